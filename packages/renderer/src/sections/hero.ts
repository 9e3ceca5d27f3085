import type {FigureBlock} from 'remark-explainer'
import {linePath, rectanglePath} from '../draw/path.ts'
import type {Tag} from '../layout/mark.ts'
import type {Painter, SceneNode} from '../layout/scene.ts'
import {citeSources} from '../text/cite-sources.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {fitFigure, measureFigure, splitFigure} from '../text/split-figure.ts'
import {contentWidth, type InfographicContext, paragraph, sizeOf} from './context.ts'

const padding = 48
const room = contentWidth - 2 * padding

/**
 * Set what matters most, as large as the page allows: one figure, or a series of them.
 *
 * @param context
 *   The infographic.
 * @param lead
 *   One figure or more.
 * @returns
 *   A card, with the key `hero`.
 */
export function hero(context: InfographicContext, lead: readonly FigureBlock[]): SceneNode {
  const {scene, palette, input} = context
  const paint: Painter = (box) => [
    {path: rectanglePath(box, 28), fill: palette.paper, stroke: {color: palette.line, width: 2}}
  ]
  const sources = lead.flatMap((figure) => figure.sources)
  const note = scene.text(
    citeSources(sources, input.norm),
    {size: sizeOf(context, 'note'), color: palette.muted, lineHeight: 1.3, style: {marginTop: 14}},
    {role: 'P', groups: [`Sect:${lead[0]!.id}`]}
  )
  const content = lead.length > 1 ? series(context, lead) : single(context, lead[0]!)
  return scene.box({width: contentWidth, padding, paddingTop: padding - 12}, [content, note], {
    key: 'hero',
    paint
  })
}

function single(context: InfographicContext, block: FigureBlock): SceneNode {
  const {scene, palette} = context
  const most = Math.min(1, context.scale)
  const besideSize = 210 * most
  const title = ownTitle(block)
  const face = scene.face({bold: true})
  const tag: Tag = {role: 'P', groups: [`Sect:${block.id}`]}
  const beside =
    (block.caption.length > 0 || title !== null) &&
    measureFigure(block.figure, face) * besideSize < room * 0.56
  const size = beside ? besideSize : fitFigure(block.figure, face, room, {largest: 300 * most, least: 110})
  const figure = scene.text(
    splitFigure(block.figure),
    {size, color: palette.accent, bold: true, lineHeight: 1.1, style: beside ? {flexShrink: 0} : {}},
    tag
  )
  const grow = {flexGrow: 1, flexShrink: 1, flexBasis: 0}
  const words = [
    title !== null && paragraph(context, title, {...tag, role: 'H2'}, titleLook(context)),
    block.caption.length > 0 &&
      paragraph(context, block.caption, tag, {size: 40 * most, bold: true, lineHeight: 1.2})
  ]
  const details = block.detail.map((detail) => paragraph(context, detail, tag))
  if (beside)
    return scene.box({flexDirection: 'row', alignItems: 'center', gap: 44}, [
      figure,
      scene.box({gap: 10, ...grow}, [...words, ...details])
    ])
  if (!details.length) return scene.box({gap: 8}, [figure, scene.box({gap: 10}, words)])
  return scene.box({gap: 8}, [
    figure,
    scene.box({flexDirection: 'row', gap: 44}, [
      scene.box({gap: 10, ...grow}, words),
      scene.box({width: room * 0.44, gap: 8, paddingTop: 8}, details)
    ])
  ])
}

function series(context: InfographicContext, lead: readonly FigureBlock[]): SceneNode {
  const {scene, palette} = context
  const face = scene.face({bold: true})
  const widest = Math.max(...lead.map(({figure}) => measureFigure(figure, face)))
  const size = Math.min(lead.length > 3 ? 112 : 140, (room * 0.56) / widest) * Math.min(1, context.scale)
  return scene.box(
    {},
    lead.map((block, index) => {
      const tag: Tag = {role: 'P', groups: [`Sect:${block.id}`]}
      return scene.box(
        {flexDirection: 'row', alignItems: 'center', gap: 28, paddingTop: 12, paddingBottom: 12},
        [
          scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 4}, [
            paragraph(
              context,
              block.title,
              {...tag, role: 'H2'},
              {
                ...titleLook(context),
                headingWidth: room - widest * size - 28
              }
            ),
            paragraph(context, block.caption, tag, {lineHeight: 1.25})
          ]),
          scene.text(
            splitFigure(block.figure),
            {size, color: palette.accent, bold: true, lineHeight: 1.1, style: {flexShrink: 0}},
            tag
          )
        ],
        index
          ? {
              paint: ({x, y, width}) => [
                {path: linePath([x, y], [x + width, y]), stroke: {color: palette.line, width: 2}}
              ]
            }
          : {}
      )
    })
  )
}

function titleLook(context: InfographicContext) {
  return {size: sizeOf(context, 'section'), bold: true, color: context.palette.primary, lineHeight: 1.15}
}
