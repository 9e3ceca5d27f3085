import {buildBody} from './build-body.ts'
import type {Draft} from './draft.ts'
import {findOwnArticles} from './own-articles.ts'
import type {MarkedSegment} from './read-segments.ts'
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
 * @param segments
 *   All segments of the text.
 * @param published
 *   Day the norm was published, for the ids of its transitory articles.
 */
export function buildDrafts(segments: readonly MarkedSegment[], published: string | undefined): Drafts {
  const isListed = findTableOfContents(segments)
  const articles = findOwnArticles(segments, isListed)
  return buildBody(segments, {articles, isListed, published: published ?? null})
}
