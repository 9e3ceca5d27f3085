import type {YAMLParseError} from 'yaml'
import {messages} from './messages.ts'
import type {Problem} from './problems.ts'

/** What was found, and what YAML expects there; by code of the `yaml` package. */
const errors: Readonly<Record<string, readonly [found: string, expected: string]>> = {
  BAD_ALIAS: ['Valor que empieza con `*` o `&`', 'texto entre comillas'],
  BAD_DQ_ESCAPE: ['Diagonal inversa `\\` entre comillas dobles', 'comillas sencillas alrededor del valor'],
  BAD_INDENT: ['Línea con sangría que no corresponde', 'cada dato al principio de su línea'],
  BAD_SCALAR_START: ['Valor que empieza con un signo reservado', 'texto entre comillas'],
  BLOCK_AS_IMPLICIT_KEY: ['Dos puntos dentro de un valor sin comillas', 'el valor entre comillas'],
  DUPLICATE_KEY: ['Dato escrito dos veces', 'cada dato una sola vez'],
  MISSING_CHAR: ['Línea sin dos puntos o sin comillas que cierren', '`clave: valor`'],
  MULTILINE_IMPLICIT_KEY: ['Línea sin dos puntos', '`clave: valor` en una sola línea'],
  MULTIPLE_DOCS: ['Separador dentro de la ficha', 'una sola ficha'],
  TAB_AS_INDENT: ['Tabulador al principio de una línea', 'espacios']
}

/**
 * Say in Spanish what YAML could not read.
 *
 * @param error
 *   Error of the `yaml` package.
 * @param text
 *   The YAML, without its `---` lines.
 * @returns
 *   Problem for the author.
 */
export function explainYamlError(error: YAMLParseError, text: string): Problem {
  const lineStart =
    Math.max(text.lastIndexOf('\n', error.pos[0] - 1), text.lastIndexOf('\r', error.pos[0] - 1)) + 1
  const line = /^.*/.exec(text.slice(lineStart))![0].trim()
  const [found, expected] = errors[error.code] ?? [
    'Ficha que no se puede leer',
    'datos de la forma `clave: valor`'
  ]
  const pair = /^([\p{L}\d_-]+):\s+(\S.*:(?:\s.*|))$/u.exec(line)
  const quoted = pair && !/["'\\]/.test(pair[2]!) ? `${pair[1]}: "${pair[2]}"` : undefined
  return messages.brokenMetadata(found, expected, quoted)
}
