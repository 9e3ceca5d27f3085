import {divideWords} from '../layout/divide-words.ts'
import {layOut} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {Scene} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import {pageWidth} from '../sections/context.ts'
import {nameLongest} from '../text/name-part.ts'
import {createPalette} from '../theme/palette.ts'
import {loadTypeface} from '../type/typeface.ts'
import {chooseComposition} from './choose-composition.ts'
import {columnsOfFacts} from './columns-of-facts.ts'
import {figuresFirst} from './figures-first.ts'
import {pathOfSteps} from './path-of-steps.ts'

/** At twice the size it must still be an image that telephones can show: 16 384 px is their usual limit. */
const tallest = 8192

/** Steps of the type scale, and the height up to which each is used. */
const steps = [
  {scale: 1.12, height: 2400},
  {scale: 1, height: 4800},
  {scale: 0.9, height: 6400},
  {scale: 0.8, height: tallest}
]

const compositions = {cifras: figuresFirst, camino: pathOfSteps, columnas: columnsOfFacts}

/**
 * Lay out an infographic: 1080 px wide, as tall as it needs, composed for what it says.
 *
 * @param input
 *   What it is made from, printable.
 * @returns
 *   The drawing, in px.
 * @throws {RenderError}
 *   When it is too tall at the smallest letters.
 */
export async function drawInfografia(input: PieceInput): Promise<Drawing> {
  const compose = compositions[chooseComposition(input.explainer)]
  let drawing: Drawing | undefined
  for (const {scale, height} of steps) {
    drawing = await divideWords(async (divided) => {
      const [{scene}, root] = await compose(() => ({
        scene: new Scene(loadTypeface(input.theme.tipografia), 1, divided),
        palette: createPalette(input.theme.colores),
        input,
        scale
      }))
      return layOut(scene, root, {width: pageWidth})
    })
    if (drawing.height <= height) return drawing
  }
  const {height} = drawing!
  const {metadata, blocks} = input.explainer
  const {resumen, leyenda} = metadata
  throw new RenderError(
    `La infografía mide ${Math.round(height)} px de alto con las letras más pequeñas: sobran ${Math.round(height - tallest)} px, se esperaban como máximo ${tallest}, acorte ${nameLongest(blocks, {'`resumen`': resumen, '`leyenda`': leyenda})} o divida el explicador en dos`
  )
}
