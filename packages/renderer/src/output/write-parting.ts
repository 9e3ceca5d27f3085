import {n} from '../draw/path.ts'
import type {Box} from '../layout/mark.ts'
import type {Face} from '../type/typeface.ts'

/** What pdfkit knows of a font and does not declare. */
interface OpenFont {
  id: string
  ref(): unknown
  /** Glyphs as hexadecimal, and their advances in thousandths of the size. */
  encode(text: string): [hex: [string], positions: [{advanceWidth: number}]]
}

/**
 * Part what stands on both sides of a box, for programs that guess the reading order from positions.
 *
 * Such programs, `pdftotext` among them, take a paragraph to reach as far sideways as nothing stands beside
 * it, and read what lies under it after it, in any column. A word in between leaves nothing to guess. The
 * word is two spaces, as tall or as wide as the box: it prints nothing, says nothing to those who listen, and
 * adds no word to the text.
 *
 * @param document
 *   The document; the page is its last.
 * @param box
 *   What the word fills, in points; its letters are as large as it is tall.
 * @param face
 *   What to take the space of; registered under its key.
 */
export function writeParting(document: PDFKit.PDFDocument, box: Box, {key, font}: Face): void {
  document.font(key)
  const {_font: open, page} = document as unknown as {
    _font: OpenFont
    page: {fonts: Record<string, unknown>}
  }
  page.fonts[open.id] ??= open.ref()
  const size = (box.height * font.unitsPerEm) / (font.ascent - font.descent)
  const baseline = box.y + (size * font.ascent) / font.unitsPerEm
  const [[glyph], [{advanceWidth}]] = open.encode(' ')
  const narrowing = (box.width / (size * advanceWidth)) * 1000 * 100
  document.markContent('Artifact', {type: 'Layout'})
  // A single space only ends a word; one that stands for two is a word.
  document.markContent('Span', {actual: '  '})
  // Written by hand: pdfkit restores the graphics state before the mark ends, which is when readers look at it.
  document.addContent(
    `BT /${open.id} ${n(size)} Tf ${n(narrowing)} Tz 1 0 0 -1 ${n(box.x)} ${n(baseline)} Tm <${glyph}> Tj 100 Tz ET`
  )
  document.endMarkedContent()
  document.endMarkedContent()
}
