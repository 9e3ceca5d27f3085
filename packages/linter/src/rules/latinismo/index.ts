import {defineRule} from '../../define-rule.ts'
import {definedTerms} from '../../defined-terms.ts'
import {describeMatch} from '../../phrases/describe-match.ts'
import {phrases} from './phrases.ts'

const reason = 'El latín deja fuera a quien no estudió derecho.'

/** Latin phrases; those in brackets after their translation are welcome. */
export const latinismo = defineRule({
  meta: {id: 'latinismo', severity: 'warning', note: reason, options: {}},
  phrases,
  check({analysis, phrases: matches, report}) {
    const {tokens} = analysis
    const terms = definedTerms(analysis)
    for (const match of matches) {
      if (tokens.lower[match.firstToken - 1] === '(' && tokens.lower[match.endToken] === ')') continue
      if (terms.has(tokens.folded.slice(match.firstToken, match.endToken))) continue
      report(describeMatch(match, analysis, reason))
    }
  }
})
