import type {Root} from 'mdast'
import {buildDrafts} from './build-drafts.ts'
import type {ProvisionType} from './norm.ts'
import {assignIds} from './provision-ids.ts'
import {type MarkedSegment, readSegments} from './read-segments.ts'
import type {Segment} from './segment.ts'

/** A numbered list may stand in any text; these only in a norm. */
const listTypes: readonly ProvisionType[] = ['fraccion', 'inciso', 'numeral', 'parrafo']

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
 *   Segments in reading order that never overlap; in a norm with the ids of their provisions.
 */
export function segmentNorm(tree: Root, source: string): Segment[] {
  const marked = readSegments(tree, source)
  const ids = provisionIds(marked)
  return marked.map(({kind, start, end, label, leadIn}, index) => {
    const segment: Segment = {kind, start, end, label}
    if (leadIn !== undefined) segment.leadIn = leadIn
    const id = ids[index]
    if (id !== undefined) segment.provision = id
    return segment
  })
}

/**
 * Find the provision that each segment belongs to.
 *
 * @param segments
 *   All segments of a text.
 * @returns
 *   Ids, segment by segment; none in a text that is no norm.
 */
export function provisionIds(segments: readonly MarkedSegment[]): (string | undefined)[] {
  const {drafts, owners} = buildDrafts(segments, undefined)
  if (drafts.every(({type}) => listTypes.includes(type))) return []
  const ids = assignIds(drafts)
  return segments.map((_, index) => {
    const owner = owners[index]
    return owner && ids.get(owner)
  })
}
