import type {PieceInput} from '../piece.ts'
import type {Paper, PieceDocument} from '../piece-document.ts'
import {drawPoster, type PosterFormat} from '../poster/index.ts'
import {pageWidth} from '../sections/context.ts'

/** Papers of posters, in points. */
const papers = {
  carta: {width: 612, height: 792},
  a4: {width: 595.28, height: 841.89},
  tabloide: {width: 792, height: 1224}
} as const

/** Letters on paper are never smaller, in points. */
const leastPoints = 9

const format: Omit<PosterFormat, 'height' | 'minimum'> = {
  name: 'El cartel',
  columns: 2,
  scales: [1.5, 1.3, 1.15, 1, 0.9, 0.82, 0.74, 0.68, 0.62],
  enough: 3,
  priority: [
    'quien',
    'plazos',
    'requisitos',
    'pasos',
    'aviso',
    'derechos',
    'obligaciones',
    'decision',
    'comparacion',
    'grafica',
    'definicion',
    'cita',
    'preguntas',
    'texto'
  ],
  withContacts: true
}

/**
 * Lay out posters: one for the office's printer, one of twice its size.
 *
 * @param input
 *   What they are made from, printable.
 * @param paper
 *   What the office has.
 * @returns
 *   A document for each paper.
 * @throws {RenderError}
 *   When not even the first block has room at the smallest letters.
 */
export async function drawCartel(input: PieceInput, paper: Paper): Promise<PieceDocument[]> {
  const names = [paper, 'tabloide'] as const
  return Promise.all(
    names.map(async (name) => {
      const {width, height} = papers[name]
      const pointsPerUnit = width / pageWidth
      const drawing = await drawPoster(input, {
        ...format,
        height: Math.floor(height / pointsPerUnit),
        minimum: Math.ceil((leastPoints / pointsPerUnit) * 10) / 10
      })
      // The page is as tall as the paper to the last point.
      const page = {...drawing, height: height / pointsPerUnit}
      return {name: `cartel-${name}`, pages: [page], pointsPerUnit, pixelsPerUnit: 1.5}
    })
  )
}
