import {fromMarkdown} from 'mdast-util-from-markdown'
import {type Segment, segmentNorm} from 'remark-legal'
import type {Block} from '../block.ts'
import {escapeLineStart} from './escape-markdown.ts'
import {type RoughPlace, writeRough} from './rough-markdown.ts'

const division = /^(?:libro|lib|parte|tit|cap|sec|anexo)-/
const ownHeading = /^(?:art|regla|trans)-[^.]*$/
const maxHeadingDepth = 6
/** Transitory articles stand under `## Transitorios`. */
const transitoryDepth = 3

/** A stretch of the rough Markdown that becomes a block of its own. */
interface Chunk {
  segment: Segment | undefined
  text: string
  /** Length of its label in `text`. */
  label: number
  isBullet: boolean
}

/**
 * Write blocks as the Markdown of a norm: divisions and articles as headings, remarks on reforms in
 * italics, fracciones and incisos indented by depth.
 *
 * What is a label and what a citation is decided by remark-legal alone.
 *
 * @param blocks
 *   In reading order, without the title.
 * @returns
 *   Markdown without front matter.
 */
export function writeBody(blocks: readonly Block[]): string {
  const {source, places} = writeRough(blocks)
  const tree = fromMarkdown(source, {extensions: [{disable: {null: ['codeIndented']}}]})
  const segments = segmentNorm(tree, source)
  const written: string[] = []
  const seen = new Set<string>()
  let at = 0
  // Depth of the heading of the división being read; articles stand one below.
  let depth = 1
  let division: {id: string; index: number} | null = null
  for (const place of places) {
    const inside: Segment[] = []
    while (at < segments.length && (segments[at]?.start ?? 0) < place.end) inside.push(segments[at++]!)
    if (place.block.kind === 'table') {
      written.push(source.slice(place.start, place.end))
      division = null
      continue
    }
    for (const chunk of cutChunks(source, place, inside)) {
      const {segment} = chunk
      const id = segment?.provision
      const isFirst = id !== undefined && !seen.has(id)
      if (id !== undefined) seen.add(id)
      const opensDivision = isFirst && isDivision(id) && segment?.kind === 'heading'
      if (opensDivision) depth = Math.min(maxHeadingDepth - 1, id.split('.').length + 1)
      if (division && segment?.kind === 'heading' && id === division.id && !isFirst) {
        written[division.index] = addTitle(written[division.index]!, chunk.text)
        continue
      }
      division = null
      const text = writeChunk(chunk, place.block, isFirst, depth)
      if (opensDivision) division = {id, index: written.length}
      written.push(text)
    }
  }
  return `${written.filter((text) => text !== '').join('\n\n')}\n`
}

function isDivision(id: string): boolean {
  return division.test(id.split('.').at(-1) ?? '')
}

/** A dash sets the title apart from the label; it is neither's. */
function addTitle(heading: string, title: string): string {
  return `${heading}${heading.includes(' — ') ? ' ' : ' — '}${title}`
}

function cutChunks(source: string, {start, end}: RoughPlace, segments: readonly Segment[]): Chunk[] {
  const chunks: Chunk[] = []
  const starts = segments.map((segment) => segment.start)
  segments.forEach((segment, index) => {
    const to = starts[index + 1] ?? end
    const lineStart = source.lastIndexOf('\n', segment.start - 1) + 1
    const marker = source.slice(Math.max(start, lineStart), segment.start)
    const isBullet = /^ *- $/.test(marker)
    const number = index === 0 ? (/\d+[.)] +$/.exec(marker)?.[0] ?? '') : ''
    const raw = number + source.slice(segment.start, to).replace(/\n *- $/, '')
    const label = raw
      .slice(0, segment.label === 0 ? 0 : number.length + segment.label)
      .replace(/\s+/g, ' ')
      .trim()
    const text = raw.replace(/\s*\n\s*/g, ' ').trim()
    chunks.push({segment, text, label: label.length, isBullet})
  })
  if (segments.length === 0) {
    chunks.push({segment: undefined, text: source.slice(start, end).trim(), label: 0, isBullet: false})
  }
  return chunks
}

function writeChunk(
  {segment, text, label, isBullet}: Chunk,
  block: Block,
  isFirst: boolean,
  depth: number
): string {
  if (!segment) return text
  if (segment.kind === 'note') return `*${text}*`
  const id = segment.provision ?? ''
  if (isFirst && isDivision(id) && segment.kind === 'heading') return heading(depth, text)
  if (isFirst && label > 0 && ownHeading.test(id)) {
    const articleDepth = id.startsWith('trans-') ? transitoryDepth : depth + 1
    if (block.kind === 'heading') return heading(articleDepth, text)
    const rest = text.slice(label).trim()
    return heading(articleDepth, text.slice(0, label)) + (rest === '' ? '' : `\n\n${escapeLineStart(rest)}`)
  }
  if (segment.kind === 'heading') {
    return heading(block.kind === 'heading' ? Math.max(2, block.depth + 1) : 2, text)
  }
  if (isBullet) return `${'  '.repeat(block.kind === 'bullet' ? block.depth : 0)}- ${text}`
  const indent = segment.kind === 'item' ? Math.min(3, 2 * Math.max(0, id.split('.').length - 2)) : 0
  return ' '.repeat(indent) + escapeLineStart(text)
}

function heading(depth: number, text: string): string {
  return `${'#'.repeat(Math.min(maxHeadingDepth, depth))} ${text}`
}
