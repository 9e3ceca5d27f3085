import {escapeXml} from '../escape-xml.ts'
import {author} from './annotate-xml.ts'

/** A comment as it will be read. */
export interface CommentText {
  id: number
  /** A paragraph each; the first is bold. */
  paragraphs: string[]
}

/** Parts of a document that make its comments, by path; XML. */
export type XmlParts = Map<string, string>

const documentRels = 'word/_rels/document.xml.rels'
const contentTypes = '[Content_Types].xml'
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/**
 * Add comments to the parts of a document; those that are there stay.
 *
 * @param parts
 *   Relations, content types and, where there are any, comments; changed in place.
 * @param document
 *   `word/document.xml`, which says which standard the document follows.
 * @param comments
 *   What to add.
 */
export function addComments(parts: XmlParts, document: string, comments: readonly CommentText[]): void {
  if (comments.length === 0) return
  const path = commentsPath(parts) ?? createPart(parts, document)
  const added = comments.map(writeComment).join('')
  const before = parts.get(path) ?? ''
  parts.set(
    path,
    before
      .replace(/<w:comments\b([^>]*)\/>\s*$/, '<w:comments$1></w:comments>')
      .replace(/<\/w:comments>\s*$/, () => `${added}</w:comments>`)
  )
}

/**
 * Find the part that holds a document's comments.
 *
 * @param parts
 *   Relations among them.
 * @returns
 *   Its path; nothing when the document has none.
 */
export function commentsPath(parts: ReadonlyMap<string, unknown>): string | undefined {
  const rels = String(parts.get(documentRels) ?? '')
  const relation = [...rels.matchAll(/<Relationship\b[^>]*>/g)].find(([tag]) =>
    /Type="[^"]*\/comments"/.test(tag)
  )
  const target = relation && /Target="([^"]*)"/.exec(relation[0])?.[1]
  return target === undefined ? undefined : target.startsWith('/') ? target.slice(1) : `word/${target}`
}

function createPart(parts: XmlParts, document: string): string {
  const path = 'word/comments.xml'
  const namespace = /xmlns:w="([^"]*)"/.exec(document)?.[1] ?? ''
  const isStrict = namespace.startsWith('http://purl.oclc.org/')
  const relations = isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  parts.set(path, `${xmlHead}<w:comments xmlns:w="${namespace}"></w:comments>`)
  const rels =
    parts.get(documentRels) ??
    `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
  let number = 1
  while (rels.includes(`"rIdLlano${number}"`)) number += 1
  const relation = `<Relationship Id="rIdLlano${number}" Type="${relations}/comments" Target="comments.xml"/>`
  parts.set(documentRels, appendTo(rels, 'Relationships', relation))
  const types = parts.get(contentTypes) ?? ''
  const override = `<Override PartName="/${path}" ContentType="${commentsType}"/>`
  if (!types.includes(`PartName="/${path}"`)) parts.set(contentTypes, appendTo(types, 'Types', override))
  return path
}

function appendTo(xml: string, name: string, child: string): string {
  const open = new RegExp(`<${name}\\b([^>]*)/>\\s*$`)
  return xml
    .replace(open, `<${name}$1></${name}>`)
    .replace(new RegExp(`</${name}>\\s*$`), () => `${child}</${name}>`)
}

function writeComment({id, paragraphs}: CommentText): string {
  const lines = paragraphs.map((text, index) => {
    const properties = index === 0 ? '<w:rPr><w:b/></w:rPr>' : ''
    return `<w:p><w:r>${properties}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`
  })
  return `<w:comment w:id="${id}" w:author="${author}" w:initials="Ll">${lines.join('')}</w:comment>`
}
