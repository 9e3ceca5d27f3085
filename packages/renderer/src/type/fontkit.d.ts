/** What the renderer uses of fontkit, which ships no types. */
declare module 'fontkit' {
  /** A shape of the font, in units of the em. */
  interface Glyph {
    /** Characters of the first text that used it. */
    codePoints: number[]
    id: number
    advanceWidth: number
    path: {toSVG(): string}
  }
  /** A text as glyphs, in units of the em. */
  interface GlyphRun {
    glyphs: Glyph[]
    positions: Array<{xAdvance: number; yAdvance: number; xOffset: number; yOffset: number}>
    advanceWidth: number
  }
  /** A font file, open. */
  interface Font {
    unitsPerEm: number
    ascent: number
    descent: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): GlyphRun
  }
  export function create(bytes: Uint8Array): Font
}
