import type {ReadDocument} from '../block.ts'
import {decodeText} from './decode-text.ts'
import {dropEmphasis} from './drop-emphasis.ts'
import {dropPageEdges} from './drop-page-edges.ts'
import {dropPages} from './drop-pages.ts'
import {joinHyphens} from './join-hyphens.ts'
import {unwrapFence} from './unwrap-fence.ts'

/**
 * Read plain text: pages' headers dropped, hyphens mended, marks of emphasis taken out; lines stay lines until labels are read.
 *
 * @param bytes
 *   UTF-8, UTF-16 or Windows-1252.
 */
export function readText(bytes: Uint8Array): ReadDocument {
  return readLines(dropEmphasis(unwrapFence(decodeText(bytes))))
}

/**
 * Read text that is decoded already.
 *
 * @param text
 *   Line endings as `\n`; empty lines between paragraphs or none.
 */
export function readLines(text: string): ReadDocument {
  const lines = dropPages(dropPageEdges(text.replace(/\u00A0/g, ' '))).split('\n')
  const paragraphs: string[] = []
  let open: string[] = []
  for (const line of [...lines, '']) {
    const plain = line.replace(/[ \t]+/g, ' ').trim()
    if (plain !== '') open.push(plain)
    else if (open.length > 0) {
      paragraphs.push(open.join('\n'))
      open = []
    }
  }
  const mend = joinHyphens(paragraphs)
  return {blocks: paragraphs.map((paragraph) => ({kind: 'lines', text: mend(paragraph)}))}
}
