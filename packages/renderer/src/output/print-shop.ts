import type {Face} from '../type/typeface.ts'
import type {Cmyk} from './cmyk.ts'
import {drawArtifacts, drawShape, type Ink} from './pdf-content.ts'
import type {PdfPage} from './pdf-page.ts'
import {bleed, bleedStrips, margin, registration} from './print-marks.ts'

/** Size of what is said to the printer, in points. */
const noteSize = 7
/** Characterised printing condition, as the ICC registers it; that of `printedColour`. */
const printingCondition = {id: 'CGATS TR 001', info: 'Offset sobre papel cuché, SWOP'}

/**
 * Say in a document with which inks it is to be printed.
 *
 * @param document
 *   A new document.
 */
export function declareInks(document: PDFKit.PDFDocument): void {
  // The types do not know of spot colours.
  const {addSpotColor} = document as unknown as {addSpotColor: (name: string, ...inks: Cmyk) => void}
  addSpotColor.call(document, registration, 100, 100, 100, 100)
  const intent = document.ref({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    OutputConditionIdentifier: new String(printingCondition.id),
    RegistryName: new String('http://www.color.org'),
    Info: new String(printingCondition.info)
  })
  // With bytes, as the types want them, it would be a stream.
  ;(intent as unknown as {end: () => void}).end()
  const {_root: root} = document as unknown as {_root: {data: Record<string, unknown>}}
  root.data.OutputIntents = [intent]
}

/**
 * Set the boxes of a page, continue its edges into the bleed, and keep its content from going further.
 *
 * @param document
 *   The document, its origin where the drawing's is.
 * @param page
 *   The page.
 * @param ink
 *   Its colours.
 */
export function beginShopPage(
  document: PDFKit.PDFDocument,
  {width, height, drawing}: PdfPage,
  ink: Ink
): void {
  const inset = (by: number) => [by, by, width - by, height - by]
  Object.assign(document.page.dictionary.data, {TrimBox: inset(margin), BleedBox: inset(margin - bleed)})
  document.markContent('Artifact', {type: 'Layout'})
  for (const {clip, matrix, shapes} of bleedStrips(drawing)) {
    if (!shapes.length) continue
    document.save().rect(clip.x, clip.y, clip.width, clip.height).clip()
    document.transform(...matrix)
    for (const shape of shapes) drawShape(document, shape, ink)
    document.restore()
  }
  document.endMarkedContent()
  document.save()
  document.rect(-bleed, -bleed, drawing.width + 2 * bleed, drawing.height + 2 * bleed).clip()
}

/**
 * Draw what is cut off: marks, and how to print and fold.
 *
 * @param document
 *   The document, after `beginShopPage`.
 * @param page
 *   The page.
 * @param note
 *   What to tell the printer.
 * @param face
 *   What the note is set in.
 */
export function drawShopMarks(
  document: PDFKit.PDFDocument,
  {marks, drawing}: PdfPage,
  note: string,
  {key}: Face
): void {
  document.restore()
  drawArtifacts(document, marks, (colour) => colour)
  document.markContent('Artifact', {type: 'Page'})
  document.font(key).fontSize(noteSize).fillColor([0, 0, 0, 100])
  document.text(note, noteSize, drawing.height + margin - noteSize, {
    lineBreak: false,
    baseline: 'alphabetic'
  })
  document.endMarkedContent()
}
