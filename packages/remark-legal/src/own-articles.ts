import type {ArticleLabel} from './article-label.ts'
import type {MarkedSegment} from './read-segments.ts'

/** Which labels of a text are its own articles, and how they are numbered. */
export interface OwnArticles {
  /** Indexes of the segments that begin an article of the norm. */
  indexes: ReadonlySet<number>
  /** True when the articles are numbered in words; then those in digits are quoted. */
  inWords: boolean
}

interface Candidate {
  index: number
  label: ArticleLabel
}

const maxTailGap = 15

/**
 * Tell the norm's own articles from those it quotes, lists in its table of contents or orders to reform.
 *
 * The norm's own are the longest run of rising numbers before its transitory articles: «Artículo 131»
 * of another law between 5 and 6 is not in it. Articles in words («Artículo Primero») are its own only
 * when there is no such run in digits.
 *
 * @param segments
 *   All segments of the text.
 * @param isExcluded
 *   Says that a segment stands in a table of contents.
 */
export function findOwnArticles(
  segments: readonly MarkedSegment[],
  isExcluded: (index: number) => boolean
): OwnArticles {
  const inDigits: Candidate[] = []
  const inWords: Candidate[] = []
  let isTransitory = false
  let rules = 0
  let firstDivision = Number.POSITIVE_INFINITY
  segments.forEach(({mark}, index) => {
    if (mark?.kind === 'opening' && mark.opening === 'transitorios') isTransitory = true
    if (mark?.kind === 'division' && !isExcluded(index)) firstDivision = Math.min(firstDivision, index)
    if (mark?.kind === 'ordinal' && !isTransitory && !isExcluded(index)) rules++
    if (mark?.kind !== 'article' || mark.label.isTransitory || isExcluded(index)) return
    if (mark.label.isOrdinal) {
      if (!isTransitory) inWords.push({index, label: mark.label})
    } else if (!isTransitory || mark.label.value === (inDigits.at(-1)?.label.value ?? -1) + 1) {
      inDigits.push({index, label: mark.label})
    }
  })
  const run = dropFarTail(longestRising(inDigits))
  const isWhole = run.length === inDigits.length && (run[0]?.index ?? -1) > firstDivision
  if (isRun(run, inWords.length + rules, isWhole))
    return {indexes: new Set(run.map(({index}) => index)), inWords: false}
  return {indexes: new Set(inWords.map(({index}) => index)), inWords: true}
}

/**
 * Has most of the numbers from its first to its last. An excerpt may begin anywhere and leave out many;
 * but where other labels are in words, a run that does not begin at the first article is quoted.
 */
function isRun(run: readonly Candidate[], labelsInWords: number, isWhole: boolean): boolean {
  const first = run[0]?.label.value ?? 0
  const last = run.at(-1)?.label.value ?? 0
  const numbers = new Set(run.map(({label}) => label.value)).size
  if (run.length > 1 && labelsInWords < 2 && (isWhole || first === 1)) return true
  return run.length > 0 && numbers * 2 > last - first && (first <= 2 || numbers > 5 || labelsInWords < 2)
}

/** Longest run of numbers that never fall; among equals the one that rises slowest. */
function longestRising(candidates: readonly Candidate[]): Candidate[] {
  const tails: number[] = []
  const previous: number[] = []
  candidates.forEach(({label}, at) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (candidates[tails[middle]!]!.label.value <= label.value) low = middle + 1
      else high = middle
    }
    previous[at] = low > 0 ? tails[low - 1]! : -1
    tails[low] = at
  })
  const run: Candidate[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) run.push(candidates[at]!)
  return run.reverse()
}

/** One or two numbers far above the rest are quoted: «… el artículo 115». */
function dropFarTail(run: Candidate[]): Candidate[] {
  for (const count of [2, 1]) {
    const before = run[run.length - count - 1]
    const far = run[run.length - count]
    if (!before || !far || far.label.id.includes('-')) continue
    if (far.label.value - before.label.value > maxTailGap) return run.slice(0, -count)
  }
  return run
}
