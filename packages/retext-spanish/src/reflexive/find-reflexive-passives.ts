import type {Analysis, Sentence, Tokens} from '../analysis.ts'
import {wordBit} from '../words/word-bit.ts'
import {findMainVerb, findModalBefore, type MainVerb} from './main-verb.ts'
import {weighSigns} from './weigh-signs.ts'

/** A passive or impersonal *se*: «se publicará la lista», «se procederá a ello». */
export interface ReflexivePassive {
  /** Offset of *se*, or of the infinitive or gerund that it is part of. */
  start: number
  /** Offset after the main verb. */
  end: number
  /** Index of the token that is or holds *se* in `Analysis.tokens`. */
  se: number
  /** Index of the main verb: in «se podrá solicitar», of «solicitar». */
  verb: number
  /** Index of the verb that shows tense and person: of «podrá»; of the main verb when there is no other. */
  finite: number
}

const ownPronouns: ReadonlySet<string> = new Set(['lo', 'la', 'los', 'las'])
const otherPronouns: ReadonlySet<string> = new Set(['me', 'te', 'le', 'les', 'nos', 'os'])
const withSe = /(?:[aei]r|ír|ándo|[iy]éndo|ñéndo|lléndo)se$/

/**
 * Find where a *se* hides who acts: the reflexive passive («se publicará la lista», «deberá publicarse») and
 * the impersonal («se procederá a ello»).
 *
 * Verbs that go with a *se* of their own («el Comité se reunirá»), people who do something to themselves («la
 * persona se inscribe»), things that happen by themselves, «se trata de» and the *se* that stands for «le»
 * («se lo entrega») are left out. Written Spanish does not always tell them apart: signs are weighed (class of the
 * verb, a noun after it, a person or a thing before it, «que …» after a verb of saying), so some are missed
 * and some found are wrong.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Passives and impersonals, in reading order.
 */
export function findReflexivePassives(analysis: Analysis, sentence: Sentence): ReflexivePassive[] {
  const {tokens} = analysis
  const found: ReflexivePassive[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const verb = verbOf(tokens, sentence, at)
    if (!verb || weighSigns(tokens, sentence, at, verb) <= 0) continue
    const last = Math.max(at, verb.verb)
    found.push({
      start: tokens.start[at]!,
      end: tokens.end[last]!,
      se: at,
      verb: verb.verb,
      finite: verb.finite
    })
  }
  return found
}

function verbOf(tokens: Tokens, sentence: Sentence, at: number): MainVerb | undefined {
  const lower = tokens.lower[at]!
  if (lower === 'se') {
    let from = at + 1
    if (from < sentence.endToken && ownPronouns.has(tokens.lower[from]!)) return
    while (from < sentence.endToken && otherPronouns.has(tokens.lower[from]!)) from += 1
    return findMainVerb(tokens, from, sentence.endToken)
  }
  if (!(tokens.bits[at]! & (wordBit.infinitive | wordBit.gerund)) || !withSe.test(lower)) return
  const modal = tokens.bits[at]! & wordBit.infinitive ? findModalBefore(tokens, at, sentence.firstToken) : -1
  return {verb: at, finite: modal < 0 ? at : modal, hasModal: modal >= 0}
}
