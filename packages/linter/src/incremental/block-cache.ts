import type {Root, RootContent} from 'mdast'
import {maskMarkup} from '../markdown/mask-markup.ts'
import {joinBlocks, readBlock} from '../markdown/parse-markdown.ts'
import {shiftNodes} from '../markdown/shift-nodes.ts'
import {type MarkdownBlock, splitBlocks} from '../markdown/split-blocks.ts'

/** A text that was parsed. */
export interface ParsedText {
  tree: Root
  /** The text without markup, as long as it. */
  mask: string
  /** Its blocks; one that is not new is the same object as before. */
  blocks: readonly KnownBlock[]
}

/** Remembers the blocks of one text by their Markdown. */
export interface BlockCache {
  /**
   * Parse a text; only blocks that the last one had not are read.
   *
   * @param source
   *   The text.
   * @returns
   *   What `parseMarkdown` and `maskMarkup` give; the tree is good until the next text.
   */
  parse(source: string): ParsedText
}

/** A block that was read. */
export interface KnownBlock {
  kind: MarkdownBlock['kind']
  /** Where its nodes stand. */
  offset: number
  line: number
  nodes: RootContent[]
  mask: string
}

/**
 * Begin to remember blocks.
 *
 * @returns
 *   An empty cache.
 */
export function blockCache(): BlockCache {
  let known = new Map<string, KnownBlock[]>()
  return {
    parse(source) {
      const next = new Map<string, KnownBlock[]>()
      const parts: RootContent[][] = []
      const masks: string[] = []
      const blocks: KnownBlock[] = []
      let done = 0
      for (const block of splitBlocks(source)) {
        const text = source.slice(block.start, block.end)
        // Front matter is only that at the start of a text.
        const key = block.start === 0 ? `^${text}` : text
        const found = known.get(key)?.pop() ?? readKnown(source, block, text)
        shiftNodes(found.nodes, block.start - found.offset, block.line - found.line)
        found.offset = block.start
        found.line = block.line
        const same = next.get(key)
        if (same) same.push(found)
        else next.set(key, [found])
        blocks.push(found)
        parts.push(found.nodes)
        masks.push(blankLines(source.slice(done, block.start)), found.mask)
        done = block.end
      }
      masks.push(blankLines(source.slice(done)))
      known = next
      return {tree: joinBlocks(source, parts), mask: masks.join(''), blocks}
    }
  }
}

function readKnown(source: string, block: MarkdownBlock, text: string): KnownBlock {
  const nodes = readBlock(source, block)
  shiftNodes(nodes, -block.start, 0)
  const mask = maskMarkup({type: 'root', children: nodes}, text)
  return {kind: block.kind, offset: 0, line: block.line, nodes, mask}
}

function blankLines(gap: string): string {
  return gap.length < 3 ? gap : gap.replace(/[^\n\r]/g, ' ')
}
