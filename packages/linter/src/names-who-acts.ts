import {type Analysis, isPersonNoun, type Sentence, tokenKind, wordBit} from 'retext-spanish'
import {nameHeads} from './phrases/name-heads.ts'

/** Ways to say through whom something is done. */
const through: ReadonlyArray<readonly string[]> = [
  ['por', 'conducto', 'de'],
  ['por', 'conducto', 'del'],
  ['por', 'parte', 'de'],
  ['por', 'parte', 'del'],
  ['a', 'traves', 'de'],
  ['a', 'traves', 'del'],
  ['a', 'cargo', 'de'],
  ['a', 'cargo', 'del'],
  ['correspondera', 'a'],
  ['corresponde', 'a'],
  ['correspondera', 'al'],
  ['corresponde', 'al']
]
const opensThrough: ReadonlySet<string> = new Set(through.map(([first = '']) => first))
const contractions: ReadonlySet<string> = new Set(['al', 'del'])
/** Who, without a noun. */
const whoWords: ReadonlySet<string> = new Set(
  'quien quienes usted ustedes aquel aquella aquellos aquellas éste ésta éstos éstas alguien nadie ambas ambos'.split(
    ' '
  )
)
const opensNoun = wordBit.article | wordBit.determiner
const beforeNoun =
  /^(?:propi[oa]s?|mism[oa]s?|citad[oa]s?|mencionad[oa]s?|referid[oa]s?|presentes?|respectiv[oa]s?|nuev[oa]s?|dos|tres)$/
/** Names with a capital of what does not act. */
const notActors =
  /^(?:acuerdo|bases|codigo|constitucion|convenio|decreto|diario|estrategia|estatuto|fondo|ley|leyes|lineamientos|manual|modelo|norma|padron|plan|plataforma|politica|portal|programa|protocolo|red|registro|reglamento|reglas|servicio|sistema|tratado)$/

/**
 * Tell whether a sentence names who acts: a person or a body as a subject, or after «por», «a través de».
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Whether it does; people after other prepositions («a la familia») do not act.
 */
export function namesWhoActs({tokens}: Analysis, {firstToken, endToken}: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++) {
    if (tokens.kind[at] === tokenKind.punctuation) continue
    if (
      opensThrough.has(tokens.folded[at]!) &&
      through.some((words) => words.every((word, place) => tokens.folded[at + place] === word))
    )
      return true
    const before = at > firstToken ? tokens.bits[at - 1]! : 0
    const isAfterPreposition =
      (before & wordBit.preposition) !== 0 || contractions.has(at > firstToken ? tokens.lower[at - 1]! : '')
    const lower = tokens.lower[at]!
    if (whoWords.has(lower) && !isAfterPreposition) return true
    const isAgent = lower === 'por' && at + 1 < endToken
    const opensHere =
      (tokens.bits[at]! & opensNoun) !== 0 &&
      lower !== 'lo' &&
      !contractions.has(lower) &&
      !isAfterPreposition
    if (!isAgent && !opensHere && at > firstToken) continue
    let noun = isAgent || opensHere ? at + 1 : at
    while (noun < endToken && (tokens.bits[noun]! & opensNoun || beforeNoun.test(tokens.folded[noun]!)))
      noun += 1
    if (noun < endToken && isActor(tokens.folded[noun]!, tokens.bits[noun]!)) return true
  }
  return false
}

/** Bodies that norms name without a capital. Folded. */
const bodies: ReadonlySet<string> = new Set(
  'area autoridad autoridades comite dependencia dependencias juez jueza oficina organo tribunal ventanilla'.split(
    ' '
  )
)

/**
 * Tell whether a sentence opens with a body as its subject: «La Secretaría recibirá las solicitudes».
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Whether it does: what follows is then its doing, too, if nobody else is named.
 */
export function opensWithBody({tokens}: Analysis, {firstToken, endToken}: Sentence): boolean {
  if (firstToken + 1 >= endToken || !(tokens.bits[firstToken]! & opensNoun)) return false
  const noun = tokens.folded[firstToken + 1]!
  if (bodies.has(noun)) return true
  const isNamed = (tokens.bits[firstToken + 1]! & wordBit.capitalized) !== 0
  return isNamed && nameHeads.has(noun) && !notActors.test(noun)
}

function isActor(folded: string, bits: number): boolean {
  if (notActors.test(folded)) return false
  if (isPersonNoun(folded)) return true
  return (bits & wordBit.capitalized) !== 0 && nameHeads.has(folded)
}
