import {attachNote} from './attach-note.ts'
import {type Body, leave, openBody} from './body.ts'
import {isPublicationLine, readPublication} from './closing.ts'
import type {Draft} from './draft.ts'
import {isSectioned} from './numbered-sections.ts'
import {findOwnArticles} from './own-articles.ts'
import {readMark} from './read-mark.ts'
import type {MarkedSegment} from './read-segments.ts'
import {readOutside, readWords} from './read-words.ts'
import {findTableOfContents} from './table-of-contents.ts'

/** The provisions of a text and which segment belongs to which. */
export interface Drafts {
  /** In reading order. */
  drafts: Draft[]
  /** The provision of each segment; absent for what stands outside. */
  owners: (Draft | undefined)[]
}

/**
 * Read segments into provisions.
 *
 * Outside every provision stand the title, the preamble, tables of contents, decrees that reform the
 * norm, and signatures.
 *
 * @param segments
 *   All segments of the text.
 * @param published
 *   Day the norm was published, for the ids of its transitory articles.
 */
export function buildDrafts(segments: readonly MarkedSegment[], published: string | undefined): Drafts {
  const isListed = findTableOfContents(segments)
  const articles = findOwnArticles(segments, isListed)
  const sectioned = articles.indexes.size === 0 && isSectioned(segments, isListed)
  const body = openBody(segments, {articles, isListed, isSectioned: sectioned, published: published ?? null})
  segments.forEach((segment, index) => {
    if (segment.kind === 'note') {
      readNote(body, index)
      return
    }
    body.noted = null
    if (isListed(index) || (segment.text === '' && segment.labelText === '')) return
    if (segment.mark === undefined) readWords(body, index)
    else readMark(body, index, segment.mark)
  })
  return {drafts: body.drafts, owners: body.owners}
}

function readNote(body: Body, index: number): void {
  const segment = body.segments[index]!
  if (body.container !== null && body.hasTransitory && isPublicationLine(segment.text)) {
    leave(body)
    body.part = 'outside'
  }
  if (body.container === null && readPublication(segment.text) !== null) {
    readOutside(body, segment)
    return
  }
  const scope = {last: body.last, division: body.divisions.top(), before: body.noted}
  body.noted = attachNote(segment.text, scope)
  if (body.noted) body.owners[index] = body.noted
}
