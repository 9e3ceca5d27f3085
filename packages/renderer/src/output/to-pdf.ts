import PDFDocument from 'pdfkit'
import type {Drawing, Figure, PlacedText, Segment, Shape} from '../layout/mark.ts'
import type {Face, Typeface} from '../type/typeface.ts'
import {type PieceMetadata, toRdf} from './metadata.ts'
import {addReadingOrder, type TaggedContent} from './reading-order.ts'
import {writeParting} from './write-parting.ts'

/** How far a line drawn as one run may be from its layout, in points, before it is drawn word by word. */
const tolerance = 0.2

/**
 * Write drawings as a tagged PDF with real text.
 *
 * @param pages
 *   A drawing a page, in points.
 * @param metadata
 *   Title, licence, date.
 * @param options
 *   `typeface`: what the texts are set in, embedded as subsets; `order`: names of the outermost groups in
 *   reading order, which in a leaflet is not the order of the pages.
 * @returns
 *   A PDF 1.7 file, in the same bytes for the same input.
 */
export async function toPdf(
  pages: readonly Drawing[],
  metadata: PieceMetadata,
  {typeface, order}: {typeface: Typeface; order: readonly string[]}
): Promise<Uint8Array> {
  const document = createDocument(metadata)
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject))
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  for (const {key, data} of typeface.faces) document.registerFont(key, data)
  const contents: TaggedContent[] = []
  for (const page of pages) {
    document.addPage({size: [page.width, page.height], margin: 0})
    drawArtifacts(document, page.shapes)
    for (const box of page.partings ?? []) writeParting(document, box, typeface.faces[0]!)
    const inOrder = [...page.texts, ...page.figures].sort(
      (one, other) => rank(one, order) - rank(other, order) || place(one) - place(other)
    )
    for (const item of inOrder)
      contents.push('tag' in item ? writeText(document, item) : drawFigure(document, item))
  }
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
  // pdfkit writes these fields into the XMP without escaping them; ours say more.
  Object.assign(document, {_addInfo: () => document.appendXML(toRdf(metadata))})
  return document
}

function drawArtifacts(document: PDFKit.PDFDocument, shapes: readonly Shape[]): void {
  if (!shapes.length) return
  document.markContent('Artifact', {type: 'Layout'})
  for (const shape of shapes) drawShape(document, shape)
  document.endMarkedContent()
}

function drawFigure(document: PDFKit.PDFDocument, {alt, groups, box, shapes}: Figure): TaggedContent {
  const content = document.markStructureContent('Figure')
  for (const shape of shapes) drawShape(document, shape)
  document.endMarkedContent()
  // The types know `bbox` only for marked content.
  const options = {alt, bbox: [box.x, box.y, box.x + box.width, box.y + box.height]}
  return {groups, element: document.struct('Figure', options, [content])}
}

function writeText(document: PDFKit.PDFDocument, {tag, lines}: PlacedText): TaggedContent {
  const element = document.struct(tag.role)
  const written = lines.flatMap(({segments, y, spaceAfter}) =>
    segments.map((segment, index) => ({segment, y, spaced: spaceAfter && index === segments.length - 1}))
  )
  for (let from = 0; from < written.length; ) {
    const {href} = written[from]!.segment
    const until = written.findIndex(({segment}, index) => index > from && segment.href !== href)
    const same = written.slice(from, until < 0 ? undefined : until)
    const content = document.markStructureContent(href === undefined ? tag.role : 'Link')
    for (const {segment, y, spaced} of same) writeSegment(document, segment, y, spaced)
    document.endMarkedContent()
    element.add(href === undefined ? content : linkTo(document, href, content, same))
    from += same.length
  }
  return {groups: tag.groups, element}
}

/** A link over each of its lines. It must be complete while its page is the last one. */
function linkTo(
  document: PDFKit.PDFDocument,
  href: string,
  content: PDFKit.PDFStructureContent,
  written: ReadonlyArray<{segment: Segment; y: number}>
): PDFKit.PDFStructureElement {
  const link = document.struct('Link')
  link.add(content)
  for (const {segment, y} of written) {
    const {face, size, x, width} = segment
    const {ascent, descent, unitsPerEm} = face.font
    const [top, height] = [y - (size * ascent) / unitsPerEm, (size * (ascent - descent)) / unitsPerEm]
    // pdfkit writes plain strings as names.
    const options = {
      structParent: link,
      Contents: new String(href)
    } as unknown as PDFKit.Mixins.AnnotationOption
    document.link(x, top, width, height, href, options)
  }
  link.end()
  return link
}

function writeSegment(document: PDFKit.PDFDocument, segment: Segment, y: number, spaceAfter: boolean): void {
  const {face, size, color, text, words, x, width} = segment
  document.font(face.key).fontSize(size).fillColor(color)
  const options = {lineBreak: false, baseline: 'alphabetic' as const}
  // Readers join the words of two lines unless the first ends in a space.
  const end = spaceAfter ? ' ' : ''
  if (Math.abs(runWidth(text.trimEnd(), face, size) - width) <= tolerance) {
    document.text(`${text}${end}`, x, y, options)
    return
  }
  let position = 0
  for (const word of words) {
    position = text.indexOf(word.text, position) + word.text.length
    const space = text[position] === ' ' || (position >= text.length && end) ? ' ' : ''
    document.text(`${word.text}${space}`, word.x, y, options)
  }
}

function runWidth(text: string, {font}: Face, size: number): number {
  return (font.layout(text).advanceWidth / font.unitsPerEm) * size
}

function drawShape(document: PDFKit.PDFDocument, {path, fill, stroke, transform}: Shape): void {
  document.save()
  if (transform) document.translate(transform.x, transform.y).scale(transform.scale)
  document.path(path)
  if (stroke) {
    document.lineWidth(stroke.width).lineCap('round').lineJoin('round').strokeColor(stroke.color)
    if (stroke.dash) document.dash(stroke.dash[0], {space: stroke.dash[1]})
  }
  if (fill && stroke) document.fillAndStroke(fill, stroke.color)
  else if (fill) document.fill(fill)
  else if (stroke) document.stroke()
  document.restore()
}

function rank({tag, groups}: Partial<PlacedText & Figure>, order: readonly string[]): number {
  return order.indexOf((tag?.groups ?? groups)![0]!)
}

function place(item: Figure | PlacedText): number {
  return 'tag' in item ? item.order : item.after - 0.5
}
