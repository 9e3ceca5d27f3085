import type {Block} from '../block.ts'

/** A line before the first article, with its place. */
export interface HeadLine {
  text: string
  /** Index of its block. */
  block: number
  /** Index of its line in the block. */
  line: number
}

const maxLines = 80
const bodyStart =
  /^(?:art[íi]culo\s+(?:1(?!\d)|[úu]nico|primero)|cap[íi]tulo\s+(?:[1i](?![\dvx])|[úu]nico|primero)|t[íi]tulo\s+(?:[1i](?![\dvx])|primero|preliminar))/i

/**
 * Collect the lines that stand before the first article, where a norm says what it is.
 *
 * @param blocks
 *   The whole document; paragraphs are one line each, tables none.
 */
export function collectHeadLines(blocks: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = []
  for (const [block, content] of blocks.entries()) {
    if (content.kind === 'table') continue
    for (const [line, raw] of content.text.split('\n').entries()) {
      const text = raw
        .replace(/\s+/g, ' ')
        .replace(/^["“«]+/, '')
        .trim()
      if (bodyStart.test(text) || lines.length >= maxLines) return lines
      if (text !== '') lines.push({text, block, line})
    }
  }
  return lines
}

/**
 * Take lines out of blocks.
 *
 * @param blocks
 *   The whole document.
 * @param lines
 *   What to take out.
 * @returns
 *   New blocks; those left without a line are gone.
 */
export function withoutLines(blocks: readonly Block[], lines: readonly HeadLine[]): Block[] {
  const gone = new Map<number, Set<number>>()
  for (const {block, line} of lines) gone.set(block, (gone.get(block) ?? new Set()).add(line))
  return blocks.flatMap((block, index) => {
    const dropped = gone.get(index)
    if (!dropped || block.kind === 'table') return [block]
    const text = block.text
      .split('\n')
      .filter((_, line) => !dropped.has(line))
      .join('\n')
    return text.trim() === '' ? [] : [{...block, text}]
  })
}
