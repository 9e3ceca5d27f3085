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
  const spans = cutBlocks(text)
  const marked: MarkedBlock[] = []
  let at = -1
  let line = 1
  let counted = 0
  let inside: LintMessage[] = []
  for (const message of messages) {
    let next = at
    while (next + 1 < spans.length && spans[next + 1]!.start <= message.start.offset) next++
    if (next > at) {
      close()
      at = next
      inside = []
    }
    inside.push(message)
  }
  close()
  return marked

  function close(): void {
    const span = spans[at]
    if (!span || !inside.length) return
    line += text.slice(counted, span.start).split('\n').length - 1
    counted = span.start
    marked.push(markBlock(text, {...span, line, messages: inside}))
  }
}

/** Stretches between blank lines, of which the first begins where the text does. */
function cutBlocks(text: string): Array<{start: number; end: number}> {
  const gaps = [...text.matchAll(/\n(?:[ \t\r]*\n)+[ \t]*/g)]
  const starts = [0, ...gaps.map(({0: gap, index}) => index + gap.length)]
  return starts.map((start, index) => ({start, end: gaps[index]?.index ?? text.length}))
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
