import {drawCartel} from './cartel/index.ts'
import {drawDiagrama} from './diagrama/index.ts'
import {drawFormulario} from './formulario/index.ts'
import {drawGrafica} from './grafica/index.ts'
import {drawHistoria} from './historia/index.ts'
import {drawInfografia} from './infografia/index.ts'
import {drawLeaflet} from './leaflet/index.ts'
import {drawOg} from './og/index.ts'
import type {PieceName} from './piece.ts'
import type {PieceDrawer} from './piece-document.ts'
import {drawTarjetas} from './tarjetas/index.ts'

/** Points in a px of what is 1080 px wide: on paper, the width of a letter sheet without its margins. */
const pointsPerPixel = 540 / 1080

/** What makes each piece. */
export const drawers: Record<PieceName, PieceDrawer> = {
  infografia: async (input) => [
    {name: 'infografia', pages: [await drawInfografia(input)], pointsPerUnit: pointsPerPixel}
  ],
  cartel: async (input, {paper}) => drawCartel(input, paper),
  formulario: async (input, {paper}) => drawFormulario(input, paper),
  og: async (input) => [{name: 'og', pages: [await drawOg(input)], pointsPerUnit: pointsPerPixel}],
  tarjetas: async (input) => [
    {name: 'tarjetas', pages: await drawTarjetas(input), pointsPerUnit: pointsPerPixel}
  ],
  historia: async (input) => [
    {name: 'historia', pages: [await drawHistoria(input)], pointsPerUnit: pointsPerPixel}
  ],
  diagrama: async (input) => [
    {name: 'diagrama', pages: await drawDiagrama(input), pointsPerUnit: pointsPerPixel}
  ],
  grafica: async (input) => [
    {name: 'grafica', pages: await drawGrafica(input), pointsPerUnit: pointsPerPixel}
  ],
  diptico: async (input, {paper}) => [await drawLeaflet(input, 'diptico', paper)],
  triptico: async (input, {paper}) => [await drawLeaflet(input, 'triptico', paper)]
}
