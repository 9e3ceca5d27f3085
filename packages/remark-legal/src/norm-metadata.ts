import {isMap, isScalar, type YAMLMap} from 'yaml'
import type {FrontMatter} from './front-matter.ts'
import type {NormMetadata, NormSource} from './norm.ts'
import type {Problems} from './problem.ts'
import {type Entry, readEntries, textOf, type ValueKind} from './yaml-value.ts'

const keys: Record<keyof NormMetadata | 'disposiciones', ValueKind> = {
  titulo: 'texto',
  siglas: 'texto',
  tipo: 'texto',
  jurisdiccion: 'texto',
  publicado: 'fecha',
  reformado: 'fecha',
  fuente: 'mapa',
  ficticia: 'booleano',
  porReferencia: 'booleano',
  disposiciones: 'lista'
}

const sourceKeys: Record<keyof NormSource, ValueKind> = {
  titulo: 'texto',
  siglas: 'texto',
  url: 'texto',
  consulta: 'fecha'
}

/** What the front matter says. */
export interface Header {
  metadata: NormMetadata
  /** The list of provisions of a norm by reference. */
  list: Entry | undefined
}

/**
 * Say whether front matter is written for Llano: it has one of its keys.
 *
 * @param frontMatter
 *   Front matter in YAML; other tools have keys of their own (`title`, `date`).
 */
export function isNormHeader({map}: FrontMatter): boolean {
  return map.items.some(({key}) => isScalar(key) && Object.hasOwn(keys, String(key.value)))
}

/**
 * Read the front matter of a norm.
 *
 * @param frontMatter
 *   As found; `null` when the file has none or another tool's.
 * @param fallbackTitle
 *   The first heading of the text, for a norm without `titulo`; may be empty.
 * @param problems
 *   Gets what is wrong, with its line.
 */
export function readHeader(
  frontMatter: FrontMatter | null,
  fallbackTitle: string,
  problems: Problems
): Header {
  const entries = frontMatter
    ? readEntries(frontMatter.map, keys, problems, frontMatter.shift)
    : new Map<string, Entry>()
  const titulo = textOf(entries.get('titulo')) ?? fallbackTitle
  if (titulo === '') {
    problems.fatal('Norma sin título, se esperaba `titulo: …` en el encabezado o un título con `#`', 0)
  }
  const metadata: NormMetadata = {titulo}
  for (const key of ['siglas', 'tipo', 'jurisdiccion', 'publicado', 'reformado'] as const) {
    const text = textOf(entries.get(key))
    if (text !== undefined) metadata[key] = text
  }
  const source = entries.get('fuente')
  const fuente =
    source && isMap(source.value) ? readSource(source, source.value, problems, frontMatter!.shift) : null
  if (fuente) metadata.fuente = fuente
  for (const key of ['ficticia', 'porReferencia'] as const) {
    const value = entries.get(key)?.value
    if (isScalar(value)) metadata[key] = value.value === true
  }
  checkOrder(entries, problems)
  return {metadata, list: entries.get('disposiciones')}
}

function readSource(entry: Entry, map: YAMLMap, problems: Problems, shift: number): NormSource | null {
  const entries = readEntries(map, sourceKeys, problems, shift)
  const titulo = textOf(entries.get('titulo'))
  if (titulo === undefined) {
    problems.fatal('`fuente` sin `titulo`, se esperaba el nombre de la publicación oficial', entry.offset)
    return null
  }
  const source: NormSource = {titulo}
  for (const key of ['siglas', 'url', 'consulta'] as const) {
    const text = textOf(entries.get(key))
    if (text !== undefined) source[key] = text
  }
  if (source.url !== undefined && !/^https?:\/\/\S+$/.test(source.url)) {
    const offset = entries.get('url')!.offset
    problems.fatal(`\`url\` es \`${source.url}\`, se esperaba una dirección como \`https://…\``, offset)
  }
  return source
}

function checkOrder(entries: Map<string, Entry>, problems: Problems): void {
  const published = textOf(entries.get('publicado'))
  const reformed = entries.get('reformado')
  const date = textOf(reformed)
  if (published === undefined || date === undefined || !reformed || date >= published) return
  problems.fatal(
    `\`reformado\` es ${date}, se esperaba una fecha desde \`publicado\` (${published})`,
    reformed.offset
  )
}
