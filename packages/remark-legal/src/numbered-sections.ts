import type {MarkedSegment} from './read-segments.ts'

const minSections = 2

/**
 * Say whether a text without articles is cut in sections numbered by levels: «4. Requisitos», «4.2», «4.2.1».
 *
 * @param segments
 *   All segments of the text.
 * @param isListed
 *   Says that a segment stands in a table of contents.
 * @returns
 *   `true` when labels of several levels begin with two numbers that stand alone before them.
 */
export function isSectioned(
  segments: readonly MarkedSegment[],
  isListed: (index: number) => boolean
): boolean {
  const alone = new Set<string>()
  const sections = new Set<string>()
  segments.forEach(({mark}, index) => {
    if (mark?.kind !== 'item' || isListed(index)) return
    const {style, id} = mark.reading
    const first = id.split('-')[0]!
    if (style === 'number') alone.add(id)
    else if (style === 'multilevel' && alone.has(first)) sections.add(first)
  })
  return sections.size >= minSections
}
