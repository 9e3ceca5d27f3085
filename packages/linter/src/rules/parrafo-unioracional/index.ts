import {isDecreeTitle} from '../../decree-title.ts'
import {defineRule} from '../../define-rule.ts'
import {isDecreeFormula} from '../../legal/decree-formula.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `parrafo-unioracional`. */
export interface Options {
  /** Most words a paragraph of a single sentence may have. */
  maxWords?: number
}

/** Long paragraphs that are a single sentence. */
export const parrafoUnioracional = defineRule<Options>({
  meta: {
    id: 'parrafo-unioracional',
    severity: 'warning',
    note: 'Un párrafo largo sin un solo punto no deja descansar ni volver atrás. Lo señalan el Libro de estilo de la Justicia (RAE y CGPJ, 2017), el Manual de estilo de lenguaje claro de Aragón (2019) y Montolío y Tascón (2020).',
    options: {
      maxWords: {
        default: 60,
        unit: 'palabras',
        description: 'Cuántas palabras puede tener un párrafo de una sola oración.',
        source: 'Llano: el doble de lo que los manuales admiten en una oración'
      }
    }
  },
  check({analysis, options, report}) {
    for (const unit of analysis.units) {
      if (!proseKinds.has(unit.kind) || unit.endSentence - unit.firstSentence !== 1) continue
      const sentence = analysis.sentences[unit.firstSentence]!
      if (sentence.words <= options.maxWords || isDecreeTitle(analysis, sentence)) continue
      if (isDecreeFormula(analysis, unit)) continue
      report({
        start: sentence.start,
        end: sentence.end,
        message: `Párrafo de ${sentence.words} palabras con un solo punto, se esperaban varias oraciones, ponga punto donde cambia el sujeto o empieza otra condición`
      })
    }
  }
})
