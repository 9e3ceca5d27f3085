import {type Analysis, isFiniteVerbAt, type Sentence, type Tokens, tokenKind, wordBit} from 'retext-spanish'

/** Two negations of one thing. */
export interface DoubleNegation {
  /** Index of the first negation. */
  firstToken: number
  /** Index of the first word of the second one. */
  secondToken: number
  /** Index after its last word. */
  endToken: number
  /** What an editor can do. */
  advice: string
}

/** Adjectives that deny, of which «no es» makes a riddle; folded roots without their last vowel. */
const denying =
  /^(?:improcedente|imposible|inaplicable|inadmisible|incompatible|ineficaz|inelegible|invalid|ilegal|ilicit|ilegitim|innecesari|inexistente|injustificad|injust|inexigible|irregular|insuficiente|incierto|inusual|infundad|incorrect|inconveniente|inutil|indebid|inoportun|imperfect|desconocid|desfavorable|desproporcionad|inaceptable|inaccesible|inadecuad|inapropiad|incapaz|incapac|ineficiente|insegur|inviable|irrelevante|irrazonable|ilimitad)(?:e?s|[oa]s?)?$/
const serForms =
  /^(?:es|son|era|eran|sera|seran|sea|sean|seria|serian|fue|fueron|ser|resulta|resultan|resultara|resultaran|resulte|resulten)$/
const modals = /^(?:podr[aá]n?|pued[ea]n?|deber[aá]n?|deb[ea]n?|pod[ií]an?)$/
const exceptions: ReadonlyArray<readonly string[]> = [
  ['salvo', 'que', 'no'],
  ['a', 'menos', 'que', 'no'],
  ['excepto', 'que', 'no']
]
const opensException: ReadonlySet<string> = new Set(exceptions.map(([first = '']) => first))
/** Fixed phrases with «sin» that deny nothing. */
const fixedSin: ReadonlySet<string> = new Set(
  'embargo perjuicio duda menoscabo que excepcion goce fines'.split(' ')
)
const longestClause = 14
const farthestSin = 7

/**
 * Find two negations that have to be undone, from closed lists: negative concord («no vino nadie»), limits
 * («no será inferior a») and bans («no podrá») are none.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   What was found, in reading order.
 */
export function findNegations(analysis: Analysis, sentence: Sentence): DoubleNegation[] {
  const {tokens} = analysis
  const found: DoubleNegation[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const one =
      exceptionAt(tokens, sentence, at) ??
      (isNo(tokens, at) ? afterNo(tokens, sentence, at) : undefined) ??
      (isNobody(tokens, sentence, at)
        ? (unless(tokens, sentence, at) ?? without(tokens, sentence, at))
        : undefined)
    if (!one) continue
    found.push(one)
    at = one.endToken - 1
  }
  return found
}

function isNo(tokens: Tokens, at: number): boolean {
  return tokens.lower[at] === 'no' || tokens.lower[at] === 'nunca'
}

// «Nadie podrá ingresar», «Ningún trámite se realizará»: it denies alone when it stands before the verb.
function isNobody({lower}: Tokens, {firstToken}: Sentence, at: number): boolean {
  if (!/^(?:nadie|ning[uú]n|ninguna)$/.test(lower[at]!)) return false
  for (let back = at - 1; back >= Math.max(firstToken, at - longestClause); back--) {
    if (/^[.;:,]$/.test(lower[back]!)) break
    if (/^(?:no|ni|sin|nunca|tampoco)$/.test(lower[back]!)) return false
  }
  return true
}

function exceptionAt(tokens: Tokens, {endToken}: Sentence, at: number): DoubleNegation | undefined {
  if (!opensException.has(tokens.folded[at]!)) return
  const words = exceptions.find((list) =>
    list.every((word, place) => at + place < endToken && tokens.folded[at + place] === word)
  )
  if (!words) return
  return {
    firstToken: at,
    secondToken: at + words.length - 1,
    endToken: at + words.length,
    advice: 'diga con «si» en qué caso sí'
  }
}

function afterNo(tokens: Tokens, sentence: Sentence, no: number): DoubleNegation | undefined {
  return (
    leaving(tokens, sentence, no) ??
    denyingAdjective(tokens, sentence, no) ??
    preventing(tokens, sentence, no) ??
    unless(tokens, sentence, no) ??
    without(tokens, sentence, no)
  )
}

// «no podrá dejar de», «no dejará de».
function leaving(tokens: Tokens, {endToken}: Sentence, no: number): DoubleNegation | undefined {
  let at = no + 1
  if (at < endToken && tokens.lower[at] === 'se') at += 1
  if (at < endToken && modals.test(tokens.lower[at]!)) at += 1
  if (at + 1 >= endToken || !/^(?:dejar|dejara|dejaran|deja|dejan|omitir)$/.test(tokens.folded[at]!)) return
  const isOmit = tokens.folded[at] === 'omitir'
  if (!isOmit && tokens.lower[at + 1] !== 'de') return
  return {
    firstToken: no,
    secondToken: at,
    endToken: isOmit ? at + 1 : at + 2,
    advice: 'diga qué se debe hacer: «debe …»'
  }
}

