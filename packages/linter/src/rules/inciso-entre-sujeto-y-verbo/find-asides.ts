import {type Analysis, countsAsWord, isFiniteVerbAt, type Sentence, tokenKind, wordBit} from 'retext-spanish'
import {hasOwnVerb, isList, isRow, joints} from './not-aside.ts'

/** Words that stand between two parts of a clause that belong together. */
export interface Aside {
  /** First token after the mark that opens it. */
  firstToken: number
  /** The mark that closes it. */
  endToken: number
  words: number
  /** What it parts, as token ranges. */
  before: readonly [firstToken: number, endToken: number]
  after: readonly [firstToken: number, endToken: number]
}

const closers: Readonly<Record<string, string>> = {',': ',', '(': ')', '—': '—', '–': '–'}
const openers: ReadonlySet<string> = new Set(
  'que cuando si siempre previo previa previos previas conforme segun salvo atendiendo cuyo cuya cuyos cuyas quien quienes'.split(
    ' '
  )
)
/** After these a comma opens an aside within the aside: «que, en su caso, …». */
const opensInner: ReadonlySet<string> = new Set([
  ...joints,
  'que',
  'quien',
  'quienes',
  'donde',
  'cuando',
  'bien'
])
/** «de oficio», «de acuerdo con»; other phrases with «de» go on with the subject. */
const afterOf: ReadonlySet<string> = new Set(['acuerdo', 'conformidad', 'manera', 'oficio'])
const opensSubject = wordBit.article | wordBit.determiner
const notSubject =
  wordBit.preposition | wordBit.conjunction | wordBit.adverb | wordBit.gerund | wordBit.infinitive
const skipped = wordBit.clitic | wordBit.adverb | wordBit.adverbMente | wordBit.negation
const verbs = wordBit.ser | wordBit.estar | wordBit.haber
/** A longer run of words, in tokens, is no subject. */
const longestSubject = 25
/** Marks further apart than this, in tokens, are not two sides of one aside. */
const longestAside = 140

/**
 * List what stands between a subject and its verb, or between a verb and its object.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   Asides in reading order, whatever their length.
 */
