import {isMap, isScalar, isSeq} from 'yaml'
import {isFigure} from './figure-form.ts'
import {nearestNames} from './nearest.ts'
import type {Provision, ProvisionType} from './norm.ts'
import type {Problems} from './problem.ts'
import {idPattern} from './provision-ids.ts'
import {provisionTypes} from './provision-types.ts'
import {type Entry, readEntries, textOf, type ValueKind} from './yaml-value.ts'

const keys: Record<string, ValueKind> = {
  id: 'texto',
  tipo: 'texto',
  etiqueta: 'texto',
  padre: 'texto',
  titulo: 'texto',
  huella: 'texto',
  cifras: 'lista'
}

/**
 * Read the list of provisions of a norm held by reference.
 *
 * @param list
 *   The entry `disposiciones`.
 * @param problems
 *   Gets what is wrong with an item: a missing key, an id used twice, a parent that is not above it.
 * @param shift
 *   Offset of the YAML text in the file.
 * @returns
 *   Provisions without text, in the order of the list.
 */
export function readReference(list: Entry, problems: Problems, shift: number): Provision[] {
  const provisions: Provision[] = []
  const ids = new Set<string>()
  for (const item of isSeq(list.value) ? list.value.items : []) {
    const offset = shift + ((isMap(item) || isScalar(item) ? item.range?.[0] : undefined) ?? 0)
    if (!isMap(item)) {
      problems.fatal('Disposición sin claves, se esperaban `id`, `tipo`, `etiqueta` y `huella`', offset)
      continue
    }
    const entries = readEntries(item, keys, problems, shift)
    const provision = readProvision(entries, offset, problems)
    if (!provision) continue
    const figures = entries.get('cifras')
    if (figures) provision.figures = readFigures(figures, problems, shift)
    check(provision, ids, entries.get('id')?.offset ?? offset, problems)
    ids.add(provision.id)
    provisions.push(provision)
  }
  return provisions
}

function readProvision(entries: Map<string, Entry>, offset: number, problems: Problems): Provision | null {
  const id = textOf(entries.get('id'))
  const type = textOf(entries.get('tipo'))
  const hash = textOf(entries.get('huella'))
  for (const [key, value] of Object.entries({id, tipo: type, huella: hash})) {
    if (value === undefined) problems.fatal(`Disposición sin \`${key}\`, se esperaba \`${key}: …\``, offset)
  }
  if (id === undefined || type === undefined || hash === undefined) return null
  if (!isProvisionType(type)) {
    const near = nearestNames(type, provisionTypes)[0]
    const advice = near === undefined ? '' : `, ¿querías decir \`${near}\`?`
    problems.fatal(
      `Tipo \`${type}\` desconocido, se esperaba uno de ${provisionTypes.join(', ')}${advice}`,
      entries.get('tipo')!.offset
    )
    return null
  }
  const provision: Provision = {
    id,
    type,
    label: textOf(entries.get('etiqueta')) ?? '',
    text: '',
    hash,
    parent: textOf(entries.get('padre')) ?? null,
    notes: []
  }
  const heading = textOf(entries.get('titulo'))
  if (heading !== undefined) provision.heading = heading
  return provision
}

function readFigures({value, offset}: Entry, problems: Problems, shift: number): string[] {
  const figures: string[] = []
  for (const item of isSeq(value) ? value.items : []) {
    const figure = isScalar(item) ? String(item.value).trim() : ''
    if (isFigure(figure)) figures.push(figure)
    else {
      const place = isScalar(item) && item.range ? shift + item.range[0] : offset
      const found = figure.length > 40 ? `${figure.slice(0, 40)}…` : figure
      problems.fatal(
        `Cifra \`${found}\`, se esperaba una como \`dinero 1200 MXN\`, \`plazo 20 dias-habiles\` o \`fecha 2026-01-15\``,
        place
      )
    }
  }
  return figures
}

function check(provision: Provision, ids: ReadonlySet<string>, offset: number, problems: Problems): void {
  const {id, parent, hash} = provision
  if (!idPattern.test(id)) {
    problems.fatal(`Identificador \`${id}\`, se esperaba uno como \`art-16-bis.fr-ii\``, offset)
  }
  if (ids.has(id)) problems.fatal(`Identificador \`${id}\` repetido, se esperaba uno por disposición`, offset)
  if (parent !== null && !ids.has(parent)) {
    const near = nearestNames(parent, [...ids])[0]
    const advice = near === undefined ? '' : `, ¿querías decir \`${near}\`?`
    problems.fatal(`Padre \`${parent}\`, se esperaba una disposición anterior de la lista${advice}`, offset)
  }
  if (!/^sha256-[0-9a-f]{16}$/.test(hash)) {
    problems.fatal(`Huella \`${hash}\`, se esperaba \`sha256-\` y 16 cifras hexadecimales`, offset)
  }
}

function isProvisionType(type: string): type is ProvisionType {
  return (provisionTypes as readonly string[]).includes(type)
}
