import type {VFile} from 'vfile'
import {isMap, isScalar, isSeq, parseDocument, type YAMLMap} from 'yaml'
import {isDate} from './dates.ts'
import {indexLines, type Lines} from './lines.ts'
import {nearest} from './nearest.ts'
import {explainYamlError} from './yaml-errors.ts'

/** What a key of a data file holds. */
export interface FieldSpec {
  /** `list` of maps (with `fields`), `texts` a list of texts. */
  kind: 'choice' | 'date' | 'flag' | 'list' | 'map' | 'number' | 'slug' | 'text' | 'texts' | 'url'
  /** What it says, to be read after «se esperaba». */
  holds: string
  isOptional?: true
  choices?: readonly string[]
  /** Of a `map`, or of each item of a `list`. */
  fields?: Readonly<Record<string, FieldSpec>>
}

/** A value with its place, for checks that look at several of them. */
export interface ReadYaml<Value> {
  value: Value
  /** Say something of a value, by its path: `['compromisos', 2, 'avance']`. */
  tell(path: readonly (number | string)[], reason: string, note: string, isWarning?: boolean): void
}

/**
 * Read a data file against the description of its keys.
 *
 * @param file
 *   YAML; what is wrong becomes fatal messages with line and column.
 * @param fields
 *   Keys that the file has.
 * @param text
 *   YAML to read; the whole file when absent. Must begin at `start`.
 * @param start
 *   Offset in the file at which the text begins, default 0.
 * @returns
 *   The value as the description has it; `null` when something is wrong.
 */
export function readYaml<Value>(
  file: VFile,
  fields: Readonly<Record<string, FieldSpec>>,
  text = String(file),
  start = 0
): ReadYaml<Value> | null {
  const lines = indexLines(String(file), 0)
  const document = parseDocument(text, {prettyErrors: false, logLevel: 'silent', uniqueKeys: true})
  const [error] = document.errors
  if (error) {
    const {problem, ...at} = explainYamlError(error, text)
    const message = file.message(problem.reason, {
      place: lines.range(start + at.start, start + at.end),
      ruleId: problem.ruleId,
      source: 'remark-explainer'
    })
    message.fatal = true
    message.note = problem.note
    return null
  }
  let isRight = true
  const root = document.contents
  const reader = {lines, start, fail}
  if (!isMap(root)) {
    fail(
      root,
      `Archivo sin datos, se esperaba ${Object.keys(fields)
        .map((key) => `\`${key}:\``)
        .join(', ')}`
    )
    return null
  }
  const value = readMap(root, fields, reader)
  return isRight ? {value: value as Value, tell} : null

  function fail(node: unknown, reason: string): void {
    isRight = false
    say(node, reason, 'Cada dato tiene un nombre, dos puntos y un valor de la clase que se dice.', false)
  }

  function tell(path: readonly (number | string)[], reason: string, note: string, isWarning = false): void {
    say(document.getIn(path, true) ?? root, reason, note, isWarning)
  }

  function say(node: unknown, reason: string, note: string, isWarning: boolean): void {
    const range = (node as {range?: [number, number, number] | null} | null)?.range
    // A map or list goes on for many lines; the first tells where it is.
    const lineEnd = range ? lines.ofLine(lines.indexAt(start + range[0])).end.offset : start
    const end = range ? (isScalar(node) ? start + range[1] : Math.min(start + range[1], lineEnd)) : start
    const message = file.message(reason, {
      place: range ? lines.range(start + range[0], Math.max(start + range[0], end)) : lines.ofLine(0),
      ruleId: 'datos',
      source: 'remark-explainer'
    })
    message.fatal = !isWarning
    message.note = note
  }
}

interface Reader {
  lines: Lines
  start: number
  fail(node: unknown, reason: string): void
}

function readMap(map: YAMLMap, fields: Readonly<Record<string, FieldSpec>>, reader: Reader): unknown {
  const value: Record<string, unknown> = {}
  const names = Object.keys(fields)
  for (const {key, value: node} of map.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (!field) {
      const meant = nearest(name, names)
      const others = names.map((one) => `\`${one}\``).join(', ')
      reader.fail(
        key,
        `Dato \`${name}\` desconocido, se esperaba uno de ${others}${meant ? `, ¿quiso decir \`${meant}\`?` : ''}`
      )
      continue
    }
    const isEmpty = node === null || (isScalar(node) && (node.value === null || node.value === ''))
    if (isEmpty) reader.fail(key, `Dato \`${name}\` vacío, se esperaba ${field.holds}`)
    else value[name] = readField(name, field, node, reader)
  }
  for (const name of names) {
    const isThere = map.items.some(({key}) => isScalar(key) && key.value === name)
    if (!isThere && !fields[name]!.isOptional)
      reader.fail(map, `Falta \`${name}\`, se esperaba ${fields[name]!.holds}`)
  }
  return value
}

function readField(name: string, field: FieldSpec, node: unknown, reader: Reader): unknown {
  const wrong = (found: string) => reader.fail(node, `\`${name}\` con ${found}, se esperaba ${field.holds}`)
  if (field.kind === 'map') {
    if (isMap(node)) return readMap(node, field.fields!, reader)
    return wrong('un solo valor')
  }
  if (field.kind === 'list' || field.kind === 'texts') {
    if (!isSeq(node)) return wrong('un solo valor')
    return node.items.map((item) => {
      if (field.kind === 'texts')
        return isScalar(item) ? String(item.value) : wrong('una lista con otros datos')
      return isMap(item)
        ? readMap(item, field.fields!, reader)
        : reader.fail(item, `Elemento de \`${name}\` sin datos, se esperaba ${field.holds}`)
    })
  }
  if (!isScalar(node)) return wrong('una lista o datos con nombre')
  const written = node.source ?? String(node.value)
  switch (field.kind) {
    case 'choice':
      return field.choices!.includes(written) ? written : wrong(`\`${written}\``)
    case 'date':
      return isDate(written) ? written : wrong(`\`${written}\``)
    case 'flag':
      return typeof node.value === 'boolean' ? node.value : wrong(`\`${written}\``)
    case 'number':
      return typeof node.value === 'number' ? node.value : wrong(`\`${written}\``)
    case 'slug':
      return /^[a-z\d]+(?:-[a-z\d]+)*$/.test(written) ? written : wrong(`\`${written}\``)
    case 'url':
      return /^https?:\/\/\S+$/.test(written) ? written : wrong(`\`${written}\``)
    default:
      return String(node.value).replace(/\s+/g, ' ').trim()
  }
}
