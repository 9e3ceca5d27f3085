import type {FigureBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import {measure} from '../layout/lay-out.ts'
import type {Tag} from '../layout/mark.ts'
import {Scene, type SceneNode, type Style} from '../layout/scene.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {fitFigure, splitFigure} from '../text/split-figure.ts'
import {contentWidth, type InfographicContext, pageWidth, paragraph, sizeOf, sourceNote} from './context.ts'

const gap = 24
const padding = 34
/** Height of a number's line, of its letters. */
const numberLine = 1.1
/** Cards of unlike width must be lower by this, in px, than two halves. */
const worthwhile = 16
/** Shares of a row for the first of two cards, the plainest first. */
const firstShares = [0.5, 0.56, 0.44, 0.62, 0.38]

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
export async function otherFigures(
  context: InfographicContext,
  blocks: readonly FigureBlock[]
): Promise<SceneNode> {
  const {scene} = context
  const columns = blocks.length % 3 === 0 || blocks.length > 4 ? 3 : Math.min(2, blocks.length)
  const rows: FigureBlock[][] = []
  for (let start = 0; start < blocks.length; start += columns) rows.push(blocks.slice(start, start + columns))
  const shares = await Promise.all(rows.map((row) => chooseShares(context, row)))
  return scene.box(
    {gap},
    rows.map((row, place) => {
      const room = contentWidth - gap * (row.length - 1)
      const widths = shares[place]!.map((share) => room * share)
      const sizes = row.map((block, index) => numberSize(context, block, widths[index]!))
      const numberHeight = numberLine * Math.max(...sizes)
      return scene.box(
        {flexDirection: 'row', gap},
        row.map((block, index) => figureCard(context, block, widths[index]!, numberHeight))
      )
    })
  )
}

/** Of two cards, the one with more to say is wider, so that both are about as tall. */
async function chooseShares(context: InfographicContext, row: readonly FigureBlock[]): Promise<number[]> {
  if (row.length !== 2) return row.map(() => 1 / row.length)
  const trial = {...context, scene: new Scene(context.scene.typeface)}
  const room = contentWidth - gap
  const cards = row.flatMap((block, index) =>
    firstShares.map((share) => {
      const width = room * (index ? 1 - share : share)
      return trial.scene.box({width}, [figureCard(trial, block, width)], {key: `${index}-${share}`})
    })
  )
  const boxes = await measure(trial.scene, trial.scene.box({}, cards), pageWidth)
  const tallest = (share: number) =>
    Math.max(...[0, 1].map((index) => boxes.get(`${index}-${share}`)!.height))
  const first = firstShares.reduce((best, share) =>
    tallest(share) < tallest(best) - worthwhile ? share : best
  )
  return [first, 1 - first]
}

function numberSize({scene}: InfographicContext, {figure}: FigureBlock, width: number): number {
  const isWide = width === contentWidth
  const room = isWide ? width * 0.5 : width - 2 * padding
  return fitFigure(figure, scene.face({bold: true}), room, {largest: isWide ? 150 : 120, least: 72})
}

/** Numbers of a row stand on one line, whatever their size: `numberHeight` is that of the largest. */
function figureCard(
  context: InfographicContext,
  block: FigureBlock,
  width: number,
  numberHeight = 0
): SceneNode {
  const {scene, palette} = context
  const isWide = width === contentWidth
  const tag: Tag = {role: 'P', groups: [`Sect:${block.id}`]}
  const title = ownTitle(block)
  const row: Style = isWide ? {flexDirection: 'row', alignItems: 'center', gap: 40} : {gap: 8}
  return scene.box(
    {width, padding, ...row},
    [
      scene.box({minHeight: numberHeight, justifyContent: 'flex-end'}, [
        scene.text(
          splitFigure(block.figure),
          {
            size: numberSize(context, block, width),
            color: palette.accent,
            bold: true,
            lineHeight: numberLine
          },
          tag
        )
      ]),
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
