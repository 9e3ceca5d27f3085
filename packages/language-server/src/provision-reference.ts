import {citationResolver, findCitations, type Norm, type Provision} from 'remark-legal'
import type {ContentFolder, LocatedNorm} from './content-folder.ts'
import {normSlug} from './front-matter.ts'
import type {OpenText} from './open-text.ts'

/** Words that point to provisions of a norm. */
export interface ProvisionReference extends LocatedNorm {
  /** Ids that exist in the norm. */
  ids: string[]
  /** Offsets of the words in the text. */
  start: number
  end: number
}

/**
 * Find what the words at a place point to: an id in an explainer, a citation in a norm.
 *
 * @param text
 *   The open text.
 * @param offset
 *   Offset in it.
 * @param content
 *   Where an explainer's norm is.
 * @returns
 *   The reference; nothing when the words point to none, or to another norm.
 */
export function referenceAt(
  text: OpenText,
  offset: number,
  content: ContentFolder
): ProvisionReference | undefined {
  return text.isExplainer ? idAt(text, offset, content) : citationAt(text, offset)
}

const ids = /(?<=\bfuente=["'][^"'\n]*|:art\[[^\]\n]*\]\{id=["']|:art\[)[a-z0-9][a-z0-9.-]*/g

function idAt({document}: OpenText, offset: number, content: ContentFolder): ProvisionReference | undefined {
  const markdown = document.getText()
  const slug = normSlug(markdown)
  const lineStart = markdown.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = markdown.indexOf('\n', offset)
  const line = markdown.slice(lineStart, lineEnd < 0 ? undefined : lineEnd)
  for (const {0: word, index} of line.matchAll(ids)) {
    const start = lineStart + index
    const end = start + word.length
    if (offset < start || offset > end) continue
    const id = /^\d/.test(word) ? `art-${word}` : word
    const located = slug === undefined ? undefined : content.norm(document.uri, slug)
    if (located?.norm.provisions.some((provision) => provision.id === id))
      return {...located, ids: [id], start, end}
  }
  return undefined
}

function citationAt(text: OpenText, offset: number): ProvisionReference | undefined {
  const norm = text.norm()
  if (!norm) return undefined
  const provision = provisionAt(norm, offset)
  if (!provision?.position) return undefined
  const from = provision.position.start.offset
  const words = text.document.getText().slice(from, provision.position.end.offset)
  const resolve = citationResolver(norm.provisions.map(({id}) => id))
  for (const citation of findCitations(words)) {
    const start = from + citation.start
    const end = from + citation.end
    if (offset < start || offset > end || citation.norm.kind !== 'own') continue
    const found = citation.targets.flatMap((target) => resolve(target, provision.id))
    if (found.length) return {uri: text.document.uri, norm, ids: found, start, end}
  }
  return undefined
}

/**
 * Find the provision whose words stand at a place.
 *
 * @param norm
 *   A norm with text.
 * @param offset
 *   Offset in its Markdown.
 * @returns
 *   The innermost one.
 */
export function provisionAt(norm: Norm, offset: number): Provision | undefined {
  return norm.provisions.findLast(
    ({position}) => position && position.start.offset <= offset && offset <= position.end.offset
  )
}
