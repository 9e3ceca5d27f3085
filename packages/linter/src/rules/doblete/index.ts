import {defineRule} from '../../define-rule.ts'
import {definedTerms} from '../../defined-terms.ts'
import {describeMatch, joinAlternatives} from '../../phrases/describe-match.ts'
import {nameGuides} from '../../phrases/guides.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import type {Finding} from '../../rule.ts'
import {phrases} from './phrases.ts'

const reason =
  'Las dos palabras dicen lo mismo: quien lee busca en qué se distinguen, y no se distinguen en nada.'

/** «Todos y cada uno», «otorga y concede»: two words that say one thing. */
export const doblete = defineRule<TermOptions>({
  meta: {
    id: 'doblete',
    severity: 'warning',
    note: `${reason} El Manual de lenguaje claro de la Ciudad de Buenos Aires (2024) trata estos pleonasmos.`,
    options: {terms: termsOption}
  },
  phrases,
  check({analysis, options, phrases: matches, report}) {
    const terms = definedTerms(analysis)
    for (const match of matches) {
      const {trust, insertable} = match.entry
      if (trust && options.terms !== 'all') continue
      if (terms.has(analysis.tokens.folded.slice(match.firstToken, match.endToken))) continue
      report({
        ...(insertable ? describeMatch(match, analysis, reason) : describeHalves(match)),
        // «implementar, supervisar y vigilar»: one alone would leave the list without its «y».
        ...(!insertable && analysis.tokens.lower[match.firstToken - 1] === ',' && {expected: []}),
        ...(trust && {severity: 'info'})
      })
    }
  }
})

// «otorga y concede»: either half as it stands; of «nula y sin valor», the first.
function describeHalves({found, start, end, entry}: PhraseMatch): Finding {
  const [first = '', second = ''] = found.split(/ [ye] /i)
  const isWhole = !/^(?:de|sin) /i.test(second)
  const halves = [first, ...(isWhole ? [second] : [])].map((half) => matchCase(found, half.toLowerCase()))
  return {
    start,
    end,
    message: `«${found}», se esperaba ${joinAlternatives(halves.map((half) => `«${half}»`))}`,
    note: `${reason} ${nameGuides(entry.sources)}`,
    expected: halves
  }
}
