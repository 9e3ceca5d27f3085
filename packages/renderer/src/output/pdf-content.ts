import type {Figure, PlacedText, Segment, Shape} from '../layout/mark.ts'
import type {Face} from '../type/typeface.ts'
import type {Cmyk} from './cmyk.ts'
import type {PdfPage} from './pdf-page.ts'
import type {TaggedContent} from './reading-order.ts'

/** Says a colour, `#rrggbb`, as the file needs it. */
export type Ink = (colour: string) => Cmyk | string

/** How far a line drawn as one run may be from its layout, in points, before it is drawn word by word. */
const tolerance = 0.2

/**
 * Draw shapes that say nothing to who listens.
 *
 * @param document
 *   The document; the page is its last.
 * @param shapes
 *   Bottom to top.
 * @param ink
 *   Their colours.
 */
export function drawArtifacts(document: PDFKit.PDFDocument, shapes: readonly Shape[], ink: Ink): void {
  if (!shapes.length) return
  document.markContent('Artifact', {type: 'Layout'})
  for (const shape of shapes) drawShape(document, shape, ink)
  document.endMarkedContent()
}

/**
 * Draw a figure with its words.
 *
 * @param document
 *   The document; the page is its last.
 * @param figure
 *   What to draw.
 * @param page
 *   Where its drawing lies.
 * @param ink
 *   Its colours.
 * @returns
 *   Its element.
 */
export function drawFigure(
  document: PDFKit.PDFDocument,
  {alt, groups, box, shapes}: Figure,
  page: Pick<PdfPage, 'x' | 'y'>,
  ink: Ink
): TaggedContent {
  const content = document.markStructureContent('Figure')
  for (const shape of shapes) drawShape(document, shape, ink)
  document.endMarkedContent()
  const [left, top] = [box.x + page.x, box.y + page.y]
  // The types know `bbox` only for marked content.
  const options = {alt, bbox: [left, top, left + box.width, top + box.height]}
  return {groups, role: 'Figure', says: alt, element: document.struct('Figure', options, [content])}
}

/**
 * Write a text with its tag and its links.
 *
 * @param document
 *   The document; the page is its last.
 * @param text
 *   The text, in lines.
 * @param ink
 *   Its colours.
 * @returns
 *   Its element.
 */
export function writeText(
  document: PDFKit.PDFDocument,
  {tag, lines, source}: PlacedText,
  ink: Ink
): TaggedContent {
  const element = document.struct(tag.role)
  const written = lines.flatMap(({segments, y, spaceAfter}) =>
    segments.map((segment, index) => ({segment, y, spaced: spaceAfter && index === segments.length - 1}))
  )
  for (let from = 0; from < written.length; ) {
    const {href} = written[from]!.segment
    const until = written.findIndex(({segment}, index) => index > from && segment.href !== href)
    const same = written.slice(from, until < 0 ? undefined : until)
    const content = document.markStructureContent(href === undefined ? tag.role : 'Link')
    for (const {segment, y, spaced} of same) writeSegment(document, segment, {y, spaced}, ink)
    document.endMarkedContent()
    element.add(href === undefined ? content : linkTo(document, href, content, same))
    from += same.length
  }
  return {groups: tag.groups, role: tag.role, says: source, element}
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

function writeSegment(
  document: PDFKit.PDFDocument,
  segment: Segment,
  {y, spaced}: {y: number; spaced: boolean},
  ink: Ink
): void {
  const {face, size, color, text, words, x, width} = segment
  document.font(face.key).fontSize(size).fillColor(ink(color))
  const options = {lineBreak: false, baseline: 'alphabetic' as const}
  // Readers join the words of two lines unless the first ends in a space.
  const end = spaced ? ' ' : ''
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

/**
 * Draw a shape.
 *
 * @param document
 *   The document; the page is its last, and a mark is open.
 * @param shape
 *   What to draw.
 * @param ink
 *   Its colours.
 */
export function drawShape(
  document: PDFKit.PDFDocument,
  {path, fill, fillRule, stroke, transform}: Shape,
  ink: Ink
): void {
  document.save()
  if (transform) document.translate(transform.x, transform.y).scale(transform.scale)
  document.path(path)
  if (stroke) {
    document.lineWidth(stroke.width).lineCap('round').lineJoin('round').strokeColor(ink(stroke.color))
    if (stroke.dash) document.dash(stroke.dash[0], {space: stroke.dash[1]})
  }
  const rule = fillRule === 'evenodd' ? 'even-odd' : 'non-zero'
  if (fill && stroke) document.fillAndStroke(ink(fill), ink(stroke.color), rule)
  else if (fill) document.fill(ink(fill), rule)
  else if (stroke) document.stroke()
  document.restore()
}
