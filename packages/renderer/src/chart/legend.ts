import type {ChartBlock} from 'remark-explainer'
import {linePath, rectanglePath} from '../draw/path.ts'
import type {Box, Shape} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, paragraph, sizeOf} from '../sections/context.ts'

/** Strokes of lines, so that they differ without colour. */
const dashes: ReadonlyArray<[number, number] | undefined> = [undefined, [16, 14], [2, 14], [30, 14]]

/**
 * Choose the colour of a series or part.
 *
 * @param context
 *   The piece.
 * @param index
 *   Its place, from 0.
 * @returns
 *   One of the palette's, in turn.
 */
export function seriesColour({palette}: InfographicContext, index: number): string {
  return palette.series[index % palette.series.length]!
}

/**
 * Choose the stroke of a line.
 *
 * @param context
 *   The piece.
 * @param index
 *   Place of its series, from 0.
 * @returns
 *   Colour, width and dashes.
 */
export function seriesStroke(context: InfographicContext, index: number): NonNullable<Shape['stroke']> {
  const dash = dashes[index % dashes.length]
  return {color: seriesColour(context, index), width: 7, ...(dash && {dash})}
}

/**
 * Name the series of a chart beside how each is drawn.
 *
 * @param context
 *   The piece.
 * @param block
 *   The chart.
 * @returns
 *   A row of names, or nothing when there is only one series.
 */
export function legend(context: InfographicContext, block: ChartBlock): SceneNode | false {
  const {scene} = context
  if (block.series.length < 2) return false
  const paint =
    (index: number) =>
    (box: Box): Shape[] =>
      block.chart === 'linea'
        ? [
            {
              path: linePath([box.x, box.y + box.height / 2], [box.x + box.width, box.y + box.height / 2]),
              stroke: seriesStroke(context, index)
            }
          ]
        : [{path: rectanglePath(box, 6), fill: seriesColour(context, index)}]
  const size = block.chart === 'linea' ? {width: 64, height: 28} : {width: 28, height: 28}
  return scene.box(
    {flexDirection: 'row', flexWrap: 'wrap', columnGap: 36, rowGap: 10, marginBottom: 8},
    block.series.map(({name}, index) =>
      scene.box({flexDirection: 'row', alignItems: 'center', gap: 14}, [
        scene.box({...size, flexShrink: 0}, [], {paint: paint(index)}),
        paragraph(
          context,
          name,
          {role: 'P', groups: [`Sect:${block.id}`]},
          {size: sizeOf(context, 'small') + 2, bold: true, lineHeight: 1.2}
        )
      ])
    )
  )
}
