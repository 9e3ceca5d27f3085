import {irregularParticiples, notParticiples} from './participle-lists.ts'

/** Gender and number of a participle. */
export interface Agreement {
  gender: 'feminine' | 'masculine'
  number: 'plural' | 'singular'
}

const regular = /^(?:.+[ai]d|id|.*[aeou]íd)[ao]s?$/
const accentBeforeEnding = /[áéíóú].*d[ao]s?$/
const hiatusEnding = /[aeou]íd[ao]s?$/

/**
 * Tell whether a word can be a participle, in any gender and number.
 *
 * @param lower
 *   Word in lower case, with its accents: «válido» is none, «leído» is one.
 * @returns
 *   Whether it can; nouns and adjectives that look like one («partido») can too.
 */
export function isParticiple(lower: string): boolean {
  if (lower.length < 3) return false
  if (regular.test(lower)) {
    // The accent mark falls on the ending or nowhere: «válido», «década», «rápida» are no participles.
    if (accentBeforeEnding.test(lower) && !hiatusEnding.test(lower)) return false
    return !notParticiples.has(lower)
  }
  return irregularParticiples.has(lower)
}

/**
 * Tell the gender and number of a participle.
 *
 * @param lower
 *   Word in lower case.
 * @returns
 *   Its agreement, or `undefined` when `isParticiple` says that it is none.
 */
export function participleAgreement(lower: string): Agreement | undefined {
  if (!isParticiple(lower)) return
  const isPlural = lower.endsWith('s')
  return {
    gender: lower.at(isPlural ? -2 : -1) === 'a' ? 'feminine' : 'masculine',
    number: isPlural ? 'plural' : 'singular'
  }
}
