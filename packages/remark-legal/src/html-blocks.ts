import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Html} from 'mdast'
import type {Block} from './block.ts'
import {htmlEffect, htmlMarkup} from './html-tags.ts'
import {type VisibleText, visibleText} from './visible-text.ts'

/** Text of a block while it is read, with the index in the whole of each of its characters. */
interface OpenText {
  text: string
  from: number[]
  to: number[]
}

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z][a-z0-9]{1,31}));/gi

/**
 * Read a block of HTML as paragraphs, headings and rows of tables.
 *
 * @param node
 *   With its position.
 * @param source
 *   The Markdown it was parsed from.
 * @returns
 *   Blocks with visible text; comments, scripts and styles have none. The cells of a row are parted by «|».
 */
export function htmlBlocks(node: Html, source: string): Block[] {
  const whole = visibleText({...node, type: 'text'}, source)
  const blocks: Block[] = []
  let open = openText()
  let depth = 0
  let cells = 0
  const flush = () => {
    if (open.text.trim() !== '') {
      const visible = show(open, whole)
      const kind = depth > 0 ? 'heading' : cells > 1 ? 'tableCell' : 'paragraph'
      blocks.push({kind, depth, isQuote: false, visible, ...(cells > 1 ? {isRow: true} : {})})
    }
    open = openText()
    depth = 0
    cells = 0
  }
  let done = 0
  for (const found of [...whole.text.matchAll(htmlMarkup), null]) {
    const at = found?.index ?? whole.text.length
    const effect = found ? htmlEffect(found[0]) : undefined
    if (effect?.kind === 'words') continue
    addWords(open, whole.text, done, at)
    done = at + (found?.[0].length ?? 0)
    if (effect?.kind === 'break') addSign(open, '\n', at)
    if (effect?.kind !== 'block') continue
    const {name, isClosing} = effect
    if (/^t[dh]$/.test(name)) {
      if (!isClosing && cells++ > 0) addSign(open, ' | ', at)
    } else if (cells === 0 || /^(?:tr|t?body|table|thead|tfoot)$/.test(name)) {
      flush()
      if (!isClosing && /^h[1-6]$/.test(name)) depth = Number(name[1])
    } else addSign(open, ' ', at)
  }
  flush()
  return blocks
}

function openText(): OpenText {
  return {text: '', from: [], to: []}
}

function addWords(open: OpenText, text: string, start: number, end: number): void {
  let done = start
  const plain = (limit: number) => {
    for (; done < limit; done++) add(open, text[done]!, done, done + 1)
  }
  for (const found of text.slice(start, end).matchAll(reference)) {
    const decoded = decode(found)
    if (decoded === undefined) continue
    plain(start + found.index)
    done = start + found.index + found[0].length
    for (const unit of decoded.split('')) add(open, unit, start + found.index, done)
  }
  plain(end)
}

function decode([, hexadecimal, decimal, name]: RegExpMatchArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const code = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** A sign that stands for markup. */
function addSign(open: OpenText, sign: string, at: number): void {
  for (const unit of sign.split('')) add(open, unit, at, at)
}

function add(open: OpenText, unit: string, from: number, to: number): void {
  open.text += unit
  open.from.push(from)
  open.to.push(to)
}

function show({text, from, to}: OpenText, whole: VisibleText): VisibleText {
  return {
    text,
    offsetOf: (index) => whole.offsetOf(from[index] ?? to.at(-1) ?? 0),
    endOf: (index) => whole.endOf(Math.max(0, (to[index] ?? 1) - 1))
  }
}
