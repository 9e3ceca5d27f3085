import {toTermSlug} from 'remark-explainer'
import type {ContentFolder, LocatedTerm} from './content-folder.ts'
import type {OpenText} from './open-text.ts'

/** Words of an explainer that lead to a term of the glossary. */
export interface TermReference extends LocatedTerm {
  /** Offsets of the whole directive in the text. */
  start: number
  end: number
}

const directive = /:termino\[([^\]\n]*)\](?:\{[^}\n]*?\bid=["']?([a-z0-9-]+)[^}\n]*\})?/g

/**
 * Find the term that the words at a place lead to.
 *
 * @param text
 *   The open text.
 * @param offset
 *   Offset in it.
 * @param content
 *   Where the glossary is.
 * @returns
 *   The term; nothing when the words lead to none, or the glossary lacks it.
 */
export function termAt(
  {document, isExplainer}: OpenText,
  offset: number,
  content: ContentFolder
): TermReference | undefined {
  if (!isExplainer) return undefined
  const markdown = document.getText()
  const lineStart = markdown.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = markdown.indexOf('\n', offset)
  const line = markdown.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
  for (const {0: written, 1: words = '', 2: id, index} of line.matchAll(directive)) {
    const start = lineStart + index
    const end = start + written.length
    if (offset < start || offset >= end) continue
    const located = content.term(document.uri, id ?? toTermSlug(words))
    return located && {...located, start, end}
  }
  return undefined
}
