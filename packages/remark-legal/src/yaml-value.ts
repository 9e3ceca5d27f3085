import {isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap} from 'yaml'
import {nearestNames} from './nearest.ts'
import type {Problems} from './problem.ts'

/** A value of the front matter with its place in the file. */
export interface Entry {
  value: Node | null
  /** Offset of its key in the file. */
  offset: number
}

/** What a key may hold. */
export type ValueKind = 'booleano' | 'fecha' | 'lista' | 'mapa' | 'texto'

const expected: Record<ValueKind, string> = {
  booleano: '`true` o `false`',
  fecha: 'una fecha como `2026-01-15`',
  lista: 'una lista',
  mapa: 'claves con sangría debajo',
  texto: 'un texto'
}

/**
 * Read a mapping whose keys are known.
 *
 * @param map
 *   The mapping.
 * @param kinds
 *   Known keys and what each may hold.
 * @param problems
 *   Gets what is wrong: a key that is not known, a value of another kind.
 * @param shift
 *   Offset of the YAML text in the file.
 * @returns
 *   Entries by key; keys without value are left out.
 */
export function readEntries(
  map: YAMLMap,
  kinds: Readonly<Record<string, ValueKind>>,
  problems: Problems,
  shift: number
): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    const offset = shift + (pair.key.range?.[0] ?? 0)
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined
    if (kind === undefined) {
      const near = nearestNames(key, Object.keys(kinds))[0]
      const advice = near === undefined ? 'quítala' : `¿querías decir \`${near}\`?`
      const list = Object.keys(kinds).map((name) => `\`${name}\``)
      problems.fatal(`Clave \`${key}\` desconocida, se esperaba una de ${list.join(', ')}, ${advice}`, offset)
    } else if (pair.value !== null && !(isScalar(pair.value) && pair.value.value === null)) {
      const found = describe(pair.value)
      if (fits(pair.value, kind)) entries.set(key, {value: pair.value, offset})
      else problems.fatal(`\`${key}\` es ${found}, se esperaba ${expected[kind]}`, offset)
    }
  }
  return entries
}

/**
 * Read a text or date.
 *
 * @param entry
 *   An entry that `readEntries` found fit.
 * @returns
 *   The text without white space around it; `undefined` when there is none.
 */
export function textOf(entry: Entry | undefined): string | undefined {
  const value = entry && isScalar(entry.value) ? String(entry.value.value).trim() : ''
  return value === '' ? undefined : value
}

function fits(value: Node, kind: ValueKind): boolean {
  if (kind === 'mapa') return isMap(value)
  if (kind === 'lista') return isSeq(value)
  if (!isScalar(value)) return false
  if (kind === 'booleano') return typeof value.value === 'boolean'
  if (typeof value.value !== 'string') return false
  return kind === 'texto' || isDate(value.value)
}

/** A day of the calendar: the 30th of February is none. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.slice(1).map(Number)
  if (!parts) return false
  const [year, month, day] = parts as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function describe(value: Node): string {
  if (isMap(value)) return 'un grupo de claves'
  if (isSeq(value)) return 'una lista'
  if (!isScalar(value)) return 'una referencia'
  const plain = String(value.value)
  const shown = plain.length > 40 ? `${plain.slice(0, 40)}…` : plain
  if (typeof value.value === 'number') return `el número \`${shown}\``
  return `\`${shown}\``
}
