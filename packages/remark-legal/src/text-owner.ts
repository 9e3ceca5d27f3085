import type {Draft} from './draft.ts'
import {fold} from './fold.ts'
import type {LabelStyle} from './read-label.ts'
import type {MarkedSegment} from './read-segments.ts'

const maxLookAhead = 400
/** Which lists stand in which, where a text does not say otherwise: A. > I. > a) > 1. > i). */
const ranks: Record<LabelStyle, number> = {
  ordinal: 0,
  upper: 1,
  roman: 2,
  letter: 3,
  upperBracket: 3,
  multilevel: 4,
  number: 4,
  lowerRoman: 5
}
const speaksOfAll =
  /(?:est[ae]|presente|mismo) (?:art[íi]culo|lineamiento|regla|numeral|disposici[óo]n)|primer p[áa]rrafo/iu

const speaksOfItem = /(?:est[ae]|presente) (fracci[óo]n|inciso|numeral|apartado)(?!\p{L})/iu

/**
 * Say whose paragraph an unnumbered paragraph is: of the fracción before it or of the whole article.
 *
 * It is the fracción's when it says so («esta fracción»), when its series goes on afterwards («VII. …», paragraph, «VIII. …»), or when a list
 * follows that stands in fracciones («VII. …», paragraph, «a) …»).
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
  const itself = fold(speaksOfItem.exec(segments[index]?.text ?? '')?.[1] ?? '')
  // A list may begin in the middle of its levels: the outer ones are empty.
  const said = itself === '' ? undefined : items.findLast((item) => item?.type === itself)
  if (said && !speaksOfAll.test(segments[index]?.text ?? '')) return said
  let limit = items.length
  // Lists that stand in a list which follows say nothing of the paragraph.
  let shallowest = Number.POSITIVE_INFINITY
  const end = Math.min(segments.length, index + maxLookAhead)
  for (let next = index + 1; next < end && limit > 0; next++) {
    const segment = segments[next]!
    if (segment.depth > 0) break
    if (segment.mark === undefined) continue
    if (segment.mark.kind !== 'item') break
    const {depth, begins, reading} = segment.mark
    const isOwn = begins && depth < shallowest
    const holder = isOwn ? findHolder(items.slice(0, depth), reading.style) : undefined
    if (isOwn) shallowest = depth
    if (holder && !speaksOfAll.test(segments[segment.leadIn ?? index]?.text ?? '')) return holder
    if (depth >= limit) continue
    if (!begins) return items[depth] ?? container
    limit = depth
  }
  return container
}

/** The innermost item that a list of a style may stand in. */
function findHolder(items: readonly Draft[], style: LabelStyle): Draft | undefined {
  return items.findLast((item) => item?.style !== undefined && ranks[item.style] < ranks[style])
}
