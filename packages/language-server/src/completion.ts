import {blockTypes} from 'remark-explainer'
import {citeProvision} from 'remark-legal'
import {type CompletionItem, CompletionItemKind, InsertTextFormat, type Position} from 'vscode-languageserver'
import {attributeItems} from './complete-attributes.ts'
import {termItems} from './complete-terms.ts'
import type {ContentFolder} from './content-folder.ts'
import {frontMatterEnd, normSlug} from './front-matter.ts'
import {showProvision} from './hover.ts'
import type {OpenText} from './open-text.ts'

/**
 * List what may follow in an explainer: kinds of block, their attributes, ids of provisions, terms, names of files.
 *
 * @param text
 *   The open text.
 * @param position
 *   Where the cursor is.
 * @param content
 *   Norms, themes and terms beside the explainer.
 * @returns
 *   Items; empty in a norm.
 */
export function completionsAt(text: OpenText, position: Position, content: ContentFolder): CompletionItem[] {
  const {document, isExplainer} = text
  if (!isExplainer) return []
  const before = document.getText({start: {line: position.line, character: 0}, end: position})
  const markdown = document.getText()
  if (document.offsetAt(position) <= frontMatterEnd(markdown)) return fileNames(before, document.uri, content)
  const directive = /^(:{1,3})([a-z]*)$/.exec(before)
  if (directive) return blocks(position, directive[0].length)
  const {line} = position
  const wholeLine = document.getText({start: {line, character: 0}, end: {line: line + 1, character: 0}})
  const items =
    termItems(wholeLine, position, document.uri, content) ??
    attributeItems(before, position, content.dataFiles(document.uri))
  if (items) return items
  const id = /(?:\bfuente=["'](?:[^"'\n]*\s)?|:art\[|:art\[[^\]\n]*\]\{id=["'])([a-z0-9.-]*)$/.exec(before)
  return id ? provisions(position, id[1]!.length) : []

  function provisions(at: Position, typed: number): CompletionItem[] {
    const slug = normSlug(markdown)
    const located = slug === undefined ? undefined : content.norm(document.uri, slug)
    if (!located) return []
    const range = {start: {line: at.line, character: at.character - typed}, end: at}
    return located.norm.provisions.map(({id, text, heading}, index) => ({
      label: id,
      kind: CompletionItemKind.Reference,
      labelDetails: {description: citeProvision(located.norm, id)},
      detail: heading || text.slice(0, 120),
      // Editors sort by name, which puts article 10 before 2.
      sortText: String(index).padStart(6, '0'),
      textEdit: {range, newText: id},
      data: document.uri
    }))
  }
}

/**
 * Add to an item what is too long to send with every one: the words of the provision.
 *
 * @param item
 *   An item of `completionsAt`.
 * @param text
 *   The open text it was made for.
 * @param content
 *   Where the norm is.
 * @returns
 *   The item.
 */
export function completeItem(item: CompletionItem, text: OpenText, content: ContentFolder): CompletionItem {
  const slug = normSlug(text.document.getText())
  const located = slug === undefined ? undefined : content.norm(text.document.uri, slug)
  if (!located) return item
  return {...item, documentation: {kind: 'markdown', value: showProvision(located.norm, item.label)}}
}

function blocks({line, character}: Position, typed: number): CompletionItem[] {
  const range = {start: {line, character: character - typed}, end: {line, character}}
  return Object.values(blockTypes).map(({type, title, holds, example}) => ({
    label: `:::${type}`,
    kind: CompletionItemKind.Struct,
    detail: title,
    documentation: {kind: 'markdown', value: `${holds}.\n\n\`\`\`markdown\n${example}\n\`\`\``},
    insertTextFormat: InsertTextFormat.Snippet,
    textEdit: {range, newText: `:::${type}{fuente="$1"}\n$0\n:::`}
  }))
}

const folders: Readonly<Record<string, string>> = {norma: 'normas', tema: 'temas'}

function fileNames(before: string, uri: string, content: ContentFolder): CompletionItem[] {
  const key = /^(\w+):\s*[\w-]*$/.exec(before)?.[1]
  const folder = key === undefined ? undefined : folders[key]
  if (folder === undefined) return []
  return content.slugs(uri, folder).map((slug) => ({label: slug, kind: CompletionItemKind.File}))
}
