import {drawInfografia} from './infografia/index.ts'
import {drawLeaflet} from './leaflet/index.ts'
import type {PieceName} from './piece.ts'
import type {PieceDrawer} from './piece-document.ts'

/** Width of an infographic on paper, in points: letter with margins. */
const infografiaWidth = 540

/** What makes each piece. */
export const drawers: Record<PieceName, PieceDrawer> = {
  async infografia(input) {
    const drawing = await drawInfografia(input)
    return [{name: 'infografia', pages: [drawing], pointsPerUnit: infografiaWidth / drawing.width}]
  },
  triptico: async (input, {paper}) => [await drawLeaflet(input, 'triptico', paper)]
}
