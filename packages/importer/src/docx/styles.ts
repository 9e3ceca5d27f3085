import type {XmlElement} from '@rgrove/parse-xml'
import {childOf, childrenOf} from '../office/read-xml.ts'

/** What a paragraph is, by its style or its own settings. */
export interface ParagraphStyle {
  /** Depth of a heading from 1; absent for other paragraphs. */
  depth?: number
  /** List it belongs to; `0` for none. */
  list?: string
  /** Level in the list, from 0. */
  level?: number
  /** True for the entries of a table of contents. */
  isContents?: boolean
}

/**
 * Read the paragraph styles of a document, each with what it takes from the style it builds on.
 *
 * @param root
 *   `w:styles`; absent in odd documents.
 * @returns
 *   Styles by id.
 */
export function readStyles(root: XmlElement | undefined): Map<string, ParagraphStyle> {
  const elements = new Map<string, XmlElement>()
  for (const style of root ? childrenOf(root, 'w:style') : []) {
    elements.set(style.attributes['w:styleId'] ?? '', style)
  }
  const styles = new Map<string, ParagraphStyle>()
  for (const id of elements.keys()) styles.set(id, resolve(id, new Set()))
  return styles

  function resolve(id: string, seen: Set<string>): ParagraphStyle {
    const style = elements.get(id)
    if (!style || seen.has(id)) return {}
    seen.add(id)
    const base = childOf(style, 'w:basedOn')?.attributes['w:val']
    const inherited = base === undefined ? {} : (styles.get(base) ?? resolve(base, seen))
    const own = readProperties(childOf(style, 'w:pPr'))
    const name = (childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase()
    const heading = /^heading (\d)$/.exec(name)?.[1] ?? (name === 'title' ? '1' : undefined)
    if (heading !== undefined) own.depth ??= Number(heading)
    if (/^toc \d|^table of figures/.test(name)) own.isContents = true
    return {...inherited, ...own}
  }
}

/**
 * Read the settings of a paragraph or of a style.
 *
 * @param properties
 *   `w:pPr`.
 */
export function readProperties(properties: XmlElement | undefined): ParagraphStyle {
  const style: ParagraphStyle = {}
  const outline = childOf(properties, 'w:outlineLvl')?.attributes['w:val']
  if (outline !== undefined && Number(outline) < 9) style.depth = Number(outline) + 1
  const number = childOf(properties, 'w:numPr')
  const list = childOf(number, 'w:numId')?.attributes['w:val']
  const level = childOf(number, 'w:ilvl')?.attributes['w:val']
  if (list !== undefined) style.list = list
  if (level !== undefined) style.level = Number(level)
  return style
}
