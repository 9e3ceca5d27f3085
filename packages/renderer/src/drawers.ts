import {drawInfografia} from './infografia/index.ts'
import type {PieceName} from './piece.ts'
import type {PieceDrawer} from './piece-document.ts'
import {drawTriptico, tripticoOrder} from './triptico/index.ts'

/** Width of an infographic on paper, in points: letter with margins. */
const infografiaWidth = 540

/** What makes each piece. */
export const drawers: Record<PieceName, PieceDrawer> = {
  async infografia(input) {
    const drawing = await drawInfografia(input)
    return [{name: 'infografia', pages: [drawing], pointsPerUnit: infografiaWidth / drawing.width}]
  },
  async triptico(input) {
    const pages = await drawTriptico(input)
    return [{name: 'triptico', pages, pointsPerUnit: 1, pixelsPerUnit: 2, order: tripticoOrder}]
  }
}
