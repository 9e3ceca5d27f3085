import type {Tokens} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import {wordBit} from '../words/word-bit.ts'

/** A run of tokens. */
export interface TokenRange {
  firstToken: number
  /** Index after its last token. */
  endToken: number
}

const maxDistance = 12
const maxAgent = 12
/** What «por» also introduces: time, means, cause, measure. Folded. */
const notAgents: ReadonlySet<string> = new Set(
  (
    'ano anos causa causas ciento completo concepto conducto correo cuenta cuanto dia dias ejemplo encima escrito excepcion ' +
    'falta favor fin hecho hora horas igual lo mandato manana mayoria medio medios menos mes meses mes millon minuto motivo ' +
    'motivos noche oficio orden periodo periodos primera razon razones segunda semana semanas separado si sorteo supuesto ' +
    'tanto tarde tiempo tercera tramos ultima ultimo unanimidad valor vez via virtud veces telefono internet voto votos'
  ).split(' ')
)
const opensAgent =
  wordBit.article | wordBit.determiner | wordBit.pronoun | wordBit.capitalized | wordBit.numeral
/** Futures and preterites: the verb of the clause, after the agent; «-ría» is «secretaría» too. */
const finite = /[aeid]r(?:á|án|ían)$|(?:aron|ieron)$/
const notNames = wordBit.infinitive | wordBit.adverb | wordBit.clitic
const maxHead = 4

/**
 * Find who does what a participle says: «por la Secretaría», «por parte del Comité».
 *
 * @param tokens
 *   Tokens of the text.
 * @param from
 *   Index of the token after the participle.
 * @param limit
 *   Index to stop at.
 * @returns
 *   The agent from «por» on, or `undefined` when there is none.
 */
export function findAgent(tokens: Tokens, from: number, limit: number): TokenRange | undefined {
  const stop = Math.min(limit, from + maxDistance)
  for (let at = from; at < stop; at++) {
    if (tokens.kind[at] === tokenKind.punctuation) return
    if (at > from && (tokens.bits[at]! & (wordBit.ser | wordBit.estar | wordBit.haber)) !== 0) return
    if (tokens.lower[at] === 'que') return
    if (tokens.lower[at] === 'por' && isAgent(tokens, at, limit, at === from)) {
      return {firstToken: at, endToken: agentEnd(tokens, at + 1, limit)}
    }
  }
  return
}

function isAgent(tokens: Tokens, por: number, limit: number, isNext: boolean): boolean {
  const first = por + 1
  if (first >= limit || tokens.kind[first]! > tokenKind.number) return false
  if (tokens.lower[first] === 'parte') return true
  if ((tokens.bits[first]! & opensAgent) === 0 && !isNext) return false
  // «por una sola vez», «por 171 votos»: the noun may be some words away.
  for (let at = first; at < Math.min(limit, first + maxHead); at++) {
    const bits = tokens.bits[at]!
    const isOver = tokens.lower[at] === 'que' || (bits & wordBit.preposition) !== 0
    if (tokens.kind[at] === tokenKind.punctuation || (at > first && isOver)) break
    if (notAgents.has(tokens.folded[at]!)) return false
    const isNoName = (bits & notNames) !== 0 && (bits & (wordBit.capitalized | wordBit.article)) === 0
    if (at === first && (isOver || isNoName)) return false
  }
  return true
}

function agentEnd(tokens: Tokens, from: number, limit: number): number {
  let at = from
  for (; at < Math.min(limit, from + maxAgent); at++) {
    if (tokens.kind[at] === tokenKind.punctuation) break
    if (at > from && endsAgent(tokens, at, limit)) break
  }
  while (at > from + 1 && (tokens.bits[at - 1]! & wordBit.preposition) !== 0) at -= 1
  return at
}

function endsAgent(tokens: Tokens, at: number, limit: number): boolean {
  const lower = tokens.lower[at]!
  const bits = tokens.bits[at]!
  if (lower === 'de' || lower === 'del' || lower === 'a' || lower === 'al') return false
  const isVerb =
    (bits & (wordBit.ser | wordBit.estar | wordBit.haber)) !== 0 && (bits & wordBit.participle) === 0
  if (isVerb || (bits & wordBit.preposition) !== 0 || lower === 'que' || lower === 'conforme') return true
  if (finite.test(lower)) return true
  // «por el Comité y la Secretaría» goes on, «por el Comité y se publicará» does not.
  const isJoint = lower === 'y' || lower === 'e' || lower === 'o' || lower === 'u'
  return (
    isJoint &&
    (at + 1 >= limit ||
      (tokens.bits[at + 1]! & (wordBit.article | wordBit.determiner | wordBit.capitalized)) === 0)
  )
}
