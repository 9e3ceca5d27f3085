import {checkSources, type Explainer} from 'remark-explainer'
import {findProvision, nearestIds} from 'remark-legal'
import type {VFile} from 'vfile'
import {nearest} from './arguments.ts'
import type {Content} from './content.ts'

/**
 * Hold an explainer against the norm and theme it names.
 *
 * @param explainer
 *   What to check.
 * @param file
 *   Its file, which receives the messages.
 * @param content
 *   Norms and themes there are.
 * @returns
 *   Whether it can be published.
 */
export function holdAgainstContent(
  explainer: Explainer,
  file: VFile,
  content: Pick<Content, 'broken' | 'norms' | 'themes'>
): boolean {
  const {norma, tema} = explainer.metadata
  const read = content.norms.get(norma)
  if (!read && !content.broken.has(norma)) fail(file, 'norma', norma, [...content.norms.keys()])
  if (tema && !content.themes.has(tema) && !content.broken.has(tema))
    fail(file, 'tema', tema, [...content.themes.keys()])
  const sourcesHold = read ? checkSources(explainer, read.norm, file) : false
  return sourcesHold && !file.messages.some((message) => message.fatal)
}

/**
 * Hold a term against the glossary and the norms: it leads to other terms, and to provisions, that there are.
 *
 * @param file
 *   The term's file, which receives the messages.
 * @param content
 *   Terms and norms there are.
 */
export function holdTerm(file: VFile, {terms, norms}: Pick<Content, 'norms' | 'terms'>): void {
  const term = terms.get(file.stem ?? '')
  for (const slug of term?.ver ?? [])
    if (!terms.has(slug)) refuse(slug, 'un término del glosario', nearest(slug, [...terms.keys()]))
  const {norma, disposicion} = term?.fuente ?? {}
  if (norma === undefined) return
  const read = norms.get(norma)
  if (!read) refuse(norma, 'una norma de la carpeta `normas`', nearest(norma, [...norms.keys()]))
  else if (disposicion !== undefined && !findProvision(read.norm, disposicion))
    refuse(disposicion, `una disposición de \`${norma}\``, nearestIds(read.norm, disposicion)[0])

  function refuse(found: string, expected: string, near: string | undefined): void {
    const lines = String(file).split('\n')
    const index = lines.findIndex((line) => line.trimEnd().endsWith(found))
    const message = file.message(
      `\`${found}\` no existe, se esperaba ${expected}${near ? `, ¿quiso decir \`${near}\`?` : ''}`,
      {place: {line: index + 1 || 1, column: 1}, source: 'llano', ruleId: 'glosario'}
    )
    message.fatal = true
  }
}

function fail(file: VFile, key: 'norma' | 'tema', slug: string, names: readonly string[]): void {
  const line =
    String(file)
      .split('\n')
      .findIndex((text) => text.startsWith(`${key}:`)) + 1
  const folder = key === 'norma' ? 'normas' : 'temas'
  const known = new Intl.ListFormat('es', {type: 'disjunction'}).format(names.map((name) => `\`${name}\``))
  const message = file.message(
    `\`${key}: ${slug}\` no está en la carpeta \`${folder}\`, se esperaba ${known || 'un archivo de ella'}, corrija el nombre o añada el archivo que falta`,
    {place: {line: line || 1, column: 1}, source: 'llano', ruleId: `${key}-existe`}
  )
  message.fatal = true
}

/**
 * Refuse a second explainer of one name: both would have the same address.
 *
 * @param file
 *   The second, which receives the message.
 * @param other
 *   The first.
 */
export function refuseSameName(file: VFile, other: VFile): void {
  const message = file.message(
    `\`${file.basename}\` y \`${other.basename}\` tienen el mismo nombre, se esperaba uno solo, cambie el nombre de uno o quítelo`,
    {place: {line: 1, column: 1}, source: 'llano', ruleId: 'nombre-repetido'}
  )
  message.note =
    'El nombre del archivo, sin su terminación, es la dirección de la página y la clave de sus piezas.'
  message.fatal = true
}
