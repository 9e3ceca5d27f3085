import type {Draft} from './draft.ts'
import type {MarkedSegment} from './read-segments.ts'

const maxLookAhead = 400

/**
 * Say whose paragraph an unnumbered paragraph is: of the fracción before it or of the whole article.
 *
 * It is the fracción's when its series goes on afterwards («VII. …», paragraph, «VIII. …»).
 *
 * @param segments
 *   All segments of the text.
 * @param index
 *   Index of the paragraph.
 * @param items
 *   Open items, the outermost first.
 * @param container
 *   The article.
 */
export function findTextOwner(
  segments: readonly MarkedSegment[],
  index: number,
  items: readonly Draft[],
  container: Draft
): Draft {
  let limit = items.length
  const end = Math.min(segments.length, index + maxLookAhead)
  for (let next = index + 1; next < end && limit > 0; next++) {
    const segment = segments[next]!
    if (segment.depth > 0) break
    if (segment.mark === undefined) continue
    if (segment.mark.kind !== 'item') break
    const {depth, begins} = segment.mark
    if (depth >= limit) continue
    if (!begins) return items[depth] ?? container
    limit = depth
  }
  return container
}
