import {measureText} from '../type/measure-text.ts'
import type {Face} from '../type/typeface.ts'

/** A heading in lines, and how bad they look: 0 is even, 1 is a line of one word left at the end. */
export interface BrokenHeading {
  lines: string[]
  cost: number
}

/** Words that should not end a line: they belong to the next. */
const leaning = /^(?:a|al|con|de|del|e|el|en|la|las|los|o|para|por|que|se|si|sin|su|sus|tu|tus|u|un|una|y)$/i

const leaningCost = 0.12
const lonelyCost = 1
/** How much unevenness letters of full size are worth. */
const sizeWorth = 0.7

/**
 * Break a heading into the fewest lines that fit, as even as can be, without a word alone in the last.
 *
 * @param text
 *   The heading.
 * @param face
 *   The cut it is set in.
 * @param size
 *   Size of the letters.
 * @param width
 *   Width it has, in the unit of `size`.
 * @returns
 *   Its lines; a word wider than `width` makes a line of its own and the cost infinite.
 */
export function breakHeading(text: string, face: Face, size: number, width: number): BrokenHeading {
  const words = text.trim().split(/\s+/)
  const widthOf = (from: number, to: number) => measureText(words.slice(from, to).join(' '), face, size)
  // best[i]: the best lines for the first i words.
  const best: Array<{count: number; cost: number; lines: string[]}> = [{count: 0, cost: 0, lines: []}]
  for (let to = 1; to <= words.length; to++) {
    for (let from = to - 1; from >= 0; from--) {
      const taken = widthOf(from, to)
      const tooWide = taken > width
      if (tooWide && to - from > 1) break
      const before = best[from]!
      const isLast = to === words.length
      const cost =
        before.cost +
        (tooWide ? Number.POSITIVE_INFINITY : (1 - taken / width) ** 2) +
        (!isLast && leaning.test(words[to - 1]!) ? leaningCost : 0) +
        (isLast && from > 0 && to - from === 1 ? lonelyCost : 0)
      const candidate = {
        count: before.count + 1,
        cost,
        lines: [...before.lines, words.slice(from, to).join(' ')]
      }
      const known = best[to]
      // A word alone at the end is worse than one line more; of that the cost decides.
      if (!known || candidate.count + cost < known.count + known.cost) best[to] = candidate
    }
  }
  const {lines, cost} = best[words.length]!
  // A single line is never uneven.
  return {lines, cost: lines.length > 1 || cost === Number.POSITIVE_INFINITY ? cost : 0}
}

/**
 * Choose the size at which a heading looks best: the largest, or a smaller one that breaks better.
 *
 * @param text
 *   The heading.
 * @param face
 *   The cut it is set in.
 * @param sizes
 *   Sizes to try, largest first.
 * @param width
 *   Width it has.
 * @returns
 *   One of the sizes; the last when a word is too wide at all of them.
 */
export function chooseHeadingSize(text: string, face: Face, sizes: readonly number[], width: number): number {
  const largest = sizes[0]!
  let best = {size: sizes.at(-1)!, score: Number.NEGATIVE_INFINITY}
  for (const size of sizes) {
    const score = (size / largest) * sizeWorth - breakHeading(text, face, size, width).cost
    if (score > best.score) best = {size, score}
  }
  return best.size
}
