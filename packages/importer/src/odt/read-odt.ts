import type {XmlElement, XmlNode} from '@rgrove/parse-xml'
import type {Block, ReadDocument} from '../block.ts'
import {ImportError} from '../import-error.ts'
import {labelledBlock} from '../office/labelled-block.ts'
import {childOf, childrenOf, isElement, readXml} from '../office/read-xml.ts'
import {readListStyles, writeLabel} from './list-styles.ts'

const skipped = new Set([
  'text:tracked-changes',
  'text:table-of-content',
  'text:note',
  'office:annotation',
  'draw:frame',
  'text:sequence-decls',
  'office:forms'
])
const maxRepeats = 60

/**
 * Read the parts of an ODT.
 *
 * @param parts
 *   Unpacked parts by path.
 * @returns
 *   Blocks with the labels that the list styles count.
 * @throws {ImportError}
 *   When it is encrypted, or the text is missing.
 */
export function readOdt(parts: ReadonlyMap<string, Uint8Array>): ReadDocument {
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest && new TextDecoder().decode(manifest).includes('encryption-data')) {
    throw new ImportError('ODT cifrado con contraseña, se esperaba uno abierto, guárdelo sin contraseña')
  }
  const part = (path: string) => {
    const bytes = parts.get(path)
    return bytes === undefined ? undefined : readXml(bytes)
  }
  const content = part('content.xml')
  const body = childOf(childOf(content, 'office:body'), 'office:text')
  if (!body) throw new ImportError('ODT sin texto, se esperaba el cuerpo del documento, guárdelo otra vez')
  const lists = readListStyles([content, part('styles.xml')])
  const title = childOf(childOf(part('meta.xml'), 'office:meta'), 'dc:title')?.text.trim()
  const lastCounts = new Map<string, number[]>()
  const blocks: Block[] = []
  readContent(body, blocks)
  return {blocks, ...(title ? {title} : {})}

  function readContent(parent: XmlElement, into: Block[]): void {
    for (const child of childrenOf(parent)) {
      if (child.name === 'text:p') into.push(...labelledBlock(cleanText(child), null, undefined, 0))
      else if (child.name === 'text:h') {
        const depth = Number(child.attributes['text:outline-level'] ?? 1)
        into.push(...labelledBlock(cleanText(child), null, depth, 0))
      } else if (child.name === 'text:list') readList(child, '', [], into)
      else if (child.name === 'table:table') readTable(child, into)
      else if (!skipped.has(child.name)) readContent(child, into)
    }
  }

  function readList(list: XmlElement, outer: string, counts: readonly number[], into: Block[]): void {
    const style = list.attributes['text:style-name'] ?? outer
    const levels = lists.get(style)
    const depth = counts.length
    const goesOn =
      list.attributes['text:continue-numbering'] === 'true' || list.attributes['text:continue-list']
    const start = levels?.get(depth + 1)?.start ?? 1
    let count = goesOn ? (lastCounts.get(style)?.[depth] ?? start - 1) : start - 1
    for (const item of childrenOf(list)) {
      const restart = item.attributes['text:start-value']
      if (item.name === 'text:list-item') count = restart === undefined ? count + 1 : Number(restart)
      const path = [...counts, count]
      lastCounts.set(style, path)
      let isFirst = item.name === 'text:list-item'
      for (const child of childrenOf(item)) {
        if (child.name === 'text:list') readList(child, style, path, into)
        else if (child.name === 'text:p' || child.name === 'text:h') {
          const text = cleanText(child)
          if (text === '') continue
          into.push(...labelledBlock(text, isFirst ? writeLabel(levels, path) : null, undefined, depth))
          isFirst = false
        } else readContent(child, into)
      }
    }
  }

  function readTable(table: XmlElement, into: Block[]): void {
    const rows = rowsOf(table).map((row) =>
      childrenOf(row).filter(({name}) => /^table:(?:covered-)?table-cell$/.test(name))
    )
    if (rows.every((cells) => cells.length <= 1)) {
      for (const [cell] of rows) if (cell) readContent(cell, into)
      return
    }
    into.push({kind: 'table', rows: rows.map((cells) => cells.flatMap(readCell))})
  }

  function readCell(cell: XmlElement): string[] {
    const inside: Block[] = []
    readContent(cell, inside)
    const text = inside
      .map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
      .join('\n')
    const repeats = Math.min(maxRepeats, Number(cell.attributes['table:number-columns-repeated'] ?? 1))
    return Array.from({length: repeats}, () => text)
  }
}

function rowsOf(parent: XmlElement): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : []
  })
}

function cleanText(paragraph: XmlElement): string {
  return textOf(paragraph)
    .replace(/[ \t\u00A0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

function textOf(node: XmlNode): string {
  if (node.type === 'text' || node.type === 'cdata')
    return (node as {text?: string}).text?.replace(/\s+/g, ' ') ?? ''
  if (!isElement(node) || skipped.has(node.name)) return ''
  if (node.name === 'text:s' || node.name === 'text:tab') return ' '
  if (node.name === 'text:line-break') return '\n'
  return node.children.map(textOf).join('')
}
