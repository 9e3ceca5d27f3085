import {type Analysis, findReflexivePassives, type ReflexivePassive, type Unit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {namesWhoActs} from '../../names-who-acts.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `pasiva-refleja-densa`. */
export interface Options {
  /** From how many on a paragraph is looked at. */
  minPassives?: number
  /** Most of them in every hundred words. */
  maxPer100Words?: number
}

const longestList = 4
/** Verbs that define or change the law: nobody else could do it. Roots, folded. */
const formulas = /^(?:abrog|adicion|consider|derog|entend|entiend|estar|presum|recorr|reform|refier|refir)/

/** Many «se» in one paragraph, so that nobody is seen to act. */
export const pasivaReflejaDensa = defineRule<Options>({
  meta: {
    id: 'pasiva-refleja-densa',
    severity: 'info',
    note: 'Un «se» es español normal; muchos seguidos cuentan un trámite sin decir quién hace cada paso. El manual de lenguaje claro de la Ciudad de Buenos Aires (2024) y la guía «Lenguaje simple» de Argentina piden nombrar a quien actúa.',
    options: {
      minPassives: {
        default: 3,
        unit: 'formas con «se» por párrafo',
        description: 'Desde cuántas se mira un párrafo.',
        source: 'Llano: una o dos son el uso normal del español'
      },
      maxPer100Words: {
        default: 5,
        unit: 'formas con «se» por cada 100 palabras',
        description: 'Cuántas puede tener un párrafo que sí nombra a quien actúa.',
        source: 'Llano: más de una cada veinte palabras'
      }
    }
  },
  check({analysis, options, report}) {
    const {text, tokens} = analysis
    const flags = exemptTokens(analysis)
    for (const unit of analysis.units) {
      if (!proseKinds.has(unit.kind)) continue
      const found: ReflexivePassive[] = []
      for (let index = unit.firstSentence; index < unit.endSentence; index++) {
        const sentence = analysis.sentences[index]!
        found.push(
          ...findReflexivePassives(analysis, sentence).filter(
            ({se, verb}) => !(flags[se]! & quoted) && !formulas.test(tokens.folded[verb]!)
          )
        )
      }
      const [first] = found
      const last = found.at(-1)
      if (!first || !last || found.length < options.minPassives) continue
      const words = countWords(analysis, unit)
      const hasAgent = analysis.sentences
        .slice(unit.firstSentence, unit.endSentence)
        .some((sentence) => namesWhoActs(analysis, sentence))
      if (hasAgent && (100 * found.length) / words <= options.maxPer100Words) continue
      const list = found
        .slice(0, longestList)
        .map(({start, end}) => `«${text.slice(start, end).replace(/\s+/g, ' ')}»`)
      report({
        start: first.start,
        end: last.end,
        message: `${found.length} acciones con «se» en un párrafo de ${words} palabras (${list.join(', ')}${found.length > longestList ? '…' : ''}), se esperaba saber quién hace cada una, diga qué área o qué persona`
      })
    }
  }
})

function countWords({sentences}: Analysis, unit: Unit): number {
  let words = 0
  for (let index = unit.firstSentence; index < unit.endSentence; index++) words += sentences[index]!.words
  return words
}
