import {countWords} from '../../count-words.ts'
import {isDecreeTitle} from '../../decree-title.ts'
import {defineRule} from '../../define-rule.ts'
import {isDecreeFormula} from '../../legal/decree-formula.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `parrafo-largo`. */
export interface Options {
  /** Most words a paragraph may have. */
  maxWords?: number
  /** From how many words on it is a warning, not a suggestion. */
  tiringWords?: number
}

/** Paragraphs with too many words; fracciones and list items are counted apart. */
export const parrafoLargo = defineRule<Options>({
  meta: {
    id: 'parrafo-largo',
    severity: 'info',
    note: 'Un párrafo trata un solo tema; en un bloque largo no se encuentra lo que se busca. La Guía de lenguaje claro de Colombia (2015) pide cinco líneas, unas 75 palabras; el Manual de lenguaje claro de la Ciudad de Buenos Aires (2024), cincuenta palabras.',
    options: {
      maxWords: {
        default: 75,
        unit: 'palabras',
        description: 'Cuántas palabras puede tener un párrafo sin que se avise.',
        source: 'Guía de lenguaje claro para servidores públicos, Colombia (2015): cinco líneas'
      },
      tiringWords: {
        default: 150,
        unit: 'palabras',
        description: 'A partir de cuántas la sugerencia es una advertencia.',
        source: 'Llano: solo uno de cada cien párrafos de las leyes federales mexicanas llega ahí'
      }
    }
  },
  check({analysis, options, report}) {
    for (const unit of analysis.units) {
      if (!proseKinds.has(unit.kind)) continue
      const words = countWords(analysis, unit)
      if (words <= options.maxWords || isDecreeFormula(analysis, unit)) continue
      const first = analysis.sentences[unit.firstSentence]!
      if (isDecreeTitle(analysis, first)) continue
      const sentences = unit.endSentence - unit.firstSentence
      const advice =
        sentences === 1
          ? 'divídalo donde cambia el tema'
          : 'deje un tema en cada párrafo: requisitos, plazo, consecuencia'
      report({
        start: first.start,
        end: analysis.sentences[unit.endSentence - 1]!.end,
        severity: words > options.tiringWords ? 'warning' : 'info',
        message: `Párrafo de ${words} palabras${sentences === 1 ? ' en una sola oración' : ''}, se esperaban como máximo ${options.maxWords}, ${advice}`
      })
    }
  }
})
