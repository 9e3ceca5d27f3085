import type {FigureBlock} from '../explainer.ts'
import {messages} from '../messages.ts'
import {tidy} from '../rich-text.ts'
import {splitStrong} from '../split-text.ts'
import {readParagraphs} from './paragraphs.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Read a `cifra`: a paragraph that begins with the figure in strong, then its detail.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Figure, caption and detail; `null` without figure.
 */
export function readFigure(input: ShapeInput): Shape<FigureBlock> | null {
  const [first, ...others] = readParagraphs(input)
  if (!first) return null
  const split = splitStrong(first.text)
  if (!split?.lead) {
    const hasFigureLater = first.text.some((run) => run.strong)
    input.tell(messages.missingFigure(hasFigureLater), first.place)
    return null
  }
  return {figure: split.lead, caption: split.rest, detail: others.map(({text}) => tidy(text))}
}
