import type {Drawing} from '../layout/mark.ts'
import type {PieceInput} from '../piece.ts'
import {drawPoster, type PosterFormat} from '../poster/index.ts'
import {minimumSize} from '../sections/context.ts'

const format: PosterFormat = {
  name: 'La historia',
  height: 1920,
  columns: 1,
  scales: [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8],
  enough: 1,
  minimum: minimumSize,
  priority: [
    'plazos',
    'quien',
    'requisitos',
    'derechos',
    'obligaciones',
    'aviso',
    'pasos',
    'decision',
    'comparacion',
    'grafica',
    'cita',
    'definicion',
    'preguntas',
    'texto'
  ],
  // Where applications put the name of the account and their buttons.
  clearTop: 130,
  withContacts: false
}

/**
 * Lay out a picture for a telephone's whole screen: the figure, what people need first, and the way to the rest.
 *
 * @param input
 *   What it is made from, printable.
 * @returns
 *   1080 × 1920 px.
 * @throws {RenderError}
 *   When not even the first block has room at the smallest letters.
 */
export async function drawHistoria(input: PieceInput): Promise<Drawing> {
  return drawPoster(input, format)
}
