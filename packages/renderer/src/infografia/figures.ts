import type {FigureBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import type {Tag} from '../layout/mark.ts'
import type {SceneNode, Style} from '../layout/scene.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {fitFigure, splitFigure} from '../text/split-figure.ts'
import {contentWidth, type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'

const gap = 24
const padding = 34

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
  const isWide = width > contentWidth / 2
  const tag: Tag = {role: 'P', groups: [`Sect:${block.id}`]}
  const title = ownTitle(block)
  const room = isWide ? width * 0.5 : width - 2 * padding
  const row: Style = isWide ? {flexDirection: 'row', alignItems: 'center', gap: 40} : {gap: 8}
  return scene.box(
    {width, padding, ...row},
    [
      scene.text(
        splitFigure(block.figure),
        {
          size: fitFigure(block.figure, scene.face({bold: true}), room, {
            largest: isWide ? 150 : 120,
            least: 72
          }),
          color: palette.accent,
          bold: true,
          lineHeight: 1.1
        },
        tag
      ),
      scene.box({gap: 6, ...(isWide && {flexGrow: 1, flexShrink: 1, flexBasis: 0})}, [
        title !== null &&
          paragraph(
            context,
            title,
            {...tag, role: 'H2'},
            {
              bold: true,
              size: sizeOf(context, 'item'),
              color: palette.primary,
              lineHeight: 1.25
            }
          ),
        block.caption.length > 0 && paragraph(context, block.caption, tag, {bold: true, lineHeight: 1.25}),
        ...block.detail.map((detail) => paragraph(context, detail, tag)),
        sourceNote({...context, scale: 0.5}, block)
      ])
    ],
    {paint: (box) => [{path: rectanglePath(box, 24), fill: palette.surface}]}
  )
}