// «no será improcedente».
function denyingAdjective(tokens: Tokens, {endToken}: Sentence, no: number): DoubleNegation | undefined {
  let at = no + 1
  while (
    at < endToken &&
    at < no + 4 &&
    (serForms.test(tokens.folded[at]!) || modals.test(tokens.lower[at]!))
  )
    at += 1
  if (at === no + 1) return
  if (at < endToken && tokens.bits[at]! & (wordBit.adverb | wordBit.adverbMente)) at += 1
  if (at >= endToken || !denying.test(tokens.folded[at]!)) return
  return {
    firstToken: no,
    secondToken: at,
    endToken: at + 1,
    advice: `use el contrario de «${tokens.lower[at]}»`
  }
}

// «no impedirá que no», «no obsta para que no».
function preventing(tokens: Tokens, {endToken}: Sentence, no: number): DoubleNegation | undefined {
  if (no + 3 >= endToken || !/^(?:impedir|impid|impide|obst)/.test(tokens.folded[no + 1]!)) return
  for (let at = no + 2; at < Math.min(endToken, no + 6); at++) {
    if (tokens.lower[at] === 'no' && tokens.lower[at - 1] === 'que')
      return {firstToken: no, secondToken: at, endToken: at + 1, advice: 'diga qué sigue siendo posible'}
  }
  return
}

// «no se entregará el apoyo si no se presenta».
function unless(tokens: Tokens, sentence: Sentence, no: number): DoubleNegation | undefined {
  const {endToken, firstToken} = sentence
  let verbs = 0
  for (let at = no + 2; at + 1 < Math.min(endToken, no + longestClause); at++) {
    if (/^[.;:]$/.test(tokens.lower[at]!)) return
    if (tokens.lower[at] === 'no' && tokens.lower[at - 1] !== 'si') return untilNot(tokens, no, at)
    // A second verb begins another clause: «que no sea el final, deberá terminarlo si no …».
    if (isFiniteVerbAt(tokens, at - 1, firstToken)) verbs += 1
    if (verbs > 1) return
    if (tokens.lower[at] === 'si' && tokens.lower[at + 1] === 'no')
      return {
        firstToken: no,
        secondToken: at,
        endToken: at + 2,
        advice: 'diga con «solo si» o «cuando» en qué caso sí'
      }
  }
  return
}

// «no procede el pago mientras no se entregue», «hasta que no se obtenga».
function untilNot({lower}: Tokens, no: number, second: number): DoubleNegation | undefined {
  const opens =
    lower[second - 1] === 'mientras' ? second - 1 : lower[second - 2] === 'hasta' ? second - 2 : -1
  if (opens < 0) return
  return {
    firstToken: no,
    secondToken: opens,
    endToken: second + 1,
    advice: 'diga con «cuando» o «después de» en qué caso sí'
  }
}

// «no podrá iniciar sin autorización»: «sin» in the same clause.
function without(tokens: Tokens, sentence: Sentence, no: number): DoubleNegation | undefined {
  let hasVerb = false
  for (let at = no + 1; at + 1 < Math.min(sentence.endToken, no + farthestSin); at++) {
    if (tokens.kind[at] === tokenKind.punctuation || /^(?:que|y|ni|o|pero)$/.test(tokens.lower[at]!)) return
    hasVerb ||= isFiniteVerbAt(tokens, at, sentence.firstToken)
    if (tokens.lower[at] !== 'sin') continue
    if (!hasVerb || (fixedSin.has(tokens.folded[at + 1]!) && !isCondition(tokens, at + 1))) return
    return {
      firstToken: no,
      secondToken: at,
      endToken: at + 2,
      advice: 'diga con «solo con» o «después de» qué hace falta'
    }
  }
  return
}

// «sin que se presente» asks for something; «sin que exceda» limits, «sin que se entienda» explains.
function isCondition({lower, folded}: Tokens, que: number): boolean {
  if (lower[que] !== 'que') return false
  const verb = folded[que + 1] === 'se' || folded[que + 1] === 'haya' ? folded[que + 2] : folded[que + 1]
  return /^(?:acredit|autoric|autoriz|compruebe|comprob|cumpla|emita|emitido|entregu|entregad|exhib|exista|firm|justifi|medie|mediado|notifi|obteng|obtenid|oig|oido|pagu|pagad|present|previamente|realic|realizad|soliciten?|tenga)/.test(
    verb ?? ''
  )
}
