import type {Tokens} from '../analysis.ts'
import {fold} from '../words/fold.ts'
import {wordBit} from '../words/word-bit.ts'

/** The verb that a *se* goes with. */
export interface MainVerb {
  /** Index of the verb that means something: in «se podrá solicitar», of «solicitar». */
  verb: number
  /** Index of the form that agrees with the subject: of «podrá»; of the verb itself when it stands alone. */
  finite: number
  /** Whether it depends on «poder», «deber», «tener que», «haber de», «ir a». */
  hasModal: boolean
}

const modal =
  /^(?:pued[ea]n?|podra.*|podri.*|podi.*|pud[io].*|deb(?:e|en|a|an|era|eran|ia|ian|eria|erian|io|ieron|iera|ieran|iese|iere)|suelen?|solian?|quier[ea]n?|quisieron?|logr(?:a|an|o|aron|ara)|pretenden?|intentan?|necesitan?|preven?)$/
const periphrasis =
  /^(?:van?|voy|iban?|vaya|vayan|fue|fueron|vuelven?|volvio|volvieron|volvera|volveran|volvieran?|empiezan?|empezo|empezaron|comienzan?|comenzo|comenzaron|comenzara|termin[oa]n?|acab[ao]n?|llegan?|llego|llegaron|dej[ao]n?|dejaron|tien[ea]n?|tendran?|tenian?|tuvo|h[ae]n?|habran?|haya|habia|habian)$/
const linkers: ReadonlySet<string> = new Set(['a', 'de', 'que', 'por'])
const progressive =
  /^(?:est[ae]n?|estaban?|estuv.*|estaran?|siguen?|sigui.*|seguiran?|continuan?|continuaran?|van?|iban?|vienen?|venian?)$/
const maxAdverbs = 3
/** How far apart, in tokens, joined infinitives stand, and how many of them are followed back. */
const maxApart = 9
const maxJoined = 3

/**
 * Find the verb after a *se*.
 *
 * @param tokens
 *   Tokens of the text.
 * @param from
 *   Index of the token after *se* and the pronouns that follow it.
 * @param limit
 *   Index to stop at.
 * @returns
 *   The verb; `undefined` when what follows can be none.
 */
export function findMainVerb(tokens: Tokens, from: number, limit: number): MainVerb | undefined {
  if (from >= limit || !/^\p{L}/u.test(tokens.lower[from]!)) return
  if (tokens.bits[from]! & wordBit.haber) {
    const next = skip(tokens, from + 1, limit)
    if (next < limit && tokens.bits[next]! & wordBit.participle) return through(tokens, from, next, limit)
    if (next < limit && linkers.has(tokens.lower[next]!)) return modalVerb(tokens, from, next + 1, limit)
    return
  }
  return through(tokens, from, from, limit)
}

// From a modal or an auxiliary on to the verb that depends on it.
function through(tokens: Tokens, finite: number, at: number, limit: number): MainVerb | undefined {
  const word = tokens.folded[at]!
  const next = skip(tokens, at + 1, limit)
  const alone = {verb: at, finite, hasModal: false}
  if (next >= limit) return alone
  const bits = tokens.bits[next]!
  if (modal.test(word) || isModalParticiple(word)) {
    if (isBareInfinitive(tokens, next)) return modalVerb(tokens, finite, next, limit)
  }
  if (periphrasis.test(word) && linkers.has(tokens.lower[next]!) && next === at + 1) {
    const verb = skip(tokens, next + 1, limit)
    if (verb < limit && isBareInfinitive(tokens, verb)) return {verb, finite, hasModal: true}
  }
  if (progressive.test(word) && bits & wordBit.gerund) return {verb: next, finite, hasModal: false}
  return alone
}

function modalVerb(tokens: Tokens, finite: number, at: number, limit: number): MainVerb | undefined {
  if (at >= limit || !isBareInfinitive(tokens, at)) return
  const next = skip(tokens, at + 1, limit)
  // «se podría haber evitado», «se pudieran volver a pedir».
  if (tokens.bits[at]! & wordBit.haber && next < limit && tokens.bits[next]! & wordBit.participle)
    return {verb: next, finite, hasModal: true}
  if (
    /^(?:volver|empezar|comenzar|llegar|dejar)$/.test(tokens.folded[at]!) &&
    linkers.has(tokens.lower[next] ?? '')
  ) {
    const verb = skip(tokens, next + 1, limit)
    if (verb < limit && isBareInfinitive(tokens, verb)) return {verb, finite, hasModal: true}
  }
  return {verb: at, finite, hasModal: true}
}

function isModalParticiple(word: string): boolean {
  return (
    word === 'podido' || word === 'debido' || word === 'querido' || word === 'logrado' || word === 'intentado'
  )
}

function isBareInfinitive(tokens: Tokens, at: number): boolean {
  return (tokens.bits[at]! & wordBit.infinitive) !== 0 && /r$/.test(tokens.folded[at]!)
}

function skip(tokens: Tokens, from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + maxAdverbs && tokens.bits[at]! & (wordBit.adverb | wordBit.adverbMente))
    at += 1
  return at
}

/**
 * Find the modal before an infinitive that carries *se* at its end: «deberá publicarse».
 *
 * @param tokens
 *   Tokens of the text.
 * @param at
 *   Index of the infinitive.
 * @param from
 *   Index of the first token of its sentence.
 * @param joined
 *   How many infinitives joined to it were passed on the way.
 * @returns
 *   Index of the modal, `-1` when there is none.
 */
export function findModalBefore(tokens: Tokens, at: number, from: number, joined = 0): number {
  let before = at - 1
  while (before >= from && at - before <= maxAdverbs + 1 && isBetween(tokens, before)) before -= 1
  if (before < from) return -1
  const word = fold(tokens.lower[before]!)
  if (modal.test(word)) return before
  if (linkers.has(word) && before > from && periphrasis.test(tokens.folded[before - 1]!)) return before - 1
  // «pueden cambiarse o gastarse»
  if (joined >= maxJoined || !/^[oye,]$/.test(word)) return -1
  for (let back = before - 1; back >= Math.max(from, before - maxApart); back--) {
    if (/[.;:]/.test(tokens.lower[back]!)) return -1
    if (/[aeií]rse$/.test(tokens.lower[back]!)) return findModalBefore(tokens, back, from, joined + 1)
  }
  return -1
}

function isBetween(tokens: Tokens, at: number): boolean {
  const bits = tokens.bits[at]!
  if (tokens.lower[at] === 'haber' || tokens.lower[at] === 'ser') return false
  return (bits & (wordBit.adverb | wordBit.adverbMente)) !== 0
}
