import PDFDocument from 'pdfkit'
import type {Figure, PlacedText} from '../layout/mark.ts'
import type {PieceVariant} from '../piece.ts'
import type {PieceDocument} from '../piece-document.ts'
import type {Typeface} from '../type/typeface.ts'
import {findStructureProblems} from './check-structure.ts'
import {toCmyk} from './cmyk.ts'
import {type PieceMetadata, pdfUaRdf, toRdf} from './metadata.ts'
import {drawArtifacts, drawFigure, type Ink, writeText} from './pdf-content.ts'
import {pdfFont} from './pdf-font.ts'
import {type PdfPage, pdfPages} from './pdf-page.ts'
import {beginShopPage, declareInks, drawShopMarks} from './print-shop.ts'
import {addReadingOrder, type TaggedContent} from './reading-order.ts'
import {writeParting} from './write-parting.ts'

/** How a PDF is made of a piece. */
export interface PdfOptions {
  /** What the texts are set in, embedded as subsets. */
  typeface: Typeface
  /** Who prints it. */
  variant: PieceVariant
}

/**
 * Write a piece as a tagged PDF with real text.
 *
 * @param source
 *   The piece, in points; its `order` is given.
 * @param metadata
 *   Title, licence, date.
 * @param options
 *   Typeface and variant.
 * @returns
 *   A PDF 1.7 file, in the same bytes for the same input; it claims PDF/UA-1 when its structure holds.
 */
export async function toPdf(
  source: PieceDocument & {order: readonly string[]},
  metadata: PieceMetadata,
  {typeface, variant}: PdfOptions
): Promise<Uint8Array> {
  const {order} = source
  const document = createDocument(metadata)
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject))
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  for (const {key, font} of typeface.faces) document.registerFont(key, pdfFont(font) as Buffer)
  const ink: Ink = variant === 'imprenta' ? toCmyk : (colour) => colour
  if (variant === 'imprenta') declareInks(document)
  const contents: TaggedContent[] = []
  for (const page of pdfPages(source, variant))
    contents.push(...writePage(document, page, {typeface, order, ink, title: metadata.title}))
  const problems = findStructureProblems(contents, order, metadata)
  const rdf = [toRdf(metadata), ...(problems.length ? [] : [pdfUaRdf])].join('\n')
  // pdfkit writes these fields into the XMP without escaping them; ours say more.
  Object.assign(document, {_addInfo: () => document.appendXML(rdf)})
  addReadingOrder(document, contents, order)
  document.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

function createDocument(metadata: PieceMetadata): PDFKit.PDFDocument {
  // pdfkit would write the hour of the run, and derive the file's id from it.
  const date = new Date(`${metadata.date ?? '2000-01-01'}T12:00:00Z`)
  const document = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'es-MX',
    displayTitle: true,
    info: {Title: metadata.title, Author: metadata.author, Creator: 'Llano', CreationDate: date}
  })
  if (!metadata.date) delete document.info.CreationDate
  return document
}

function writePage(
  document: PDFKit.PDFDocument,
  page: PdfPage,
  {typeface, order, ink, title}: {typeface: Typeface; order: readonly string[]; ink: Ink; title: string}
): TaggedContent[] {
  const {drawing, x, y, shop} = page
  document.addPage({size: [page.width, page.height], margin: 0})
  document.save().translate(x, y)
  if (shop) beginShopPage(document, page, ink)
  drawArtifacts(document, drawing.shapes, ink)
  for (const box of drawing.partings ?? []) writeParting(document, box, typeface.faces[0]!)
  const inOrder = [...drawing.texts, ...drawing.figures].sort(
    (one, other) => rank(one, order) - rank(other, order) || place(one) - place(other)
  )
  const contents = inOrder.map((item) =>
    'tag' in item ? writeText(document, item, ink) : drawFigure(document, item, page, ink)
  )
  if (shop) drawShopMarks(document, page, `${title} · ${shop.note}`, typeface.faces[0]!)
  else drawArtifacts(document, page.marks, ink)
  document.restore()
  return contents
}

function rank({tag, groups}: Partial<PlacedText & Figure>, order: readonly string[]): number {
  return order.indexOf((tag?.groups ?? groups)![0]!)
}

function place(item: Figure | PlacedText): number {
  return 'tag' in item ? item.order : item.after - 0.5
}
