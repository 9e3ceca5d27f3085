import type {Draft} from './draft.ts'
import type {OutsideText, Provision} from './norm.ts'
import type {MarkedSegment} from './read-segments.ts'
import {sourcePoints} from './source-points.ts'

/**
 * Collect what belongs to no provision, so that nothing of a norm is lost.
 *
 * @param segments
 *   All segments of the text.
 * @param owners
 *   The provision of each segment; absent for what stands outside.
 * @param provisions
 *   In reading order.
 * @param source
 *   The Markdown they were read from.
 */
export function collectOutside(
  segments: readonly MarkedSegment[],
  owners: readonly (Draft | undefined)[],
  provisions: readonly Provision[],
  source: string
): OutsideText[] {
  const pointAt = sourcePoints(source)
  const texts: OutsideText[] = []
  let next = 0
  segments.forEach((segment, index) => {
    const {start, end, kind, labelText} = segment
    while (next < provisions.length && provisions[next]!.position!.start.offset < start) next += 1
    const text = `${labelText} ${segment.text}`.replace(/\s+/g, ' ').trim()
    if (owners[index] !== undefined || text === '') return
    texts.push({
      kind: kind === 'heading' || kind === 'note' ? kind : 'text',
      text,
      after: provisions[next - 1]?.id ?? null,
      position: {start: pointAt(start), end: pointAt(end)}
    })
  })
  return texts
}
