import type {Analysis, Unit} from 'retext-spanish'
import {countWords} from '../../count-words.ts'
import {defineRule} from '../../define-rule.ts'
import {isDecreeFormula} from '../../legal/decree-formula.ts'
import {findReferences} from '../../legal/find-references.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `remisiones-densas`. */
export interface Options {
  /** Most articles that a sentence may cite. */
  maxPerSentence?: number
  /** Fewest words that a paragraph needs for each article it cites, once it cites more than that. */
  wordsPerReference?: number
}

/** Verbs of a decree that lists what it changes. */
const changes: ReadonlySet<string> = new Set(
  'abroga abrogan adiciona adicionan deroga derogan expide expiden modifica modifican reforma reforman reformado reformados reformada reformadas adicionado adicionados'.split(
    ' '
  )
)

/** Too many references to articles in a sentence or a paragraph; one message a paragraph. */
export const remisionesDensas = defineRule<Options>({
  meta: {
    id: 'remisiones-densas',
    severity: 'info',
    note: 'Cada remisión manda a otra página; con cuatro en una oración nadie va a buscarlas y la norma no se entiende sola. El Libro de estilo de la Justicia (RAE y CGPJ, 2017) pide sacar las citas legales del texto corrido, y el Manual de estilo de lenguaje claro de Aragón (2019), citar por el nombre corto.',
    options: {
      maxPerSentence: {
        default: 3,
        unit: 'artículos citados',
        description: 'Cuántos puede citar una oración.',
        source: 'Llano: los que se pueden ir a buscar sin perder el hilo'
      },
      wordsPerReference: {
        default: 25,
        unit: 'palabras por artículo citado',
        description: 'Cuántas palabras debe tener por cada cita un párrafo que pasa de ese número.',
        source: 'Llano: las leyes federales mexicanas citan un artículo cada 200 palabras'
      }
    }
  },
  check({analysis, options, report}) {
    for (const unit of analysis.units) {
      if (!proseKinds.has(unit.kind) || isDecreeFormula(analysis, unit) || isRequired(analysis, unit))
        continue
      let total = 0
      let start = -1
      let end = 0
      let crowded: {count: number; start: number; end: number} | undefined
      for (let index = unit.firstSentence; index < unit.endSentence; index++) {
        const sentence = analysis.sentences[index]!
        const references = findReferences(analysis, sentence)
        if (references.length === 0) continue
        const count = references.reduce((sum, reference) => sum + reference.count, 0)
        const from = analysis.tokens.start[references[0]!.firstToken]!
        end = analysis.tokens.end[references.at(-1)!.endToken - 1]!
        if (start < 0) start = from
        total += count
        if (count > options.maxPerSentence && count > (crowded?.count ?? 0))
          crowded = {count, start: from, end}
      }
      if (crowded) {
        report({
          start: crowded.start,
          end: crowded.end,
          message: `${crowded.count} artículos citados en una oración, se esperaban como máximo ${options.maxPerSentence}, diga qué disponen y cítelos al final o en una nota`
        })
        continue
      }
      const words = countWords(analysis, unit)
      if (total <= options.maxPerSentence || words >= total * options.wordsPerReference) continue
      report({
        start,
        end,
        message: `${total} artículos citados en ${words} palabras, se esperaba como máximo uno cada ${options.wordsPerReference}, diga qué disponen y cítelos al final o en una nota`
      })
    }
  }
})

// The grounds of a decree and the articles that it changes must be listed.
function isRequired({tokens}: Analysis, {provision, firstToken, endToken}: Unit): boolean {
  const isInArticle = provision !== undefined && /^(?:art|regla|num)-/.test(provision)
  for (let at = firstToken; at < endToken; at++) {
    const word = tokens.folded[at]!
    if (changes.has(word) && (!isInArticle || tokens.lower[at - 1] === 'se')) return true
    if (!isInArticle && (word === 'fundamento' || word === 'fundamentos')) return true
  }
  return false
}
