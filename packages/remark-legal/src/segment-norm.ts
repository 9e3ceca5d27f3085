import type {Root} from 'mdast'
import {readSegments} from './read-segments.ts'
import type {Segment} from './segment.ts'

/**
 * Cut a Markdown tree into the stretches that are read as one.
 *
 * Works on any text: a norm gives one segment for each heading, paragraph, fracción, inciso and
 * reform note; a letter gives one for each paragraph. Code, HTML and front matter give none.
 *
 * @param tree
 *   Markdown tree with positions, as `fromMarkdown` gives it; may hold tables and directives.
 * @param source
 *   The Markdown it was parsed from.
 * @returns
 *   Segments in reading order that never overlap.
 */
export function segmentNorm(tree: Root, source: string): Segment[] {
  return readSegments(tree, source).map(({kind, start, end, label, leadIn}) => {
    const segment: Segment = {kind, start, end, label}
    if (leadIn !== undefined) segment.leadIn = leadIn
    return segment
  })
}
