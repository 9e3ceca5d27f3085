import {type ComparableFigure, comparableFigures} from 'retext-spanish'

/** An explainer has some hundreds of texts; an editor checks them again at every key. */
const mostTexts = 4000
const known = new Map<string, readonly ComparableFigure[]>()

/**
 * List the figures of a text; read once while it is among the last texts seen.
 *
 * @param text
 *   Any text.
 */
export function figuresOfText(text: string): readonly ComparableFigure[] {
  let figures = known.get(text)
  if (!figures) {
    figures = comparableFigures(text)
    if (known.size >= mostTexts) known.clear()
    known.set(text, figures)
  }
  return figures
}
