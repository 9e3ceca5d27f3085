import type {LintMessage, PlacedFix} from '@llano/linter'
import {strFromU8, strToU8, unzipSync, type Zippable, zipSync} from 'fflate'
import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'
import {alignTexts} from './align-texts.ts'
import {annotateXml, canChange, type PlacedChange, type PlacedComment} from './annotate-xml.ts'
import {addComments, type CommentText, commentsPath, type XmlParts} from './comment-parts.ts'
import {type Placer, placer} from './place-remarks.ts'
import {readRuns, type TextPiece} from './read-runs.ts'

/** What to write into a document. */
export interface Review {
  /** The document as imported; offsets of remarks and fixes count in it. */
  markdown: string
  messages: readonly LintMessage[]
  /** Replacements to make as tracked changes. */
  fixes: readonly PlacedFix[]
}

const documentPath = 'word/document.xml'
/** More than the pictures of any norm, in bytes; a zip bomb ends there. */
const maxBytes = 512 * 2 ** 20
/** Every file the same date, so that the same input gives the same bytes. */
const zipDate = new Date(1980, 0, 1)

/**
 * Write remarks into a DOCX: a comment each, on the words it is about, and replacements as tracked changes.
 *
 * @param bytes
 *   The document, which was imported without error.
 * @param review
 *   What to write.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   The document, otherwise as it was; how many changes were made.
 * @throws {CommandError}
 *   When it unpacks to more than a document does.
 */
export function annotateDocx(
  bytes: Uint8Array,
  {markdown, messages, fixes}: Review,
  strings: Strings
): {bytes: Uint8Array; changes: number} {
  const files = unpack(bytes, strings)
  const xml = strFromU8(files[documentPath]!)
  const texts: XmlParts = new Map(
    Object.entries(files).flatMap(([path, content]) =>
      /\.(?:xml|rels)$/.test(path) ? [[path, strFromU8(content)]] : []
    )
  )
  const pieces = readRuns(xml)
  const find = placer(pieces, (text) => alignTexts(markdown, text))
  let id = nextId([xml, texts.get(commentsPath(texts) ?? '') ?? ''])
  const changes = fixes.flatMap(({start, end, found, replacement}): PlacedChange[] => {
    const place = find.place(start, end)
    if (!place || textBetween(pieces, place) !== found || !canChange(pieces, place)) return []
    id += 2
    return [{...place, id: id - 2, replacement}]
  })
  const placed = messages.flatMap((message) => placeComment(find, message))
  const comments: PlacedComment[] = []
  const notes: CommentText[] = []
  for (const {place, message} of placed) {
    comments.push({...place, id})
    notes.push({id, paragraphs: sayRemark(message, strings)})
    id += 1
  }
  const added: XmlParts = new Map(texts)
  addComments(added, xml, notes)
  added.set(documentPath, annotateXml(xml, pieces, comments, changes))
  for (const [path, text] of added) if (text !== texts.get(path)) files[path] = strToU8(text)
  return {bytes: pack(files), changes: changes.length}
}

function placeComment(find: Placer, message: LintMessage) {
  const place = find.place(message.start.offset, message.end.offset)
  return place ? [{place, message}] : []
}

function sayRemark({message, note, replacements, ruleId, url}: LintMessage, strings: Strings): string[] {
  const instead = replacements.length ? [`${strings.insteadOf} ${replacements.join(' · ')}`] : []
  const rule = /^https?:/.test(url) ? `${ruleId} · ${url}` : ruleId
  return [message, ...instead, note, rule].filter((text) => text !== '')
}

function textBetween(
  pieces: readonly TextPiece[],
  {first, last}: {first: PlacedChange['first']; last: PlacedChange['last']}
): string {
  return pieces
    .slice(first.piece, last.piece + 1)
    .map(({text}, index) => {
      const piece = first.piece + index
      return text.slice(
        piece === first.piece ? first.index : 0,
        piece === last.piece ? last.index : text.length
      )
    })
    .join('')
    .replace(/[\s\u00A0]+/g, ' ')
}

function nextId(texts: readonly string[]): number {
  let most = -1
  for (const text of texts)
    for (const [, id] of text.matchAll(/\bw:id="(\d+)"/g)) most = Math.max(most, Number(id))
  return most + 1
}

function unpack(bytes: Uint8Array, strings: Strings): Record<string, Uint8Array> {
  let size = 0
  return unzipSync(bytes, {
    filter({originalSize}) {
      size += originalSize
      if (size > maxBytes) throw new CommandError(strings.tooLarge(maxBytes / 2 ** 20))
      return true
    }
  })
}

/** Pictures are packed already. */
function pack(files: Record<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {}
  for (const [path, content] of Object.entries(files))
    zippable[path] = [content, {level: /\.(?:jpe?g|png|gif|zip)$/i.test(path) ? 0 : 6, mtime: zipDate}]
  return zipSync(zippable)
}
