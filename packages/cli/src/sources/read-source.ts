import {extname} from 'node:path'
import type {DocumentType} from '@llano/importer'
import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'
import {textOf} from './read-text.ts'

/** A document as Markdown. */
export interface ReadSource {
  text: string
  /** What it was imported from; absent when the text is the file's own. */
  importedFrom?: DocumentType
  /** Whether the file began with a byte order mark. */
  hasByteOrderMark: boolean
}

/** First bytes of PDF, ZIP (DOCX, ODT) and DOC. */
const documents: ReadonlyArray<readonly number[]> = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0]
]
const importedKinds = new Set(['.doc', '.docx', '.htm', '.html', '.odt', '.pdf', '.txt'])

/**
 * Read a document: Markdown as it is, anything else imported.
 *
 * @param path
 *   Path as typed; `-` is Markdown.
 * @param bytes
 *   The whole file; a PDF, DOCX, ODT or DOC is known by them, whatever its name.
 * @param strings
 *   Messages in the user's language.
 * @param keepsText
 *   Whether a plain text is wanted as it stands, to be written back; default: it is imported, so that page
 *   headers and wrapped lines count for nothing.
 * @returns
 *   The text.
 * @throws {CommandError}
 *   When no text can be had from it.
 */
export async function readSource(
  path: string,
  bytes: Uint8Array,
  strings: Strings,
  keepsText = false
): Promise<ReadSource> {
  const isDocument = documents.some((start) => start.every((byte, index) => bytes[index] === byte))
  const kind = path === '-' ? '' : extname(path).toLowerCase()
  if (!isDocument && (!importedKinds.has(kind) || (keepsText && kind === '.txt'))) {
    const file = textOf(path === '-' ? 'stdin' : path, bytes, strings)
    return {text: String(file), hasByteOrderMark: file.data.hasByteOrderMark === true}
  }
  if (bytes.length === 0) throw new CommandError(strings.empty(path))
  const {ImportError, importNorm} = await import('@llano/importer')
  try {
    const {markdown, type} = await importNorm(bytes)
    return {text: markdown, importedFrom: type, hasByteOrderMark: false}
  } catch (error) {
    throw error instanceof ImportError ? new CommandError(`${path}: ${error.message}`) : error
  }
}
