import type {ChartBlock, ChartSeries} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import type {Box, Shape, Tag} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, paragraph, sizeOf} from '../sections/context.ts'
import {writeValue} from '../text/write-value.ts'
import {chartFigure} from './chart-figure.ts'
import {seriesColour} from './legend.ts'

const inShares = new Intl.NumberFormat('es-MX', {style: 'percent', maximumFractionDigits: 1})
const barHeight = 110
const between = 5

/**
 * Draw parts of a whole: one bar cut in proportion, and each part with its value below.
 *
 * @param context
 *   The piece.
 * @param block
 *   The chart.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function partsChart(context: InfographicContext, block: ChartBlock, width: number): SceneNode {
  const {scene, palette, scale} = context
  return scene.box(
    {gap: 40 * scale},
    block.series.map((series) => {
      const total = series.values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0) || 1
      return scene.box({gap: 22 * scale}, [
        block.series.length > 1 &&
          paragraph(
            context,
            series.name,
            {role: 'P', groups: [`Sect:${block.id}`]},
            {bold: true, size: sizeOf(context, 'item'), color: palette.primary}
          ),
        scene.box({width, height: barHeight * scale}, [], {
          figure: chartFigure(block),
          paint: (box) => cut(context, series, total, box)
        }),
        scene.box(
          {gap: 12 * scale},
          block.categories.map((_, index) => part(context, block, series, total, index))
        )
      ])
    })
  )
}

function cut(context: InfographicContext, {values}: ChartSeries, total: number, box: Box): Shape[] {
  let x = box.x
  return values.flatMap((value, index) => {
    const width = (Math.max(0, value ?? 0) / total) * box.width
    const shape = {
      path: rectanglePath({...box, x, width: Math.max(width - between, Math.min(width, 2))}, 6),
      fill: seriesColour(context, index)
    }
    x += width
    return width > 0 ? [shape] : []
  })
}

function part(
  context: InfographicContext,
  {categories, unit, id}: ChartBlock,
  {values}: ChartSeries,
  total: number,
  index: number
): SceneNode {
  const {scene, palette, scale} = context
  const tag: Tag = {role: 'P', groups: [`Sect:${id}`]}
  const value = values[index] ?? null
  const share = inShares.format((value ?? 0) / total)
  const written = writeValue(value, unit)
  const size = 32 * scale
  // Shares of a hundred say the same as their values.
  const isShare = written.endsWith('%')
  return scene.box({flexDirection: 'row', alignItems: 'center', gap: 20}, [
    scene.box({width: size, height: size, flexShrink: 0}, [], {
      paint: (box) => [{path: rectanglePath(box, 7), fill: seriesColour(context, index)}]
    }),
    scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [
      paragraph(context, categories[index]!, tag, {lineHeight: 1.2})
    ]),
    paragraph(
      context,
      isShare || value === null ? written : [{text: written, strong: true}, {text: ` (${share})`}],
      tag,
      {lineHeight: 1.2, bold: isShare, color: palette.ink, style: {flexShrink: 0}}
    )
  ])
}
