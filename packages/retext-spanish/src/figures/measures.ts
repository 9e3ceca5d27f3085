import type {Tokens} from '../analysis.ts'
import {wordBit} from '../words/word-bit.ts'

/** Units of measure by name or sign, folded, as canonical figures write them. Source: NOM-008-SE-2021. */
const names = new Map<string, string>(
  (
    [
      ['metros', 'm metro mts mts. mt'],
      ['kilometros', 'km km. kms kms. kilometro'],
      ['centimetros', 'cm cm. centimetro'],
      ['milimetros', 'mm milimetro'],
      ['metros-cuadrados', 'm2 m²'],
      ['metros-cubicos', 'm3 m³'],
      ['hectareas', 'ha has. hectarea'],
      ['litros', 'l lt lts litro'],
      ['mililitros', 'ml mililitro'],
      ['gramos', 'g gr grs gramo'],
      ['kilogramos', 'kg kg. kgs kilo kilos kilogramo'],
      ['toneladas', 't ton tonelada'],
      ['puntos', 'punto pts'],
      ['grados', '°c grado'],
      ['watts', 'w watt vatios'],
      ['kilowatts', 'kw kilowatt'],
      ['megabytes', 'mb mb.']
    ] as const
  ).flatMap(([unit, others]): [string, string][] => [unit, ...others.split(' ')].map((name) => [name, unit]))
)

/** Every name a canonical figure may have after the value of a `cantidad`. */
export const measureNames: readonly string[] = [...new Set(names.values())]

/**
 * Read the unit of measure after a plain number: «1,500 metros», «2 km», «300 metros cuadrados».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the token after the number.
 * @returns
 *   Its canonical name; nothing when the number counts something else.
 */
export function readMeasure(tokens: Tokens, at: number): string | undefined {
  if (at >= tokens.length) return
  const word = tokens.folded[at]!
  // «5 A», «5 L»: one capital letter is a label.
  if (word.length === 1 && (tokens.bits[at]! & (wordBit.capitalized | wordBit.allCaps)) !== 0) return
  const unit = names.get(word)
  if (unit !== 'metros' && unit !== 'kilometros' && unit !== 'centimetros') return unit
  const next = tokens.folded[at + 1] ?? ''
  if (unit === 'metros' && /^cuadrados?$/.test(next)) return 'metros-cuadrados'
  if (unit === 'metros' && /^cubicos?$/.test(next)) return 'metros-cubicos'
  return unit
}
