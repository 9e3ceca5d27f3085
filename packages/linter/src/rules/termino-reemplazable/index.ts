import {defineRule} from '../../define-rule.ts'
import {definedTerms} from '../../defined-terms.ts'
import {describeMatch} from '../../phrases/describe-match.ts'
import {phrases} from './phrases.ts'

/** Options of `termino-reemplazable`. */
export interface Options {
  /** `trusted`: only words that nearly always deserve a change; `all`: also those that are often right. */
  terms?: 'all' | 'trusted'
  /** Whether technical terms are reported, the first time each. */
  explain?: boolean
}

const reason = 'Una palabra de todos los días se entiende a la primera.'

/** Words and phrases that a plainer one can replace. */
export const terminoReemplazable = defineRule<Options>({
  meta: {
    id: 'termino-reemplazable',
    severity: 'warning',
    note: reason,
    options: {
      terms: {
        default: 'trusted',
        unit: 'trusted | all',
        description:
          'Con `trusted`, solo las palabras que casi siempre conviene cambiar; con `all`, también las discutibles.',
        source: 'Llano: lo que se equivoca a menudo se deja de leer'
      },
      explain: {
        default: false,
        unit: 'sí o no',
        description: 'Señala los términos técnicos, cada uno la primera vez, para que se expliquen.',
        source: 'Llano: en una ley el lector los espera; en un folleto, no'
      }
    }
  },
  phrases,
  check({analysis, options, phrases: matches, report}) {
    const terms = definedTerms(analysis)
    for (const match of matches) {
      const {entry} = match
      if (entry.explain ? !options.explain : entry.trust && options.terms !== 'all') continue
      if (terms.has(analysis.tokens.folded.slice(match.firstToken, match.endToken))) continue
      report({
        ...describeMatch(match, analysis, reason),
        ...(entry.explain || entry.trust ? {severity: 'info'} : {}),
        ...(entry.explain && {once: entry.term})
      })
    }
  }
})
