import type {FigureBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import type {Tag} from '../layout/mark.ts'
import type {SceneNode, Style} from '../layout/scene.ts'
import {measureText} from '../type/measure-text.ts'
import {contentWidth, type InfographicContext, minimumSize, paragraph, sizeOf, sourceNote} from './context.ts'

const cardPadding = 48
const gap = 24

/**
 * Set the figure that matters most, as large as its card allows.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The first figure of the explainer.
 * @returns
 *   A card.
 */
export function heroFigure(context: InfographicContext, block: FigureBlock): SceneNode {
  const {scene, palette, scale} = context
  const room = contentWidth - 2 * cardPadding
  const besideSize = 210 * Math.min(1, scale)
  const widthBeside = measureText(block.figure, scene.face({bold: true}), besideSize)
  const beside = block.caption.length > 0 && widthBeside < room * 0.56
  const size = beside ? besideSize : fitSize(context, block.figure, room, 300 * Math.min(1, scale))
  const tag: Tag = {role: 'P', groups: [`Sect:${block.id}`]}
  const words = scene.box({gap: 12, ...(beside && {flexGrow: 1, flexShrink: 1, flexBasis: 0})}, [
    block.caption.length > 0 &&
      paragraph(context, block.caption, tag, {size: 40 * Math.min(1, scale), bold: true, lineHeight: 1.2}),
    ...block.detail.map((detail) => paragraph(context, detail, tag)),
    sourceNote({...context, scale: 0.6}, block)
  ])
  return scene.box(
    {
      width: contentWidth,
      padding: cardPadding,
      paddingTop: cardPadding - 14,
      flexDirection: beside ? 'row' : 'column',
      alignItems: beside ? 'center' : 'stretch',
      gap: beside ? 44 : 10
    },
    [
      scene.text(
        block.figure,
        {size, color: palette.accent, bold: true, lineHeight: 1.1, style: beside ? {flexShrink: 0} : {}},
        {role: 'H2', groups: tag.groups}
      ),
      words
    ],
    {
      key: 'hero',
      paint: (box) => [
        {path: rectanglePath(box, 28), fill: palette.paper, stroke: {color: palette.line, width: 2}}
      ]
    }
  )
}

/**
 * Set the figures that come after the first, two or three in a row.
 *
 * @param context
 *   The infographic.
 * @param blocks
 *   The figures.
 * @returns
 *   Rows of cards.
 */
export function otherFigures(context: InfographicContext, blocks: readonly FigureBlock[]): SceneNode {
  const {scene} = context
  const columns = blocks.length % 3 === 0 || blocks.length > 4 ? 3 : Math.min(2, blocks.length)
  const rows: FigureBlock[][] = []
  for (let start = 0; start < blocks.length; start += columns) rows.push(blocks.slice(start, start + columns))
  return scene.box(
    {gap},
    rows.map((row) => {
      const width = (contentWidth - gap * (row.length - 1)) / row.length
      return scene.box(
        {flexDirection: 'row', gap},
        row.map((block) => figureCard(context, block, width))
      )
    })
  )
}

function figureCard(context: InfographicContext, block: FigureBlock, width: number): SceneNode {
  const {scene, palette} = context
  const padding = 34
  const tag: Tag = {role: 'P', groups: [`Sect:${block.id}`]}
  const style: Style = {width, padding, gap: 8}
  return scene.box(
    style,
    [
      scene.text(
        block.figure,
        {
          size: fitSize(context, block.figure, width - 2 * padding, 92),
          color: palette.accent,
          bold: true,
          lineHeight: 1.1,
          headingWidth: width - 2 * padding
        },
        {role: 'H2', groups: tag.groups}
      ),
      block.caption.length > 0 &&
        paragraph(context, block.caption, tag, {bold: true, size: sizeOf(context, 'item'), lineHeight: 1.25}),
      ...block.detail.map((detail) => paragraph(context, detail, tag)),
      sourceNote({...context, scale: 0.5}, block)
    ],
    {paint: (box) => [{path: rectanglePath(box, 24), fill: palette.surface}]}
  )
}

/** The largest size at which a figure stands in one line, or in several at a size still large. */
function fitSize({scene}: InfographicContext, figure: string, room: number, largest: number): number {
  const face = scene.face({bold: true})
  const inOneLine = (room / measureText(figure, face, 1)) * 0.995
  if (inOneLine >= Math.min(72, largest)) return Math.min(largest, inOneLine)
  const longest = Math.max(...figure.split(/\s+/).map((word) => measureText(word, face, 1)))
  return Math.max(minimumSize, Math.min(largest, 72, (room / longest) * 0.995))
}
