import type {FigureBlock} from 'remark-explainer'
import {drawEmblem} from '../draw/emblem.ts'
import {rectanglePath} from '../draw/path.ts'
import {institution} from '../frame/institution.ts'
import type {SceneNode} from '../layout/scene.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {fitFigure, measureFigure, splitFigure} from '../text/split-figure.ts'
import {grow, type LeafletContext, paragraph, tagIn} from './context.ts'

const padding = 16

/** Sizes of the title to try, in points, largest first. */
export const titleSizes = [40, 36, 32, 28, 24, 20, 18] as const

/**
 * Set the cover: institution, title, summary, a drawing, and the figures that matter most.
 *
 * @param context
 *   The leaflet, in the cover.
 * @param lead
 *   The figures that matter most; may be none.
 * @param titleSize
 *   In points.
 * @param height
 *   Height to fill, in points; without it, as tall as it needs.
 * @returns
 *   The element.
 */
export function cover(
  context: LeafletContext,
  lead: readonly FigureBlock[],
  titleSize: number,
  height?: number
): SceneNode {
  const {scene, palette, input, textWidth} = context
  const {titulo, resumen} = input.explainer.metadata
  const drawing = lead.length ? 124 : 176
  return scene.box({gap: 20, ...(height && {height})}, [
    institution(
      scene,
      input.theme,
      {size: 11.5, bold: true, color: palette.onPrimaryMuted, lineHeight: 1.2},
      {tag: tagIn(context, 'P'), plate: palette.paper}
    ),
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
        size: titleSize >= 24 ? 13.5 : 11.5,
        color: palette.onPrimaryMuted,
        lineHeight: 1.32
      })
    ]),
    lead.length > 0 && coverFigures(context, lead)
  ])
}

function coverFigures(context: LeafletContext, lead: readonly FigureBlock[]): SceneNode {
  const {scene, palette} = context
  return scene.box(
    {padding, paddingTop: padding - 4, paddingBottom: padding - 2, gap: 2},
    lead.length > 1 ? seriesRows(context, lead) : singleFigure(context, lead[0]!),
    {paint: (box) => [{path: rectanglePath(box, 10), fill: palette.paper}]}
  )
}

function singleFigure(context: LeafletContext, figure: FigureBlock): SceneNode[] {
  const {scene, palette, textWidth} = context
  const title = ownTitle(figure)
  return [
    ...(title === null
      ? []
      : [
          paragraph(context, title, tagIn(context, 'P'), {
            size: 13,
            bold: true,
            color: palette.primary,
            lineHeight: 1.2
          })
        ]),
    paragraph(context, splitFigure(figure.figure), tagIn(context, 'P'), {
      size: fitFigure(figure.figure, scene.face({bold: true}), textWidth - 2 * padding, {
        largest: 66,
        least: 34
      }),
      bold: true,
      color: palette.accent,
      lineHeight: 1.06
    }),
    ...(figure.caption.length
      ? [paragraph(context, figure.caption, tagIn(context, 'P'), {size: 13, bold: true, lineHeight: 1.2})]
      : []),
    ...figure.detail.map((text) =>
      paragraph(context, text, tagIn(context, 'P'), {size: 10.5, lineHeight: 1.3})
    )
  ]
}

function seriesRows(context: LeafletContext, lead: readonly FigureBlock[]): SceneNode[] {
  const {scene, palette, textWidth} = context
  const face = scene.face({bold: true})
  const room = textWidth - 2 * padding
  const widest = Math.max(...lead.map(({figure}) => measureFigure(figure, face)))
  const size = Math.min(34, (room * 0.56) / widest)
  return [
    ...lead.map((figure) =>
      scene.box({flexDirection: 'row', alignItems: 'center', gap: 8}, [
        paragraph(context, figure.title, tagIn(context, 'P'), {
          size: 12.5,
          bold: true,
          color: palette.primary,
          lineHeight: 1.15,
          headingWidth: room - widest * size - 8,
          style: grow
        }),
        paragraph(context, splitFigure(figure.figure), tagIn(context, 'P'), {
          size,
          bold: true,
          color: palette.accent,
          lineHeight: 1.16,
          style: {flexShrink: 0}
        })
      ])
    ),
    paragraph(context, lead[0]!.caption, tagIn(context, 'P'), {size: 12, lineHeight: 1.25, align: 'right'})
  ]
}
