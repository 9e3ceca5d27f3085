import type {Element, ElementContent, Root, RootContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {Block, ReadDocument} from '../block.ts'
import {labelledBlock} from '../office/labelled-block.ts'
import {writeNumber} from '../office/number-label.ts'
import {decodeText} from '../text/decode-text.ts'

const skipped = new Set(
  'script style noscript template nav header footer aside form button select svg iframe object head'.split(
    ' '
  )
)
const blockNames = new Set(
  'address article blockquote body center dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 hr html li main ol p pre section summary table ul'.split(
    ' '
  )
)
const formats: Record<string, string> = {I: 'upperRoman', i: 'lowerRoman', A: 'upperLetter', a: 'lowerLetter'}
const cssFormats: Record<string, string> = {
  'upper-roman': 'upperRoman',
  'lower-roman': 'lowerRoman',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter'
}

/**
 * Read the body of a page: headings, paragraphs, lists with their labels, tables.
 *
 * @param bytes
 *   HTML, whole or a piece.
 */
export function readHtml(bytes: Uint8Array): ReadDocument {
  const tree = fromHtml(decodeText(bytes))
  const blocks: Block[] = []
  let run = ''
  walk(tree, 0)
  flush()
  const title = findTitle(tree)
  return {blocks, ...(title ? {title} : {})}

  function walk(node: Root | RootContent, level: number, list?: {label: string; isBullet: boolean}): void {
    if (node.type === 'text') run += node.value.replace(/\s+/g, ' ')
    if (node.type !== 'element' && node.type !== 'root') return
    if (node.type === 'root' || !blockNames.has(node.tagName)) {
      if (node.type === 'element' && (skipped.has(node.tagName) || node.properties.hidden)) return
      if (node.type === 'element' && node.tagName === 'br') run += '\n'
      for (const child of node.children) walk(child, level, list)
      return
    }
    flush()
    if (node.tagName === 'table') readTable(node, level)
    else if (node.tagName === 'ol' || node.tagName === 'ul') readList(node, level)
    else {
      for (const child of node.children) walk(child, level)
      flush(/^h([1-6])$/.exec(node.tagName)?.[1])
    }
  }

  function flush(heading?: string, entry: {label: string; isBullet: boolean} | null = null, level = 0): void {
    const text = clean(run)
    run = ''
    if (text !== '') blocks.push(...labelledBlock(text, entry, heading ? Number(heading) : undefined, level))
  }

  function readList(list: Element, level: number): void {
    const style = /list-style(?:-type)?:\s*([a-z-]+)/.exec(String(list.properties.style ?? ''))?.[1] ?? ''
    const format = formats[String(list.properties.type ?? '')] ?? cssFormats[style] ?? 'decimal'
    let count = Number(list.properties.start ?? 1) - 1
    for (const item of list.children) {
      if (item.type !== 'element') continue
      if (item.tagName !== 'li') {
        walk(item, level + 1)
        continue
      }
      count = item.properties.value === undefined ? count + 1 : Number(item.properties.value)
      const close = format === 'lowerLetter' ? ')' : '.'
      let entry: {label: string; isBullet: boolean} | null =
        list.tagName === 'ul'
          ? {label: '•', isBullet: true}
          : {label: `${writeNumber(count, format)}${close}`, isBullet: false}
      for (const child of item.children) {
        const isBlock = child.type === 'element' && blockNames.has(child.tagName)
        if (isBlock && run.trim() !== '') {
          flush(undefined, entry, level)
          entry = null
        }
        if (child.type === 'element' && /^(?:p|div)$/.test(child.tagName) && entry) {
          for (const inner of child.children) walk(inner, level + 1)
          flush(undefined, entry, level)
          entry = null
        } else walk(child, level + 1)
      }
      flush(undefined, entry, level)
    }
  }

  function readTable(table: Element, level: number): void {
    const rows = rowsOf(table)
    if (rows.every((cells) => cells.length <= 1)) {
      for (const cell of rows.flat()) {
        for (const child of cell.children) walk(child, level)
        flush()
      }
      return
    }
    blocks.push({kind: 'table', rows: rows.map((cells) => cells.map((cell) => clean(textOf(cell))))})
  }
}

function rowsOf(node: Element): Element[][] {
  return node.children.flatMap((child): Element[][] => {
    if (child.type !== 'element') return []
    if (child.tagName !== 'tr') return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : []
    return [
      child.children.filter(
        (cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName)
      )
    ]
  })
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ')
  if (node.type !== 'element' || skipped.has(node.tagName)) return ''
  const text = node.children.map(textOf).join('')
  return node.tagName === 'br' || blockNames.has(node.tagName) ? `${text}\n` : text
}

function clean(text: string): string {
  return text
    .replace(/[ \t\u00A0\r\f]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}

function findTitle(tree: Root): string | undefined {
  const html = tree.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'html'
  )
  const head = html?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'head'
  )
  const title = head?.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'title'
  )
  return title ? clean(title.children.map(textOf).join('')) : undefined
}