export function findAsides({tokens}: Analysis, {firstToken, endToken}: Sentence): Aside[] {
  const found: Aside[] = []
  let clause = firstToken
  for (let at = firstToken; at < endToken; at++) {
    const mark = tokens.lower[at]!
    if (mark === ';' || mark === ':') clause = at + 1
    if (!(mark in closers)) continue
    const aside = isSubject(clause, at) ? subjectAside(at) : isVerb(at - 1) ? objectAside(at) : undefined
    if (mark === ',') clause = -1
    if (!aside) continue
    found.push(aside)
    at = aside.endToken
  }
  return found

  function isVerb(at: number): boolean {
    if (at < firstToken) return false
    return (tokens.bits[at]! & wordBit.infinitive) !== 0 || isFiniteVerbAt(tokens, at, firstToken)
  }

  // «La Instancia Ejecutora», «Las personas que reciban el apoyo».
  function isSubject(from: number, to: number): boolean {
    if (from < 0 || to - from < 2 || to - from > longestSubject) return false
    const bits = tokens.bits[from]!
    if (!(bits & opensSubject) || bits & notSubject || tokens.lower[from] === 'lo') return false
    const last = tokens.lower[to - 1]!
    // «La información que, en su caso, se consulte»: the clause goes on. «Una vez emitida» is no subject.
    if (joints.has(last) || last === 'que' || isFiniteVerbAt(tokens, to - 1, firstToken)) return false
    if (tokens.lower[from] === 'una' && tokens.lower[from + 1] === 'vez') return false
    let isRelative = false
    for (let at = from; at < to; at++) {
      if (tokens.kind[at]! >= tokenKind.punctuation) return false
      if (tokens.lower[at] === 'que') isRelative = true
      else if (!isRelative && isFiniteVerbAt(tokens, at, firstToken)) return false
    }
    return true
  }

  function opensAside(mark: number): boolean {
    const at = mark + 1
    if (at >= endToken) return false
    const bits = tokens.bits[at]!
    if (/^del?$/.test(tokens.lower[at]!)) return afterOf.has(tokens.lower[at + 1] ?? '')
    return (
      openers.has(tokens.folded[at]!) ||
      (bits & (wordBit.preposition | wordBit.gerund)) !== 0 ||
      ((bits & wordBit.participle) !== 0 && (bits & (opensSubject | wordBit.capitalized)) === 0)
    )
  }

  /** The mark that closes an aside right before something, or `-1`; `goesOn` says what may stand within. */
  function closing(
    mark: number,
    isAfter: (at: number) => boolean,
    goesOn: (at: number) => boolean = () => true
  ): number {
    const closer = closers[tokens.lower[mark]!]!
    const limit = Math.min(endToken, mark + longestAside)
    for (let at = mark + 2; at < limit; at++) {
      if (tokens.lower[at] === ';' || tokens.lower[at] === ':') return -1
      if (tokens.lower[at] !== closer) continue
      if (closer === ',' && opensInner.has(tokens.lower[at - 1]!)) {
        while (at + 1 < limit && !/^[,;]$/.test(tokens.lower[at + 1]!)) at += 1
        at += 1
        continue
      }
      if (isAfter(at + 1)) return at
      if (closer !== ',' || !goesOn(at)) return -1
    }
    return -1
  }

  function subjectAside(mark: number): Aside | undefined {
    if (!opensAside(mark)) return
    const end = closing(mark, (at) => verbAfter(at) >= 0)
    if (end < 0 || isRow(tokens, clause, mark, end) || hasOwnVerb(tokens, mark + 1, end)) return
    const verb = verbAfter(end + 1)
    // «que dañe, perjudique o ponga en peligro»: verbs in a row.
    const isInRow = tokens.lower[end - 2] === 'que' || isFiniteVerbAt(tokens, end - 1, firstToken)
    if (isInRow && joints.has(tokens.lower[verb + 1] ?? '')) return
    return makeAside(mark, end, [clause, mark], [verb, verb + 1])
  }

  /** Index of a finite verb past pronouns and adverbs, or `-1`. */
  function verbAfter(from: number): number {
    let at = from
    while (
      at < endToken &&
      at < from + 3 &&
      tokens.bits[at]! & skipped &&
      !(tokens.bits[at]! & wordBit.finite)
    )
      at += 1
    if (at >= endToken) return -1
    return isFiniteVerbAt(tokens, at, firstToken) && tokens.lower[at] !== 'sea' && tokens.lower[at] !== 'sean'
      ? at
      : -1
  }

  function objectAside(mark: number): Aside | undefined {
    const verb = mark - 1
    if (!opensAside(mark) || tokens.bits[verb]! & verbs || isRelative(verb)) return
    // «podrá, conforme a la ley, verificar …, los bienes»: what follows is no aside any more.
    const end = closing(mark, isObject, (comma) => opensAside(comma) || isNumber(comma + 1))
    if (end < 0 || isList(tokens, end, endToken)) return
    return makeAside(mark, end, [verb, mark], [end + 1, Math.min(endToken, end + 3)])
  }

  function isNumber(at: number): boolean {
    return at < endToken && (tokens.bits[at]! & (wordBit.numeral | wordBit.roman)) !== 0
  }

  // «lo que se celebre, en …»: the object stands before the verb.
  function isRelative(verb: number): boolean {
    for (let at = verb - 1; at >= Math.max(firstToken, verb - 3); at--)
      if (/^(?:que|quien(?:es)?|quién(?:es)?)$/.test(tokens.lower[at]!)) return true
    return false
  }

  // A noun phrase up to the end of the clause: what has a verb of its own is another clause.
  function isObject(from: number): boolean {
    if (from + 1 >= endToken || !(tokens.bits[from]! & opensSubject)) return false
    if (tokens.bits[from]! & wordBit.preposition || !/^\p{L}/u.test(tokens.lower[from + 1]!)) return false
    for (let at = from; at < endToken; at++) {
      if (tokens.lower[at] === 'que' || tokens.lower[at] === ';') return true
      if (tokens.lower[at] === ',' || isFiniteVerbAt(tokens, at, firstToken)) return false
    }
    return true
  }

  function makeAside(mark: number, end: number, before: Aside['before'], after: Aside['after']): Aside {
    let words = 0
    for (let at = mark + 1; at < end; at++) if (countsAsWord(tokens.kind[at]!)) words += 1
    return {firstToken: mark + 1, endToken: end, words, before, after}
  }
}
