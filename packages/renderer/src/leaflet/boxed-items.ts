import type {FigureBlock, NoticeBlock} from 'remark-explainer'
import {blockIcon} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {fitFigure, splitFigure} from '../text/split-figure.ts'
import {grow, type LeafletContext, paragraph, sourceNote, tagIn} from './context.ts'

/**
 * Set what nobody must miss, in a box with a sign of its own.
 *
 * @param context
 *   The leaflet.
 * @param block
 *   The notice.
 * @returns
 *   The element.
 */
export function noticeItem(context: LeafletContext, block: NoticeBlock): SceneNode {
  const {scene, palette, body, textWidth} = context
  return scene.box(
    {padding: body * 1.05, gap: body * 0.45},
    [
      scene.box({flexDirection: 'row', alignItems: 'center', gap: body * 0.6}, [
        scene.box({width: body * 1.6, height: body * 1.6, flexShrink: 0}, [], {
          paint: (box) => drawIcon(blockIcon(block), box, palette.accent)
        }),
        paragraph(context, block.title, tagIn(context, 'H2'), {
          size: body * 1.25,
          bold: true,
          lineHeight: 1.15,
          headingWidth: textWidth - body * 4.3,
          style: grow
        })
      ]),
      ...block.text.map((text) => paragraph(context, text, tagIn(context, 'P'))),
      sourceNote(context, block)
    ],
    {
      paint: (box) => [
        {path: rectanglePath(box, 7), fill: palette.accentSurface, stroke: {color: palette.accent, width: 1}}
      ]
    }
  )
}

/**
 * Set a figure that is not on the cover.
 *
 * @param context
 *   The leaflet.
 * @param block
 *   The figure.
 * @returns
 *   The element.
 */
export function figureItem(context: LeafletContext, block: FigureBlock): SceneNode {
  const {scene, palette, body, textWidth} = context
  const title = ownTitle(block)
  return scene.box({gap: body * 0.15}, [
    title !== null &&
      paragraph(context, title, tagIn(context, 'H2'), {
        size: body * 1.15,
        bold: true,
        color: palette.primary,
        lineHeight: 1.2
      }),
    paragraph(context, splitFigure(block.figure), tagIn(context, 'P'), {
      size: fitFigure(block.figure, scene.face({bold: true}), textWidth, {
        largest: body * 4.4,
        least: body * 2
      }),
      bold: true,
      color: palette.accent,
      lineHeight: 1.08
    }),
    block.caption.length > 0 &&
      paragraph(context, block.caption, tagIn(context, 'P'), {
        bold: true,
        size: body * 1.1,
        lineHeight: 1.25
      }),
    ...block.detail.map((text) => paragraph(context, text, tagIn(context, 'P'))),
    sourceNote(context, block)
  ])
}
