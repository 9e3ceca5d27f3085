import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {toString as textOf} from 'mdast-util-to-string'
import {frontmatter} from 'micromark-extension-frontmatter'
import {countries} from 'remark-legal'
import {parseDocument} from 'yaml'
import type {Block, ReadDocument} from '../block.ts'
import {decodeText} from '../text/decode-text.ts'

/**
 * Read Markdown that another program wrote: headings, paragraphs, lists; marks inside lines go.
 *
 * @param bytes
 *   Markdown with or without front matter, of which the title and the place (`jurisdiccion`, `country`) are used.
 */
export function readMarkdown(bytes: Uint8Array): ReadDocument {
  const source = decodeText(bytes)
  const tree = fromMarkdown(source, {
    extensions: [frontmatter(), {disable: {null: ['codeIndented', 'setextUnderline']}}],
    mdastExtensions: [frontmatterFromMarkdown()]
  })
  const blocks: Block[] = []
  let data: ReturnType<typeof readData> = {}
  for (const node of tree.children) {
    if (node.type === 'yaml') data = readData(node.value)
    else readNode(node, 0, '')
  }
  return {blocks, ...data}

  function readNode(node: Nodes, level: number, label: string): void {
    if (node.type === 'heading')
      blocks.push({kind: 'heading', depth: node.depth, text: oneLine(textOf(node))})
    else if (node.type === 'paragraph') {
      const text = textOf(node)
      if (label === '•') blocks.push({kind: 'bullet', depth: level, text: oneLine(text)})
      else if (/^\|/.test(text)) blocks.push(...readTable(text))
      else blocks.push({kind: 'lines', text: `${label}${label && ' '}${text}`.trim()})
    } else if (node.type === 'list') {
      node.children.forEach((item, index) => {
        const start = item.position?.start.offset ?? 0
        const marker = node.ordered
          ? (/^\d+[.)]/.exec(source.slice(start, start + 12))?.[0] ?? `${(node.start ?? 1) + index}.`)
          : '•'
        item.children.forEach((child, at) => {
          readNode(child, child.type === 'list' ? level + 1 : level, at === 0 ? marker : '')
        })
      })
    } else if ('children' in node) for (const child of node.children) readNode(child, level, '')
  }
}

function readTable(text: string): Block[] {
  const rows = text
    .split('\n')
    .filter((line) => !/^\|?[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|\s*$/g, '')
        .split('|')
        .map((cell) => cell.trim())
    )
  return [{kind: 'table', rows}]
}

function readData(yaml: string): Pick<ReadDocument, 'jurisdiccion' | 'title'> {
  const data: unknown = parseDocument(yaml).toJS()
  const {titulo, title, jurisdiccion, country} = (data ?? {}) as Record<string, unknown>
  const name = titulo ?? title
  const place = jurisdiccion ?? (typeof country === 'string' ? countries[country.toLowerCase()] : undefined)
  return {
    ...(typeof name === 'string' ? {title: name} : {}),
    ...(typeof place === 'string' ? {jurisdiccion: place} : {})
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
