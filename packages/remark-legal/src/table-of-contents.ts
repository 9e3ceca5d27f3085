import {fold} from './fold.ts'
import type {MarkedSegment} from './read-segments.ts'

const title = /^(?:indice|contenido|sumario|tabla de contenidos?|indice general|contenidos)[.:]?$/
/** Titles of tables of contents are shorter. */
export const maxTitleChars = 40
const leader = /(?:\.{4,}|…{2,}|\. \. \. )\s*\d{0,4}$/

/**
 * Find the segments of a table of contents, which repeats labels before the text.
 *
 * @param segments
 *   All segments of the text.
 * @returns
 *   Says of an index whether it stands in one.
 */
export function findTableOfContents(segments: readonly MarkedSegment[]): (index: number) => boolean {
  const entries = new Set<number>()
  segments.forEach((segment, index) => {
    if (isContentsEntry(segment.text)) entries.add(index)
  })
  const opens = segments.findIndex(
    ({text, labelText}) => labelText === '' && text.length < maxTitleChars && title.test(fold(text.trim()))
  )
  const first =
    opens < 0 ? -1 : segments.findIndex((segment, index) => index > opens && labelKey(segment) !== '')
  if (first >= 0) {
    const key = labelKey(segments[first]!)
    const again = segments.findIndex((segment, index) => index > first && labelKey(segment) === key)
    for (let index = opens; index < again; index++) entries.add(index)
  }
  return (index) => entries.has(index)
}

/**
 * Say whether words end in leader dots and a page.
 *
 * @param text
 *   Words of a segment: «Del objeto ......... 3».
 */
export function isContentsEntry(text: string): boolean {
  return leader.test(text) && !/quedar como sigue|\.{4,}$|…$/.test(text)
}

function labelKey({mark}: MarkedSegment): string {
  if (mark?.kind === 'division') return `${mark.label.type} ${mark.label.id}`
  if (mark?.kind === 'article') return `articulo ${mark.label.id}`
  if (mark?.kind === 'section') return `section ${mark.reading.id}`
  return mark?.kind === 'opening' ? mark.opening : ''
}
