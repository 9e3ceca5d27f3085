import type {ReadDocument} from '../block.ts'
import {ImportError} from '../import-error.ts'
import {countTablePages} from './count-table-pages.ts'
import {joinPages} from './join-pages.ts'
import {partsOfPages} from './line-parts.ts'
import {openPdf, type PdfDocument} from './open-pdf.ts'
import {type PageLine, readPageLines} from './page-lines.ts'
import type {PagePart} from './page-part.ts'
import {readPageText} from './page-text.ts'
import {dropRunningTexts} from './running-lines.ts'
import {readTaggedPage} from './tagged-page.ts'

/** A page with fewer words is a picture of one. Source: LAW.md §4. */
const minWordsPerPage = 50
/** Share of a page's characters that the tags must reach for the tags to be trusted. */
const minTaggedShare = 0.85

interface Page {
  tagged: PagePart[]
  lines: PageLine[]
}

/**
 * Read a PDF: through its tags where it has good ones, else by the places of its letters.
 *
 * @param bytes
 *   The whole file.
 * @param onProgress
 *   Called after each page.
 * @returns
 *   Blocks without headers, footers and page breaks.
 * @throws {ImportError}
 *   When it cannot be opened, or is a scan without text.
 */
export async function readPdf(
  bytes: Uint8Array,
  onProgress: (done: number, total: number) => void
): Promise<ReadDocument> {
  const pdf = await openPdf(bytes)
  try {
    return await readPages(pdf, onProgress)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readPages(
  pdf: PdfDocument,
  onProgress: (done: number, total: number) => void
): Promise<ReadDocument> {
  const total = pdf.numPages
  const isTagged = ((await pdf.getMarkInfo()) as {Marked?: boolean} | null)?.Marked === true
  const pages: Page[] = []
  let words = 0
  let taggedChars = 0
  let chars = 0
  for (let number = 1; number <= total; number++) {
    const page = await readPage(pdf, number, isTagged)
    for (const {text} of page.lines) {
      words += text.match(/\p{L}{2,}/gu)?.length ?? 0
      chars += text.length
    }
    taggedChars += page.taggedChars
    pages.push(page)
    onProgress(number, total)
  }
  if (words < minWordsPerPage * total && isScan(words, total)) throw scanError(words, total)
  const info = ((await pdf.getMetadata().catch(() => null))?.info ?? {}) as {Title?: unknown}
  const usesTags = isTagged && taggedChars >= chars * minTaggedShare
  const read: ReadDocument = {
    blocks: joinPages(
      usesTags
        ? dropRunningTexts(pages.map(({tagged}) => tagged))
        : partsOfPages(dropRunningTexts(pages.map(({lines}) => lines)))
    ),
    pages: total
  }
  const tablePages = usesTags ? 0 : countTablePages(pages.map(({lines}) => lines))
  if (tablePages > 0) read.warnings = [tableMessage(tablePages)]
  if (typeof info.Title === 'string' && info.Title.trim() !== '') read.title = info.Title.trim()
  return read
}

async function readPage(
  pdf: PdfDocument,
  number: number,
  isTagged: boolean
): Promise<Page & {taggedChars: number}> {
  try {
    const page = await pdf.getPage(number)
    const text = await readPageText(page, isTagged)
    const {parts: tagged, chars: taggedChars} = readTaggedPage(text)
    const lines = readPageLines(text)
    page.cleanup()
    return {tagged, lines, taggedChars}
  } catch {
    throw new ImportError(
      `PDF dañado en la página ${number}, se esperaba un archivo íntegro, descárguelo otra vez`
    )
  }
}

function tableMessage(pages: number): string {
  const found = `${pages} ${pages === 1 ? 'página' : 'páginas'}`
  return `Tablas en ${found} de un PDF sin etiquetas, se esperaba un documento que diga sus filas y columnas, compare esas tablas con el documento o use el DOCX`
}

/** A short notice on one page is a text; many pages with a few words each are pictures. */
function isScan(words: number, pages: number): boolean {
  return words < 20 || pages > 2
}

function scanError(words: number, pages: number): ImportError {
  const found = `${pages} ${pages === 1 ? 'página' : 'páginas'} con ${words} ${words === 1 ? 'palabra' : 'palabras'}`
  return new ImportError(
    `PDF escaneado, sin texto que leer (${found}), se esperaba un PDF con texto, pida el documento original o páselo por un programa de reconocimiento de texto (OCR)`
  )
}
