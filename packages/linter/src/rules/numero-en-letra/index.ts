import {type Analysis, findFigures, type Quantity, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {unitOf} from '../../unit-of.ts'
import {writeNumber} from '../../write-number.ts'
import {findRomans} from './find-romans.ts'

/** Options of `numero-en-letra`. */
export interface Options {
  /** Numbers up to this one may be in words. */
  upTo?: number
  /** Numbers up to this one may be in Roman numerals. */
  romanUpTo?: number
}

const noNoun =
  wordBit.preposition |
  wordBit.conjunction |
  wordBit.clitic |
  wordBit.article |
  wordBit.negation |
  wordBit.adverb |
  wordBit.pronoun |
  wordBit.haber |
  wordBit.ser |
  wordBit.estar

/** «Ciento ochenta días», «Capítulo XXIV»: a number where digits are seen at once. */
export const numeroEnLetra = defineRule<Options>({
  meta: {
    id: 'numero-en-letra',
    severity: 'info',
    note: 'Las cifras se ven de un vistazo, y las pautas de lectura fácil las piden. Es cuestión de estilo: el Manual de estilo de lenguaje claro de Aragón (2019) escribe en letra los números de una o dos cifras.',
    options: {
      upTo: {
        default: 10,
        unit: 'el número mayor que puede ir en letra',
        description: 'Los números más grandes se señalan si cuentan algo.',
        source: 'Llano: «dos» o «tres» se leen igual de bien en letra'
      },
      romanUpTo: {
        default: 20,
        unit: 'el número mayor que puede ir en números romanos',
        description: 'Los más grandes se señalan si numeran un capítulo, un anexo, una sesión.',
        source: 'Llano: los siglos, que todos aprenden a leer así, llegan a veinte'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    for (const figure of findFigures(analysis)) {
      if (figure.kind === 'date' || figure.kind === 'time' || figure.spelling !== 'words') continue
      if (figure.value <= options.upTo || flags[figure.firstToken]! & (quoted | named)) continue
      const unit = unitOf(analysis, figure.firstToken)
      if (!proseKinds.has(unit.kind) || !counts(analysis, figure, unit.endToken)) continue
      const {numberStart, numberEnd} = figure
      const found = analysis.text.slice(numberStart, numberEnd).replace(/\s+/g, ' ')
      const plain = writeNumber(figure.value)
      report({
        start: numberStart,
        end: numberEnd,
        message: `«${found}» en letra, se esperaba «${plain}»`,
        expected: [plain]
      })
    }
    for (const unit of analysis.units) {
      const isHeading = unit.kind === 'heading'
      if (!isHeading && (!proseKinds.has(unit.kind) || flags[unit.firstToken]! & quoted)) continue
      for (const {start, end, value} of findRomans(analysis, unit, options.romanUpTo)) {
        const found = analysis.text.slice(start, end)
        const message = `«${found}» en números romanos, se esperaba «${writeNumber(value)}»`
        report({start, end, message, expected: [writeNumber(value)]})
      }
    }
  }
})

// With a unit, or before a noun; «mil gracias» counts nothing.
function counts({tokens}: Analysis, {kind, unit, endToken, value}: Quantity, limit: number): boolean {
  if (kind === 'fraction' || kind === 'ordinal' || kind === 'reference') return false
  const bits = endToken < limit ? tokens.bits[endToken]! : 0
  // «dieciséis sesenta y seis por ciento»: decimals in words.
  if (bits & wordBit.numeral) return false
  // «mil doscientos pesos 50/100»: its cents stay behind.
  if (unit) return Number.isInteger(value)
  const next = endToken < limit ? tokens.folded[endToken]! : ''
  return /^\p{L}{3,}/u.test(next) && next !== 'gracias' && (bits & noNoun) === 0
}
