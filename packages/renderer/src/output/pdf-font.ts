import type {Font} from 'fontkit'

const fonts = new WeakMap<Font, object>()

/**
 * Lend an open font to pdfkit, which would open it again for each document.
 *
 * @param font
 *   A font of a typeface; it stays as it is.
 * @returns
 *   The font as pdfkit takes it: it scales the runs it is given, and asks each glyph which characters it stands
 *   for, which fontkit answers with those of the first text that used the glyph.
 */
export function pdfFont(font: Font): object {
  const known = fonts.get(font)
  if (known) return known
  const lent = Object.create(font, {layout: {value: (text: string) => copyRun(font, text)}}) as object
  fonts.set(font, lent)
  return lent
}

function copyRun(font: Font, text: string): object {
  const {glyphs, positions, advanceWidth} = font.layout(text)
  const characters = [...text]
  const isOneToOne = characters.length === glyphs.length
  return {
    advanceWidth,
    positions: positions.map((position) => ({...position})),
    glyphs: glyphs.map(({id, advanceWidth: width, codePoints}, index) => ({
      id,
      advanceWidth: width,
      codePoints: isOneToOne ? [characters[index]!.codePointAt(0)!] : codePoints
    }))
  }
}
