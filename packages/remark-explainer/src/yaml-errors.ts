import type {YAMLParseError} from 'yaml'
import {messages} from './messages.ts'
import type {Problem} from './problems.ts'

/** What was found, and what was expected there with its verb. */
type Words = readonly [found: string, expected: string]

/** By code of the `yaml` package. */
const errors: Readonly<Record<string, Words>> = {
  BAD_ALIAS: ['Valor que empieza con `*` o `&`', 'se esperaba texto entre comillas'],
  BAD_DQ_ESCAPE: ['Diagonal inversa `\\` entre comillas dobles', 'se esperaban comillas sencillas'],
  BAD_INDENT: ['Línea con una sangría que no corresponde', 'se esperaba cada dato al principio de su línea'],
  BAD_SCALAR_START: ['Valor que empieza con un signo reservado', 'se esperaba texto entre comillas'],
  BLOCK_AS_IMPLICIT_KEY: [
    'Dos puntos dentro de un valor sin comillas',
    'se esperaba el valor entre comillas'
  ],
  MISSING_CHAR: ['Línea sin dos puntos', 'se esperaba `clave: valor`'],
  MULTILINE_IMPLICIT_KEY: ['Línea sin dos puntos', 'se esperaba `clave: valor`'],
  MULTIPLE_DOCS: ['Separador dentro de la ficha', 'se esperaba una sola ficha, quítelo'],
  TAB_AS_INDENT: ['Tabulador al principio de una línea', 'se esperaba cada dato al principio de su línea']
}

const unknown: Words = ['Línea que no se puede leer', 'se esperaba `clave: valor`']

/** Something wrong in a text, and where. */
export interface PlacedProblem {
  problem: Problem
  /** Offsets in the text. */
  start: number
  end: number
}

/**
 * Say in Spanish what YAML could not read.
 *
 * @param error
 *   First error of the `yaml` package.
 * @param text
 *   The YAML, without its `---` lines; line endings are `\n` or `\r\n`.
 * @returns
 *   Problem for the author: of the line where the fault began, which is often above where YAML noticed.
 */
export function explainYamlError(error: YAMLParseError, text: string): PlacedProblem {
  let start = 0
  for (const line of text.split('\n')) {
    if (start > error.pos[0]) break
    const found = findFault(line.trimEnd())
    if (found) return placeLine(found[0], line, start, found[1])
    start += line.length + 1
  }
  const before = text.lastIndexOf('\n', error.pos[0] - 1) + 1
  const [line = '', next = ''] = text.slice(before).split('\n', 2)
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && /^\s+\S/.test(next))
    return placeLine(errors.BAD_INDENT!, next, before + line.length + 1, next.trim())
  return placeLine(errors[error.code] ?? unknown, line, before)
}

/** A fault that one line shows by itself, with the line put right. */
function findFault(line: string): [words: Words, right: string | undefined] | undefined {
  const [, key, space = '', value = ''] = /^([\p{L}\d_-]+):(\s*)(.*)$/u.exec(line) ?? []
  if (!key || !value) return undefined
  const quoted = /["\\]/.test(value) ? undefined : `${key}: "${value}"`
  if (!space) return [['Dos puntos sin espacio después', 'se esperaba `clave: valor`'], `${key}: ${value}`]
  if (/^"(?:[^"\\]|\\.)*$/.test(value) || /^'(?:[^']|'')*$/.test(value))
    return [
      ['Comillas sin cerrar', 'se esperaban comillas también al final'],
      value.startsWith('"') ? `${line}"` : undefined
    ]
  if (/^\[[^\]]*$|^\{[^}]*$/.test(value))
    return [['Valor que empieza con un signo reservado', 'se esperaba texto entre comillas'], quoted]
  if (/^[^"'|>#[{].*:(?:\s|$)/.test(value)) return [errors.BLOCK_AS_IMPLICIT_KEY!, quoted]
  if (/^[@`%*&!]/.test(value)) return [errors.BAD_SCALAR_START!, quoted]
  return undefined
}

function placeLine([found, expected]: Words, line: string, lineStart: number, right?: string): PlacedProblem {
  const start = lineStart + line.length - line.trimStart().length
  const end = Math.max(start, lineStart + line.trimEnd().length)
  return {problem: messages.brokenMetadata(found, expected, right), start, end}
}
