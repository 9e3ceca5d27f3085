import type {Analysis} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {reportPhrases, type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

/** Words that begin a definition after «para efectos de esta ley». */
const defines: ReadonlySet<string> = new Set(
  'entendera entenderan entiende entienden entenderse considera consideran considerara consideraran considerase'.split(
    ' '
  )
)
const definitionReach = 16

/** «A efecto de», «para los efectos a que haya lugar»: phrases with «efecto» that stand for «para». */
export const efectoDe = defineRule<TermOptions>({
  meta: {
    id: 'efecto-de',
    severity: 'warning',
    note: '«Para» dice lo mismo que «a efecto de» en una palabra.',
    options: {terms: termsOption}
  },
  phrases,
  check(context) {
    const {analysis, options, phrases: matches} = context
    // The lead-in of a definition is a formula of its own: a remark only where every phrase is asked for.
    const wanted = matches.filter((match) => options.terms === 'all' || !opensDefinition(analysis, match))
    reportPhrases({...context, phrases: wanted}, '«Para» dice lo mismo en una palabra.')
  }
})

function opensDefinition({tokens, sentences}: Analysis, {endToken, sentence}: PhraseMatch): boolean {
  const limit = Math.min(sentences[sentence]!.endToken, endToken + definitionReach)
  for (let at = endToken; at < limit; at++) if (defines.has(tokens.folded[at]!)) return true
  return false
}
