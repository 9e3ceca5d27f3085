import {type Block, blockTypes, type FigureBlock, toPlainText} from 'remark-explainer'

/** More rows than this are no longer seen at a glance. */
const longestSeries = 5

/** Figures of an explainer, by weight. */
export interface LeadFigures {
  /** What matters most: one figure, or several that count the same of different cases. */
  lead: FigureBlock[]
  others: FigureBlock[]
}

/**
 * Tell the figures that matter most from the rest.
 *
 * @param blocks
 *   Blocks of an explainer.
 * @returns
 *   As lead the first figure, with those right after it that have its caption and titles of their own:
 *   «Primaria: $1,200 cada dos meses», «Secundaria: $1,450 cada dos meses» are read together.
 */
export function leadFigures(blocks: readonly Block[]): LeadFigures {
  const figures = blocks.filter((block): block is FigureBlock => block.type === 'cifra')
  const caption = (figure: FigureBlock) => toPlainText(figure.caption).trim().toLowerCase()
  const isPlain = (figure: FigureBlock) => ownTitle(figure) !== null && !figure.detail.length
  const [first] = figures
  if (!first) return {lead: [], others: []}
  let count = 1
  if (isPlain(first) && caption(first))
    while (
      count < Math.min(longestSeries, figures.length) &&
      isPlain(figures[count]!) &&
      caption(figures[count]!) === caption(first)
    )
      count++
  return {lead: figures.slice(0, count), others: figures.slice(count)}
}

/**
 * Tell what an author called a figure.
 *
 * @param figure
 *   The figure.
 * @returns
 *   Its title, or `null` when it only has the usual one.
 */
export function ownTitle(figure: FigureBlock): string | null {
  return figure.title === blockTypes.cifra.title ? null : figure.title
}
