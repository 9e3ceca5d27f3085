import type {NormMetadata} from 'remark-legal'
import {stringify} from 'yaml'
import type {ReadDocument} from './block.ts'
import {readDoc} from './doc/read-doc.ts'
import {readHtml} from './html/read-html.ts'
import {ImportError} from './import-error.ts'
import {readMarkdown} from './markdown/read-markdown.ts'
import {escapeInline} from './norm/escape-markdown.ts'
import {withoutLines} from './norm/head-lines.ts'
import {readGazette} from './norm/read-gazette.ts'
import {readMetadata} from './norm/read-metadata.ts'
import {tidyBlocks} from './norm/tidy-blocks.ts'
import {writeBody} from './norm/write-body.ts'
import {readOffice} from './office/read-office.ts'
import {readPdf} from './pdf/read-pdf.ts'
import {type DocumentType, expectedTypes, sniffType} from './sniff-type.ts'
import {readText} from './text/read-text.ts'

/** Ten times the longest federal law, in bytes. */
const maxTextBytes = 12 * 2 ** 20

/** How to import. */
export interface ImportOptions {
  /**
   * Told how far a long document has come.
   *
   * `done` of `total` pages are read; only documents that have pages tell.
   */
  onProgress?: (done: number, total: number) => void
}

/** A document as the Markdown of a norm. */
export interface ImportedNorm {
  /** Front matter and text, in the form that `parseNorm` of remark-legal reads. */
  markdown: string
  /** What the front matter says. */
  metadata: NormMetadata
  /** What the document was, by its content. */
  type: DocumentType
  /** How many pages, where the document has pages. */
  pages?: number
  /** What should be looked at by hand, in Spanish; empty when nothing. */
  warnings: string[]
}

/**
 * Turn a document into the Markdown of a norm.
 *
 * @param bytes
 *   The whole file; its kind is told by what it holds. The bytes are left as they are.
 * @param options
 *   Progress.
 * @returns
 *   The Markdown, with front matter filled where the text says it.
 * @throws {ImportError}
 *   When the document cannot be read; the message says why and what to do.
 */
export async function importNorm(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportedNorm> {
  const {type, document} = await readDocument(bytes, options.onProgress ?? (() => {})).catch(explainDepth)
  const {title, pages} = document
  const blocks = tidyBlocks(document.blocks)
  if (blocks.length === 0) {
    throw new ImportError(`Documento sin texto, se esperaba ${expectedTypes} con el texto de una norma`)
  }
  const gazette = readGazette(blocks)
  const {metadata, printedTitle} = readMetadata(gazette?.first ?? blocks, gazette ? undefined : title)
  if (document.jurisdiccion !== undefined) metadata.jurisdiccion = document.jurisdiccion
  const body = writeBody(gazette ? blocks : withoutLines(blocks, printedTitle))
  const header = stringify(metadata, {lineWidth: 0})
  const markdown = `---\n${header}---\n\n# ${escapeInline(metadata.titulo)}\n\n${body}`
  const warnings = [...(document.warnings ?? []), ...(gazette ? [warnOfSeveral(gazette.titles)] : [])]
  return {markdown, metadata, type, warnings, ...(pages === undefined ? {} : {pages})}
}

function warnOfSeveral(titles: readonly string[]): string {
  const list = titles.map((title) => `«${title}»`).join('; ')
  return `${titles.length} normas en un documento, se esperaba una sola norma, guarde cada una en su archivo: ${list}`
}

async function readDocument(
  bytes: Uint8Array,
  onProgress: (done: number, total: number) => void
): Promise<{type: DocumentType; document: ReadDocument}> {
  const type = sniffType(bytes)
  if (type === 'pdf') return {type, document: await readPdf(bytes, onProgress)}
  if (type === 'zip') return readOffice(bytes)
  if (type === 'doc') return {type, document: await readDoc(bytes)}
  if (bytes.length > maxTextBytes) {
    const megabytes = Math.round(bytes.length / 2 ** 20)
    throw new ImportError(
      `Texto de ${megabytes} MB, se esperaban como máximo ${maxTextBytes / 2 ** 20}, guarde solo la parte que necesita`
    )
  }
  if (type === 'html') return {type, document: readHtml(bytes)}
  return {type, document: type === 'md' ? readMarkdown(bytes) : readText(bytes)}
}

/** Elements inside elements by the hundred thousand exhaust the stack of any reader. */
function explainDepth(error: unknown): never {
  if (!(error instanceof RangeError)) throw error
  throw new ImportError(
    `Documento con demasiados elementos unos dentro de otros, se esperaba ${expectedTypes}, guárdelo otra vez`
  )
}
