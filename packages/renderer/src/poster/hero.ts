import type {FigureBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import type {Tag} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, paragraph, sizeOf} from '../sections/context.ts'
import {hero} from '../sections/hero.ts'
import {citeSources} from '../text/cite-sources.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {fitFigure, measureFigure, splitFigure} from '../text/split-figure.ts'
import {frameScale} from './head.ts'

/** Most of the card that a figure takes when words stand beside it. */
const figureShare = 0.58

/**
 * Set what matters most in a low card: the figure, and what it is beside it.
 *
 * @param context
 *   The piece.
 * @param lead
 *   One figure or more.
 * @returns
 *   A card.
 */
export function posterHero(context: InfographicContext, lead: readonly FigureBlock[]): SceneNode {
  const [block] = lead
  if (lead.length > 1) return hero(context, lead)
  const {scene, palette, input} = context
  const scale = frameScale(context)
  const padding = 34 * scale
  const gap = 40 * scale
  const room = contentWidth - 2 * padding
  const face = scene.face({bold: true})
  const tag: Tag = {role: 'P', groups: [`Sect:${block!.id}`]}
  const title = ownTitle(block!)
  const size = fitFigure(block!.figure, face, room * figureShare, {largest: 200 * scale, least: 76 * scale})
  const width = Math.min(room * figureShare, measureFigure(block!.figure, face) * size + 2)
  return scene.box(
    {
      width: contentWidth,
      padding,
      paddingTop: padding * 0.8,
      flexDirection: 'row',
      alignItems: 'center',
      gap
    },
    [
      scene.box({width, flexShrink: 0}, [
        scene.text(
          splitFigure(block!.figure),
          {size, color: palette.accent, bold: true, lineHeight: 1.08},
          tag
        )
      ]),
      scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 6 * scale}, [
        title !== null &&
          paragraph(
            context,
            title,
            {...tag, role: 'H2'},
            {
              size: sizeOf({...context, scale}, 'section'),
              bold: true,
              color: palette.primary,
              lineHeight: 1.12,
              headingWidth: room - width - gap
            }
          ),
        block!.caption.length > 0 &&
          paragraph(context, block!.caption, tag, {
            size: sizeOf({...context, scale}, 'lead'),
            bold: true,
            lineHeight: 1.2
          }),
        ...block!.detail.map((detail) => paragraph(context, detail, tag, {lineHeight: 1.3})),
        scene.text(
          citeSources(block!.sources, input.norm),
          {size: sizeOf(context, 'note'), color: palette.muted, lineHeight: 1.25},
          tag
        )
      ])
    ],
    {
      paint: (box) => [
        {path: rectanglePath(box, 24), fill: palette.paper, stroke: {color: palette.line, width: 2}}
      ]
    }
  )
}
