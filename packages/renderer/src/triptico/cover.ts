import type {FigureBlock} from 'remark-explainer'
import {drawEmblem} from '../draw/emblem.ts'
import {rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {figureSize} from './blocks.ts'
import {grow, type LeafletContext, paragraph, tagIn} from './context.ts'
import {textWidth} from './sheet.ts'

/** Sizes of the title to try, in points, largest first. */
export const titleSizes = [40, 36, 32, 28, 24, 20, 18] as const

/**
 * Set the cover: institution, title, summary, a drawing, and the figure that matters most.
 *
 * @param context
 *   The leaflet, in the cover.
 * @param hero
 *   The figure, when there is one.
 * @param titleSize
 *   In points.
 * @param height
 *   Height to fill, in points; without it, as tall as it needs.
 * @returns
 *   The element.
 */
export function cover(
  context: LeafletContext,
  hero: FigureBlock | undefined,
  titleSize: number,
  height?: number
): SceneNode {
  const {scene, palette, input} = context
  const {titulo, resumen} = input.explainer.metadata
  const drawing = hero ? 124 : 176
  return scene.box({gap: 20, ...(height && {height})}, [
    paragraph(context, input.theme.institucion, tagIn(context, 'P'), {
      size: 11.5,
      bold: true,
      color: palette.onPrimaryMuted,
      lineHeight: 1.2
    }),
    scene.box({width: drawing, height: drawing}, [], {
      paint: (box) => drawEmblem(input.explainer, box, palette)
    }),
    scene.box({gap: 12, ...(height && grow)}, [
      paragraph(context, titulo, tagIn(context, 'H1'), {
        size: titleSize,
        bold: true,
        color: palette.onPrimary,
        lineHeight: 1.05,
        headingWidth: textWidth
      }),
      paragraph(context, resumen, tagIn(context, 'P'), {
        size: Math.min(14.5, Math.max(11, titleSize * 0.42)),
        color: palette.onPrimaryMuted,
        lineHeight: 1.32
      })
    ]),
    hero && coverFigure(context, hero)
  ])
}

function coverFigure(context: LeafletContext, hero: FigureBlock): SceneNode {
  const {scene, palette} = context
  const padding = 16
  return scene.box(
    {padding, paddingTop: padding - 4, gap: 2},
    [
      paragraph(context, hero.figure, tagIn(context, 'P'), {
        size: figureSize(context, hero.figure, textWidth - 2 * padding, 62),
        bold: true,
        color: palette.accent,
        lineHeight: 1.06,
        headingWidth: textWidth - 2 * padding
      }),
      hero.caption.length > 0 &&
        paragraph(context, hero.caption, tagIn(context, 'P'), {size: 13, bold: true, lineHeight: 1.2}),
      ...hero.detail.map((text) =>
        paragraph(context, text, tagIn(context, 'P'), {size: 10.5, lineHeight: 1.3})
      )
    ],
    {paint: (box) => [{path: rectanglePath(box, 10), fill: palette.paper}]}
  )
}
