import type {LintMessage} from '@llano/linter'

/** Words of a block, with the remarks that are about them. */
export interface MarkedText {
  text: string
  /** Indexes in the block's `messages`. */
  about: number[]
}

/** A block of the text that has remarks. */
export interface MarkedBlock {
  /** Its first line, from 1. */
  line: number
  provision: string | undefined
  messages: LintMessage[]
  parts: MarkedText[]
}

/**
 * Cut a text into the blocks that have remarks, and these into stretches with the same remarks.
 *
 * @param text
 *   Markdown.
 * @param messages
 *   Remarks on it, in reading order.
 * @returns
 *   Blocks in reading order; a remark that runs on past its block is marked up to its end.
 */
export function markBlocks(text: string, messages: readonly LintMessage[]): MarkedBlock[] {
  const blocks: MarkedBlock[] = []
  let block: {start: number; end: number; line: number; messages: LintMessage[]} | undefined
  for (const message of messages) {
    const {offset, line} = message.start
    if (!block || offset >= block.end) {
      if (block) blocks.push(markBlock(text, block))
      const start = blockStart(text, offset)
      const before = text.slice(start, offset).split('\n').length - 1
      block = {start, end: blockEnd(text, offset), line: line - before, messages: []}
    }
    block.messages.push(message)
  }
  if (block) blocks.push(markBlock(text, block))
  return blocks
}

function blockStart(text: string, offset: number): number {
  const at = text.slice(0, offset).search(/\n[ \t\r]*\n(?![\s\S]*\n[ \t\r]*\n)/)
  return at < 0 ? 0 : /^\s*/.exec(text.slice(at))![0].length + at
}

function blockEnd(text: string, offset: number): number {
  const length = text.slice(offset).search(/\n[ \t\r]*\n/)
  return length < 0 ? text.length : offset + Math.max(1, length)
}

function markBlock(
  text: string,
  {start, end, line, messages}: {start: number; end: number; line: number; messages: LintMessage[]}
): MarkedBlock {
  const ranges = messages.map((message) => [message.start.offset, Math.min(end, message.end.offset)] as const)
  const cuts = [...new Set([start, end, ...ranges.flat()])].sort((a, b) => a - b)
  const parts = cuts.slice(0, -1).map((from, index) => ({
    text: text.slice(from, cuts[index + 1]),
    about: ranges.flatMap(([first, last], at) => (first <= from && from < last ? [at] : []))
  }))
  return {line, provision: messages.find(({provision}) => provision)?.provision, messages, parts}
}
