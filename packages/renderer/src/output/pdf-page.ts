import type {Box, Drawing, Shape} from '../layout/mark.ts'
import type {PieceVariant} from '../piece.ts'
import type {PieceDocument} from '../piece-document.ts'
import {boundsOf, overlap} from './path-bounds.ts'
import {bleed, foldTicks, margin, shopMarks} from './print-marks.ts'

/** A page of a PDF and what lies on it; points, origin top left. */
export interface PdfPage {
  width: number
  height: number
  drawing: Drawing
  /** Where the drawing's origin lies on the page. */
  x: number
  y: number
  /** Drawn over the drawing, in its coordinates; says nothing to who reads. */
  marks: readonly Shape[]
  /** What the print shop cuts off around the drawing; none when the page is the drawing. */
  shop?: {note: string}
}

/**
 * Choose the pages of a PDF.
 *
 * @param document
 *   The piece, in points.
 * @param variant
 *   Who prints it, or that nobody does.
 * @returns
 *   Pages in their order.
 */
export function pdfPages(document: PieceDocument, variant: PieceVariant): PdfPage[] {
  const {pages, folds = [], printingNotes = []} = document
  if (variant === 'pantalla') {
    const {screens = pages.map(({width, height}, page) => ({page, box: {x: 0, y: 0, width, height}}))} =
      document
    return screens.map(({page, box}) => screenPage(pages[page]!, box))
  }
  return pages.map((drawing, index) => {
    const {width, height} = drawing
    const own = folds[index] ?? []
    if (variant === 'impresora')
      return {width, height, drawing, x: 0, y: 0, marks: own.flatMap((x) => foldTicks(x, height))}
    return {
      width: width + 2 * margin,
      height: height + 2 * margin,
      drawing,
      x: margin,
      y: margin,
      marks: shopMarks(drawing, own),
      shop: {note: printingNotes[index] ?? shopNote(index, pages.length)}
    }
  })
}

/** How a sheet whose maker says nothing about printing is printed. */
function shopNote(index: number, count: number): string {
  return `Hoja ${index + 1} de ${count} · cortar por las marcas · rebase de ${Math.round(bleed / 2.83)} mm`
}

/** What stands in a part of a page, alone. */
function screenPage(page: Drawing, box: Box): PdfPage {
  const isInside = (other: Box) => overlap(box, other)
  const partings = page.partings?.filter(
    ({x, width}) => x >= box.x - 0.01 && x + width <= box.x + box.width + 0.01
  )
  return {
    width: box.width,
    height: box.height,
    x: -box.x,
    y: -box.y,
    marks: [],
    drawing: {
      ...page,
      shapes: page.shapes.filter((shape) => isInside(boundsOf(shape))),
      texts: page.texts.filter((text) => isInside(text.box)),
      figures: page.figures.filter((figure) => isInside(figure.box)),
      ...(partings && {partings})
    }
  }
}
