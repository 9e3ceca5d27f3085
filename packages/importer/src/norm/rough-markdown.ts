import type {Block} from '../block.ts'
import {escapeInline, escapeLineStart, writeTable} from './escape-markdown.ts'

/** Where a block stands in the rough Markdown. */
export interface RoughPlace {
  block: Block
  start: number
  end: number
}

const bulletLine = /^(?:[•●○◦▪■□‣⁃∙❖✓➢►\uF000-\uF0FF]|[-–—](?= ))\s*/u

/**
 * Write blocks as Markdown in which labels are not yet told from words.
 *
 * @param blocks
 *   In reading order.
 * @returns
 *   The Markdown, and where each block stands in it.
 */
export function writeRough(blocks: readonly Block[]): {source: string; places: RoughPlace[]} {
  const places: RoughPlace[] = []
  let source = ''
  for (const block of blocks) {
    const text = writeBlock(block)
    if (text.trim() === '') continue
    if (source !== '') source += '\n\n'
    places.push({block, start: source.length, end: source.length + text.length})
    source += text
  }
  return {source, places}
}

function writeBlock(block: Block): string {
  if (block.kind === 'table') return writeTable(block.rows)
  if (block.kind === 'bullet')
    return `${'  '.repeat(block.depth)}- ${escapeLineStart(escapeInline(block.text))}`
  if (block.kind === 'lines') return block.text.split('\n').map(writeLine).join('\n')
  const text = escapeInline(block.text)
  return block.kind === 'heading'
    ? `${'#'.repeat(Math.min(6, block.depth + 1))} ${text}`
    : escapeLineStart(text)
}

function writeLine(line: string): string {
  const bullet = bulletLine.exec(line)
  if (!bullet) return escapeLineStart(escapeInline(line))
  return `- ${escapeLineStart(escapeInline(line.slice(bullet[0].length)))}`
}
