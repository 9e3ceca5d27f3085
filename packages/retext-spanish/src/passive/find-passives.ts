import type {Analysis, Sentence, Tokens} from '../analysis.ts'
import {isFiniteVerb} from '../words/finite-verb.ts'
import {participleAgreement} from '../words/participle.ts'
import {serNumber} from '../words/ser-number.ts'
import {wordBit} from '../words/word-bit.ts'
import {
  adjectiveParticiples,
  nounParticiples,
  qualityParticiples,
  stativeParticiples
} from './copular-lists.ts'
import {findAgent, type TokenRange} from './find-agent.ts'
import {isOtherWord} from './is-other-word.ts'
import {skipAdverbs} from './skip-adverbs.ts'

const degreeAdverbs: ReadonlySet<string> = new Set(['bastante', 'demasiado', 'muy', 'tan'])
const stativeForms: ReadonlySet<string> = new Set(['es', 'son', 'era', 'eran', 'soy', 'eres', 'somos'])

/** Most words of an aside between a participle and its agent; longer ones are clauses. */
const longestAside = 12
/** Forms of *ser* that tell what happened. */
const eventForms = /^(?:fue|fueron|sido)$/
/** What follows a participle that tells what is done: its subject, witnesses, «conocido como». */
const eventSigns = /^(?:ante|como|el|la|las|los|por)$/

/** A passive with *ser*: «será publicada por la Secretaría». */
export interface Passive {
  /** Offset of the form of *ser*. */
  start: number
  /** Offset after the participle. */
  end: number
  /** Index of the form of *ser* in `Analysis.tokens`. */
  ser: number
  /** Index of the participle. */
  participle: number
  /** Who does it, from «por» on; absent when the text does not say. */
  agent?: TokenRange
}

/**
 * Find the passives with *ser* in a sentence: a form of *ser*, adverbs or a short aside, a participle that
 * agrees with it in number.
 *
 * Adjectives and nouns that look like a participle («es adecuado», «fue diputado») are left out unless an
 * agent follows them.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Passives in reading order; of coordinated participles only the first.
 */
export function findPassives(analysis: Analysis, sentence: Sentence): Passive[] {
  const {tokens} = analysis
  const found: Passive[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if ((tokens.bits[at]! & wordBit.ser) === 0 || isOtherWord(tokens, sentence, at)) continue
    const participle = skipAdverbs(tokens, at + 1, sentence.endToken)
    if (participle < 0 || !agrees(tokens, at, participle) || isName(tokens, participle)) continue
    const agent =
      findAgent(tokens, participle + 1, sentence.endToken) ??
      findAgent(tokens, lastInRow(tokens, participle, sentence.endToken) + 1, sentence.endToken) ??
      agentAfterAside(tokens, participle + 1, sentence.endToken)
    if (!agent && isCopular(tokens, at, participle)) continue
    found.push({
      start: tokens.start[at]!,
      end: tokens.end[participle]!,
      ser: at,
      participle,
      ...(agent && {agent})
    })
    at = participle
  }
  return found
}

function agrees(tokens: Tokens, ser: number, participle: number): boolean {
  const agreement = participleAgreement(tokens.lower[participle]!)
  const number = serNumber(tokens.lower[ser]!)
  return agreement !== undefined && (number === 'any' || number === agreement.number)
}

// «sean usados, copiados y repartidos por cualquier persona»: the agent comes after the last one.
function lastInRow({lower, bits}: Tokens, participle: number, limit: number): number {
  let last = participle
  while (last + 2 < limit && /^[,yeou]$/.test(lower[last + 1]!) && bits[last + 2]! & wordBit.participle)
    last += 2
  return last
}

// «fue aprobada, tras larga discusión, por el Cabildo»: an aside between commas, without a verb of its own.
function agentAfterAside(tokens: Tokens, comma: number, limit: number): TokenRange | undefined {
  if (comma >= limit || tokens.lower[comma] !== ',') return
  for (let at = comma + 1; at < Math.min(limit - 1, comma + longestAside); at++) {
    if (/^(?:y|e|que|[.;:()])$/.test(tokens.lower[at]!) || isFiniteVerb(tokens.lower[at]!)) return
    if (tokens.lower[at] !== ',') continue
    return tokens.lower[at + 1] === 'por' ? findAgent(tokens, at + 1, limit) : undefined
  }
  return
}

// «son Estados Unidos»: a capital that is not shouting.
function isName(tokens: Tokens, participle: number): boolean {
  return (tokens.bits[participle]! & (wordBit.capitalized | wordBit.allCaps)) === wordBit.capitalized
}

// «es muy reducido»: only adjectives take a degree (Nueva gramática, § 27.8).
function isCopular(tokens: Tokens, ser: number, participle: number): boolean {
  const word = tokens.lower[participle]!
  if (nounParticiples.has(word) || adjectiveParticiples.has(word)) return true
  if (stativeForms.has(tokens.lower[ser]!) && stativeParticiples.has(word)) return true
  if (qualityParticiples.has(word) && !eventForms.test(tokens.lower[ser]!))
    return !showsEvent(tokens, participle + 1)
  return degreeAdverbs.has(tokens.lower[participle - 1]!)
}

function showsEvent(tokens: Tokens, at: number): boolean {
  return at < tokens.length && eventSigns.test(tokens.lower[at]!)
}
