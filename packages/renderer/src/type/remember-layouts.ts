import type {Font, GlyphRun} from 'fontkit'

/** Runs kept of each cut; a piece has a few thousand words. */
const mostRuns = 20_000

/**
 * Make a font remember the texts it has set: pieces measure the same words at many sizes, and print them.
 *
 * @param font
 *   An open font; it is changed.
 * @returns
 *   The same font. What its `layout` gives must not be changed.
 */
export function rememberLayouts(font: Font): Font {
  const runs = new Map<string, GlyphRun>()
  const layOut = font.layout.bind(font)
  font.layout = (text) => {
    const known = runs.get(text)
    if (known) return known
    if (runs.size >= mostRuns) runs.clear()
    const run = layOut(text)
    runs.set(text, run)
    return run
  }
  return font
}
