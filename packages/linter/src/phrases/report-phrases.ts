import {definedTerms} from '../defined-terms.ts'
import type {OptionMeta, RuleContext} from '../rule.ts'
import {describeMatch} from './describe-match.ts'

/** Which words of a list a rule reports. */
export type TermChoice = 'all' | 'trusted'

/** Options of rules that report a list of words one by one. */
export interface TermOptions {
  /** `trusted`: only words that nearly always deserve a change; `all`: also those that are often right. */
  terms?: TermChoice
}

/** What is said of `terms`. */
export const termsOption: OptionMeta<TermChoice> = {
  default: 'trusted',
  unit: 'trusted | all',
  description:
    'Con `trusted`, solo las que casi siempre conviene cambiar; con `all`, también las discutibles.',
  source: 'Llano: lo que se equivoca a menudo se deja de leer'
}

/**
 * Report the phrases of a rule one by one: those of `trust: 'strict'` only when all are asked for, as `info`.
 *
 * @param context
 *   What the rule is given.
 * @param reason
 *   Why a plainer word is better; full sentences in Spanish.
 */
export function reportPhrases(
  {analysis, options, phrases, report}: RuleContext<TermOptions>,
  reason: string
): void {
  const terms = definedTerms(analysis)
  for (const match of phrases) {
    const {trust} = match.entry
    if (trust && options.terms !== 'all') continue
    if (terms.has(analysis.tokens.folded.slice(match.firstToken, match.endToken))) continue
    report({...describeMatch(match, analysis, reason), ...(trust && {severity: 'info'})})
  }
}
