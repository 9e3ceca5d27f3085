import type {Root, Text} from 'mdast'
import {walk} from './walk.ts'

/** Joins what markup had parted inside one word; no word breaks at it (Unicode: WORD JOINER). */
const wordJoiner = '\u2060'

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,30});/iy
const quoteMarker = /^[\t ]*(?:>[\t ]?)+/

/**
 * Blank everything of a Markdown text that is not words for a reader.
 *
 * Front matter, code, HTML, addresses, destinations of links, fences and attributes of directives, and
 * marks of emphasis become spaces (word joiners inside a word); line ends stay. A character reference
 * becomes its character, then word joiners.
 *
 * @param tree
 *   mdast of the text, with positions.
 * @param source
 *   The text.
 * @returns
 *   As long as `source`, so that an offset in one is an offset in the other.
 */
export function maskMarkup(tree: Root, source: string): string {
  const parts: string[] = []
  let done = 0
  walk(tree, (node, inside) => {
    if (node.type !== 'text') return
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || start < done) return
    parts.push(blank(source, done, start), copyText(node, source.slice(start, end), inside.quotes))
    done = end
  })
  parts.push(blank(source, done, source.length))
  return maskAddresses(parts.join(''))
}

function blank(source: string, start: number, end: number): string {
  const gap = source.slice(start, end)
  const insideWord = isWordCharacter(source[start - 1]) && isWordCharacter(source[end])
  return insideWord && /^[*_~\\]+$/.test(gap) ? wordJoiner.repeat(gap.length) : gap.replace(/[^\n\r]/g, ' ')
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

// The tree holds the text decoded, without the `>` of the lines that follow; the mask needs the same
// characters where the source has them, so both are walked side by side.
function copyText(node: Text, slice: string, quoteDepth: number): string {
  if (node.value === slice) return slice
  const value = node.value
  const parts: string[] = []
  let at = 0
  let read = 0
  while (at < slice.length) {
    const character = slice[at]!
    if (quoteDepth > 0 && (slice[at - 1] === '\n' || slice[at - 1] === '\r')) {
      const lineEnd = slice.indexOf('\n', at)
      const marker = quoteMarker.exec(slice.slice(at, lineEnd < 0 ? slice.length : lineEnd))
      if (marker) {
        parts.push(' '.repeat(marker[0].length))
        at += marker[0].length
        continue
      }
    }
    if (character === '\\' && value[read] !== '\\') {
      parts.push(isWordCharacter(slice[at - 1]) ? wordJoiner : ' ')
      at += 1
      continue
    }
    if (character === '&') {
      reference.lastIndex = at
      const found = reference.exec(slice)
      if (found && !value.startsWith(found[0], read)) {
        const decoded = String.fromCodePoint(value.codePointAt(read) ?? 32)
        parts.push(decoded, wordJoiner.repeat(Math.max(0, found[0].length - decoded.length)))
        at += found[0].length
        read += decoded.length
        continue
      }
    }
    if (character === '\\') {
      // An escaped backslash: the first one is markup.
      if (slice[at + 1] === '\\') {
        parts.push(' ')
        at += 1
      }
    }
    parts.push(slice[at]!)
    if (slice[at] === value[read]) read += 1
    at += 1
  }
  return parts.join('')
}

/** Blank web and mail addresses: what they spell is not for reading. */
function maskAddresses(text: string): string {
  if (!text.includes('://') && !text.includes('www.') && !text.includes('@')) return text
  return text.replace(/\S+/g, (chunk) => {
    const start = chunk.search(/[a-z]{2,10}:\/\/|www\./i)
    if (start >= 0) return chunk.slice(0, start) + blankAddress(chunk.slice(start))
    if (chunk.length < 320 && /^\P{L}*[\w.+-]+@[\w-]+\.[\w.-]+/u.test(chunk)) return blankAddress(chunk)
    return chunk
  })
}

function blankAddress(address: string): string {
  const end = /[\p{P}\p{S}]*$/u.exec(address.slice(-8))?.[0].length ?? 0
  return ' '.repeat(address.length - end) + address.slice(address.length - end)
}
