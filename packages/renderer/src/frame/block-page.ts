import type {Block} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import {divideWords} from '../layout/divide-words.ts'
import {layOut} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import {type InfographicContext, margin, pageWidth} from '../sections/context.ts'
import {nameBlock} from '../text/name-part.ts'
import {createPalette} from '../theme/palette.ts'
import {loadTypeface} from '../type/typeface.ts'
import {compactFoot} from './compact-foot.ts'
import {compactHead} from './compact-head.ts'

/** Steps of the type scale, and the height up to which each is used, in px. */
const steps = [
  {scale: 1.15, height: 1700},
  {scale: 1, height: 2600},
  {scale: 0.9, height: 3600},
  {scale: 0.8, height: 8192}
]

/** A block to be drawn on a page of its own. */
export interface BlockPage {
  block: Block
  /** Which page, from 0. */
  page: number
  /** Draws what stands between head and foot. */
  body: (context: InfographicContext) => SceneNode
}

/**
 * Lay out a page for one block: 1080 px wide, as tall as it needs.
 *
 * @param input
 *   What it is made from, printable.
 * @param part
 *   The block, its page and its body.
 * @returns
 *   The drawing, in px.
 * @throws {RenderError}
 *   When it is too tall at the smallest letters.
 */
export async function drawBlockPage(input: PieceInput, {block, page, body}: BlockPage): Promise<Drawing> {
  let drawing: Drawing | undefined
  for (const {scale, height} of steps) {
    drawing = await divideWords((divided) => {
      const scene = new Scene(loadTypeface(input.theme.tipografia), 1, divided)
      const palette = createPalette(input.theme.colores)
      const context: InfographicContext = {scene, palette, input, scale}
      const root = scene.box(
        {width: pageWidth},
        [
          compactHead(context, page),
          scene.box({padding: margin, paddingTop: 48 * scale, paddingBottom: 36 * scale}, [body(context)]),
          compactFoot(context, page)
        ],
        {paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
      )
      return layOut(scene, root, {width: pageWidth})
    })
    if (drawing.height <= height) return drawing
  }
  const {height} = drawing!
  const most = steps.at(-1)!.height
  throw new RenderError(
    `La página mide ${Math.round(height)} px de alto con las letras más pequeñas: sobran ${Math.round(height - most)} px, se esperaban como máximo ${most}, acorte ${nameBlock(block)} o divídalo en dos`
  )
}
