import {countsAsWord, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {nameGuides} from '../../phrases/guides.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {phrases} from './phrases.ts'

/** Options of `dicho-anaforico`. */
export interface Options {
  /** From which «dicho» of a paragraph on they are reported. */
  from?: number
}

const demonstratives: Record<string, string> = {
  dicho: 'este',
  dicha: 'esta',
  dichos: 'estos',
  dichas: 'estas'
}
const noNoun = wordBit.preposition | wordBit.conjunction | wordBit.clitic | wordBit.article | wordBit.negation

/** «Dicho» before a noun, for «este»: tiresome where a paragraph repeats it. */
export const dichoAnaforico = defineRule<Options>({
  meta: {
    id: 'dicho-anaforico',
    severity: 'warning',
    note: `«Dicho convenio» solo se dice en las oficinas; fuera de ellas se dice «este convenio» o «el convenio». ${nameGuides(phrases[0]!.sources)}`,
    options: {
      from: {
        default: 2,
        unit: 'veces en un párrafo',
        description:
          'A partir de qué «dicho» de un párrafo se avisa; con 1, el primero se señala como sugerencia.',
        source: 'Llano: uno solo casi no estorba'
      }
    }
  },
  phrases,
  check({analysis, options, phrases: matches, report}) {
    const {tokens, sentences, text} = analysis
    let unit = -1
    let count = 0
    for (const {endToken, sentence, start, end, found} of matches) {
      const {unit: at, endToken: limit} = sentences[sentence]!
      if (endToken >= limit || !countsAsWord(tokens.kind[endToken]!)) continue
      if ((tokens.bits[endToken]! & noNoun) !== 0) continue
      count = at === unit ? count + 1 : 1
      unit = at
      if (count < options.from) continue
      const plain = matchCase(found, demonstratives[found.toLowerCase()]!)
      const noun = text.slice(tokens.start[endToken]!, tokens.end[endToken]!)
      const place = count > 1 ? `, ${count}.º «dicho» del párrafo` : ''
      report({
        start,
        end,
        severity: count > 1 ? 'warning' : 'info',
        message: `«${found} ${noun}»${place}, se esperaba «${plain} ${noun}»`,
        expected: [plain]
      })
    }
  }
})
