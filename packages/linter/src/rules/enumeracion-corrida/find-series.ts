import {type Analysis, countsAsWord, isFiniteVerbAt, type Sentence, wordBit} from 'retext-spanish'
import {named} from '../../phrases/exempt-tokens.ts'

/** Parallel things one after another: «a, b, c y d». */
export interface Series {
  firstToken: number
  endToken: number
  /** Words of each item. */
  items: readonly number[]
  /** Each item is an infinitive: «planear, dirigir y evaluar». */
  isInfinitive: boolean
}

const joints: ReadonlySet<string> = new Set(['y', 'e', 'o', 'u'])
const separators: ReadonlySet<string> = new Set([',', ';'])
const stops = /^[.:()[\]¿?¡!«»“”"—–]/
const functional =
  wordBit.adverb |
  wordBit.adverbMente |
  wordBit.clitic |
  wordBit.conjunction |
  wordBit.finite |
  wordBit.gerund |
  wordBit.pronoun |
  wordBit.preposition
/** First words of references, which have their own rule. */
const references: ReadonlySet<string> = new Set(
  'articulo articulos fraccion fracciones parrafo parrafos inciso incisos apartado apartados'.split(' ')
)
/** «la Federación, las entidades federativas y los municipios» is one thing: all governments. */
const governments: ReadonlySet<string> = new Set(
  'federacion federativas estados municipios municipales demarcaciones alcaldias'.split(' ')
)
/** A series of single words this long is one of nouns. */
const longSeries = 7
/** An item that many times longer than those after it holds something else. */
const longestShare = 4
/** More items than this are not read: a row of figures, a text without stops. */
const mostItems = 64
/** Longer items, in tokens, are clauses. */
const longestItem = 40

/**
 * List the series of parallel items in a sentence.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @param flags
 *   `exemptTokens` of the text.
 * @returns
 *   Series of three items or more that are not names; they never overlap.
 */
export function findSeries({tokens}: Analysis, sentence: Sentence, flags: Uint8Array): Series[] {
  const {firstToken, endToken} = sentence
  const found: Series[] = []
  let limit = endToken
  for (let joint = endToken - 2; joint > firstToken; joint--) {
    if (joint >= limit || !joints.has(tokens.lower[joint]!)) continue
    const series = readSeries(joint)
    if (!series) continue
    found.unshift(series)
    limit = series.firstToken
    joint = limit
  }
  return found

  function readSeries(joint: number): Series | undefined {
    const kind = kindOf(joint + 1)
    if (kind === '') return
    const starts = [joint + 1]
    let end = tokens.lower[joint - 1] === ',' ? joint - 1 : joint
    let words = countWords(joint + 1, itemEnd(joint + 1))
    while (starts.length < mostItems) {
      const separator = separatorBefore(end)
      const isNext = separator >= firstToken && kindOf(separator + 1) === kind
      const added = isNext ? countWords(separator + 1, end) : 0
      const isBalanced = added <= longestShare * (words / starts.length + 1)
      if (isNext && isBalanced && isItem(separator + 1, end, kind)) {
        words += added
        starts.unshift(separator + 1)
        end = separator
        continue
      }
      const start = firstItem(Math.max(separator + 1, firstToken), end, kind)
      if (start < 0) break
      starts.unshift(start)
      break
    }
    if (starts.length < 3 || starts.filter((start) => flags[start]! & named).length * 2 > starts.length)
      return
    const last = itemEnd(joint + 1)
    if (kind !== 'infinitive' && holdsReferences(starts, last)) return
    const items = starts.map((start, place) => countWords(start, starts[place + 1] ?? last))
    // «recursos humanos, materiales, financieros y técnicos»: adjectives of one noun.
    if (kind === 'noun' && starts.length < longSeries && items.slice(1, -1).some((words) => words < 2)) return
    return {firstToken: starts[0]!, endToken: last, items, isInfinitive: kind === 'infinitive'}
  }

  /** What an item begins with; items of one series begin alike. */
  function kindOf(at: number): string {
    if (at >= endToken) return ''
    const bits = tokens.bits[at]!
    if (!/^[\p{L}\d]/u.test(tokens.lower[at]!)) return ''
    if (bits & wordBit.infinitive) return 'infinitive'
    // «tales como», «en su caso,».
    if (/^(?:tal|tales)$/.test(tokens.lower[at]!) || tokens.lower[at + 1] === 'caso') return ''
    if (bits & (wordBit.article | wordBit.determiner) && !(bits & wordBit.preposition)) return 'article'
    if (bits & wordBit.preposition)
      return tokens.lower[at]!.replace(/^(?:del|al)$/, (word) => word.slice(0, -1))
    return bits & functional ? '' : 'noun'
  }

  function separatorBefore(to: number): number {
    const from = Math.max(firstToken, to - longestItem)
    for (let at = to - 1; at >= from; at--) {
      if (separators.has(tokens.lower[at]!)) return at
      if (stops.test(tokens.lower[at]!)) return -1
    }
    return -1
  }

  function isItem(from: number, to: number, kind: string): boolean {
    let isRelative = false
    for (let at = from; at < to; at++) {
      if (tokens.lower[at] === 'que' || tokens.lower[at] === 'cuyo') isRelative = true
      else if ((!isRelative || kind === 'noun') && isFiniteVerbAt(tokens, at, firstToken)) return false
    }
    return to > from
  }

  function holdsReferences(starts: readonly number[], end: number): boolean {
    let governed = 0
    for (let at = starts[0]!; at < end; at++) if (governments.has(tokens.folded[at]!)) governed += 1
    if (governed >= 2) return true
    return starts.some((start) => {
      const noun = tokens.bits[start]! & (wordBit.article | wordBit.preposition) ? start + 1 : start
      return (
        references.has(tokens.folded[noun] ?? '') ||
        (tokens.bits[start]! & (wordBit.numeral | wordBit.roman)) !== 0
      )
    })
  }

  /** Where the first item begins: after its verb, or where something of the same kind stands last. */
  function firstItem(from: number, to: number, kind: string): number {
    const low = Math.max(from, to - longestItem)
    let verb = -1
    for (let at = to - 1; at >= low && verb < 0; at--) {
      if (stops.test(tokens.lower[at]!) || isFiniteVerbAt(tokens, at, firstToken)) verb = at
      else if (kind !== 'infinitive' && tokens.bits[at]! & wordBit.infinitive) verb = at
    }
    for (let at = Math.max(verb + 1, low); at < to; at++) if (kindOf(at) === kind) return at
    return -1
  }

  function itemEnd(from: number): number {
    let isRelative = false
    const limit = Math.min(endToken, from + longestItem)
    for (let at = from; at < limit; at++) {
      const token = tokens.lower[at]!
      if (separators.has(token) || stops.test(token)) return at
      if (token === 'que') isRelative = true
      else if (at > from && !isRelative && isFiniteVerbAt(tokens, at, firstToken)) return at
    }
    return limit
  }

  function countWords(from: number, to: number): number {
    let words = 0
    for (let at = from; at < to; at++)
      if (countsAsWord(tokens.kind[at]!) && !joints.has(tokens.lower[at]!)) words += 1
    return words
  }
}
