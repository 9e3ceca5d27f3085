import {type Analysis, isPersonNoun, type Sentence, type Tokens, type Unit, wordBit} from 'retext-spanish'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {isFutureDuty, must} from './find-mixed-duties.ts'

/** What somebody has to do. */
export interface Duty {
  /** Index of its verb, from the first token of its unit. */
  token: number
  /** Said with «deber» or in the future. */
  kind: 'future' | 'must'
  /** Whose it is: folded words, from the noun on. */
  actor: string
}

/** Words that join a sentence to the one before, whose subject it keeps. Folded. */
const openers = /^(?:ademas|tambien|asimismo|igualmente|luego|despues|posteriormente|y|,)$/
const farthestActor = 8

/**
 * Find who has to do what in a unit: the first duty of each sentence that names its subject right before, or
 * keeps that of the sentence before («Además, deberá …»).
 *
 * @param analysis
 *   The text.
 * @param unit
 *   One of its units.
 * @returns
 *   Duties in reading order.
 */
export function findDuties(analysis: Analysis, unit: Unit): Duty[] {
  const found: Duty[] = []
  if (!proseKinds.has(unit.kind)) return found
  const {tokens} = analysis
  const flags = exemptTokens(analysis)
  let last = ''
  for (let index = unit.firstSentence; index < unit.endSentence; index++) {
    const sentence = analysis.sentences[index]!
    const at = firstDuty(tokens, sentence)
    if (at < 0 || flags[at]! & quoted) {
      last = ''
      continue
    }
    last = actorBefore(tokens, sentence, at) ?? (keepsSubject(tokens, sentence, at) ? last : '')
    const kind = must.has(tokens.lower[at]!) ? 'must' : 'future'
    const number = tokens.lower[at]!.endsWith('n') ? 'plural' : 'singular'
    if (last) found.push({token: at - unit.firstToken, kind, actor: `${last} ${number}`})
  }
  return found
}

function firstDuty(tokens: Tokens, {firstToken, endToken}: Sentence): number {
  for (let at = firstToken; at < endToken; at++)
    if (must.has(tokens.lower[at]!) || isFutureDuty(tokens, at)) return at
  return -1
}

// «La persona beneficiaria entregará»: all from the noun on, so that «persona titular» is another.
function actorBefore(tokens: Tokens, {firstToken}: Sentence, verb: number): string | undefined {
  if (/^(?:se|que|no|[,;:.])$/.test(tokens.lower[verb - 1] ?? 'que')) return
  for (let at = verb - 1; at >= Math.max(firstToken, verb - farthestActor); at--) {
    if (/^(?:que|y|o|[,;:.])$/.test(tokens.lower[at]!)) return
    if (!isPersonNoun(tokens.folded[at]!)) continue
    // Its article opens the sentence; «el informe del Comité contendrá» is of no Committee.
    if (at === firstToken + 1 && tokens.bits[firstToken]! & wordBit.article)
      return tokens.folded.slice(at, verb).join(' ')
  }
  return
}

function keepsSubject(tokens: Tokens, {firstToken}: Sentence, verb: number): boolean {
  for (let at = firstToken; at < verb; at++) if (!openers.test(tokens.folded[at]!)) return false
  return true
}
