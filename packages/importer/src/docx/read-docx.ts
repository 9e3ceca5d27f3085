import type {XmlElement, XmlNode} from '@rgrove/parse-xml'
import type {Block, ReadDocument} from '../block.ts'
import {ImportError} from '../import-error.ts'
import {labelledBlock} from '../office/labelled-block.ts'
import {childOf, childrenOf, isElement, readXml} from '../office/read-xml.ts'
import {readNumbering} from './numbering.ts'
import {readProperties, readStyles} from './styles.ts'

/** Elements whose text is not the document's: deletions, fields' code, drawings, notes. */
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sectPr',
  'w:footnoteReference',
  'w:endnoteReference',
  'mc:AlternateContent'
])

/**
 * Read the parts of a DOCX.
 *
 * @param parts
 *   Unpacked parts by path.
 * @returns
 *   Blocks with the labels that Word counts, tables of one column unwrapped.
 * @throws {ImportError}
 *   When the text is missing or a part is damaged.
 */
export function readDocx(parts: ReadonlyMap<string, Uint8Array>): ReadDocument {
  const part = (path: string) => {
    const bytes = parts.get(path)
    return bytes === undefined ? undefined : readXml(bytes)
  }
  const body = childOf(part('word/document.xml'), 'w:body')
  if (!body) throw new ImportError('DOCX sin texto, se esperaba el cuerpo del documento, guárdelo otra vez')
  const styles = readStyles(part('word/styles.xml'))
  const numbering = readNumbering(part('word/numbering.xml'))
  const title = childOf(part('docProps/core.xml'), 'dc:title')?.text.trim()
  const blocks: Block[] = []
  readContent(body, blocks)
  return {blocks, ...(title ? {title} : {})}

  function readContent(parent: XmlElement, into: Block[]): void {
    for (const child of childrenOf(parent)) {
      if (child.name === 'w:p') readParagraph(child, into)
      else if (child.name === 'w:tbl') readTable(child, into)
      else if (!skipped.has(child.name)) readContent(child, into)
    }
  }

  function readParagraph(paragraph: XmlElement, into: Block[]): void {
    const properties = childOf(paragraph, 'w:pPr')
    const named = styles.get(childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? '')
    const style = {...named, ...readProperties(properties)}
    if (style.isContents) return
    const text = textOf(paragraph)
      .replace(/[ \t\u00A0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (text === '') return
    const entry =
      style.list === undefined || style.list === '0' ? null : numbering.next(style.list, style.level ?? 0)
    into.push(...labelledBlock(text, entry, style.depth, style.level ?? 0))
  }

  function readTable(table: XmlElement, into: Block[]): void {
    const rows = rowsOf(table)
    if (rows.every((cells) => cells.length <= 1)) {
      for (const [cell] of rows) if (cell) readContent(cell, into)
      return
    }
    into.push({kind: 'table', rows: rows.map((cells) => cells.flatMap(readCell))})
  }

  function readCell(cell: XmlElement): string[] {
    const properties = childOf(cell, 'w:tcPr')
    const span = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)
    const merge = childOf(properties, 'w:vMerge')
    const inside: Block[] = []
    if (!merge || merge.attributes['w:val'] === 'restart') readContent(cell, inside)
    const text = inside
      .map((block) => (block.kind === 'table' ? block.rows.flat().join(' ') : block.text))
      .join('\n')
    return [text, ...Array.from({length: Math.min(60, span) - 1}, () => '')]
  }
}

function rowsOf(table: XmlElement): XmlElement[][] {
  return within(table, 'w:tr', 'w:tbl').map((row) => within(row, 'w:tc', 'w:tbl'))
}

/** Descendants of a name, through content controls and insertions but not into inner tables. */
function within(parent: XmlElement, name: string, stop: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child]
    return child.name === stop || child.name === 'w:tc' || child.name === 'w:p'
      ? []
      : within(child, name, stop)
  })
}

function textOf(node: XmlNode): string {
  if (!isElement(node) || skipped.has(node.name)) return ''
  if (node.name === 'w:t') return node.text
  if (node.name === 'w:tab' || node.name === 'w:ptab') return ' '
  if (node.name === 'w:br' || node.name === 'w:cr') return node.attributes['w:type'] === 'page' ? ' ' : '\n'
  if (node.name === 'w:noBreakHyphen') return '-'
  if (node.name === 'w:r' && childOf(childOf(node, 'w:rPr'), 'w:vanish')) return ''
  return node.children.map(textOf).join('')
}
