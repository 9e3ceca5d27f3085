import type {Tokens} from '../analysis.ts'
import {tokenKind} from '../tokens/token-kind.ts'
import {isFiniteVerb} from '../words/finite-verb.ts'
import {isDocumentNoun, isPersonNoun} from '../words/person-nouns.ts'
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
/** Pronouns that stand for who acts. Folded. */
const agentPronouns: ReadonlySet<string> = new Set(
  (
    'el ella ellos ellas este esta estos estas aquel aquella aquellos aquellas quien quienes todos todas alguien nadie alguno alguna algunos algunas ' +
    'ambos ambas otro otra otros otras uno una mismo misma mismos mismas usted ustedes muchos muchas cualquiera partes'
  ).split(' ')
)
const opensAgent =
  wordBit.article | wordBit.determiner | wordBit.pronoun | wordBit.capitalized | wordBit.numeral
/** Futures and preterites: the verb of the clause, after the agent; «-ría» is «secretaría» too. */
const finite = /[aeid]r(?:á|án|ían)$|(?:aron|ieron)$/
const notNames = wordBit.infinitive | wordBit.adverb | wordBit.clitic
const maxHead = 4
const opensNoun = wordBit.article | wordBit.determiner | wordBit.numeral
/** Adjectives that stand before their noun. Folded. */
const beforeNoun: ReadonlySet<string> = new Set(
  'actual antiguo antigua citado citada citados citadas gran grandes mencionado mencionada nuevo nueva presente propio propia propios propias referido referida respectivo respectiva respectivos respectivas solo sola terceras'.split(
    ' '
  )
)

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
  return namesAgent(tokens, first, limit)
}

// People, bodies and proper names; «por la ley», «por cada Bimestre» say why, how or when.
function namesAgent(tokens: Tokens, first: number, limit: number): boolean {
  for (let at = first; at < Math.min(limit, first + maxHead); at++) {
    const folded = tokens.folded[at]!
    const bits = tokens.bits[at]!
    if (agentPronouns.has(folded) && standsAlone(tokens, at + 1, limit)) return true
    if (bits & opensNoun || beforeNoun.has(folded)) continue
    if (isDocumentNoun(folded)) return false
    // «por improcedente»: an adjective may end as nouns of people do.
    if (isPersonNoun(folded)) return at > first || !/nte$/.test(folded)
    return (bits & wordBit.capitalized) !== 0
  }
  return false
}

function standsAlone(tokens: Tokens, next: number, limit: number): boolean {
  if (next >= limit || tokens.kind[next] === tokenKind.punctuation) return true
  return (
    (tokens.bits[next]! & (wordBit.preposition | wordBit.conjunction)) !== 0 ||
    isFiniteVerb(tokens.lower[next]!)
  )
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
  if (lower === 'de' || lower === 'del') return false
  // «Instituto de Acceso a la Información» goes on, «la Instancia Ejecutora a más tardar» does not.
  if (lower === 'a' || lower === 'al') return !joinsName(tokens, at, limit)
  const isVerb =
    (bits & (wordBit.ser | wordBit.estar | wordBit.haber)) !== 0 && (bits & wordBit.participle) === 0
  if (isVerb || (bits & wordBit.preposition) !== 0 || lower === 'que' || lower === 'conforme') return true
  if (finite.test(lower) || isFiniteVerb(lower)) return true
  if ((bits & (wordBit.adverb | wordBit.adverbMente)) !== 0 || lower === 'cuando' || lower === 'ni')
    return true
  if ((bits & (wordBit.clitic | wordBit.article)) === wordBit.clitic) return true
  // «por el Comité y la Secretaría» goes on, «por el Comité y se publicará» does not.
  const isJoint = lower === 'y' || lower === 'e' || lower === 'o' || lower === 'u'
  return (
    isJoint &&
    (at + 1 >= limit ||
      tokens.lower[at + 2] === 'que' ||
      (tokens.bits[at + 1]! & (wordBit.article | wordBit.determiner | wordBit.capitalized)) === 0)
  )
}

function joinsName(tokens: Tokens, at: number, limit: number): boolean {
  if ((tokens.bits[at - 1]! & wordBit.capitalized) === 0) return false
  let next = at + 1
  while (next < limit && tokens.bits[next]! & wordBit.article) next += 1
  return next < limit && (tokens.bits[next]! & wordBit.capitalized) !== 0
}
