import type {ChartBlock} from 'remark-explainer'
import {linePath, rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, paragraph, sizeOf} from '../sections/context.ts'
import {writeValue} from '../text/write-value.ts'
import {measureText} from '../type/measure-text.ts'
import {legend, seriesColour} from './legend.ts'

const valueGap = 16

/**
 * Draw bars that lie: names of any length stand above theirs, values at their end.
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
export function barsChart(context: InfographicContext, block: ChartBlock, width: number): SceneNode {
  const {scene, palette, scale} = context
  const {series, categories, unit, id} = block
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const size = sizeOf(context, 'body')
  const face = scene.face({bold: true})
  const widest = Math.max(
    ...series.flatMap((one) => one.values.map((value) => measureText(writeValue(value, unit), face, size)))
  )
  const room = width - widest - valueGap - 4
  const place = (value: number) => ((value - low) / (high - low || 1)) * room
  const height = (series.length > 1 ? 34 : categories.length > 8 ? 38 : 52) * scale
  const groups = [`Sect:${id}`]
  const bar = (value: number | null, index: number) => {
    const [from, to] = [place(Math.min(0, value ?? 0)), place(Math.max(0, value ?? 0))]
    return scene.box({flexDirection: 'row', alignItems: 'center', paddingLeft: from}, [
      scene.box({width: Math.max(to - from, 4), height, flexShrink: 0, marginRight: valueGap}, [], {
        paint: (box) =>
          value === null ? [] : [{path: rectanglePath(box, [0, 8, 8, 0]), fill: seriesColour(context, index)}]
      }),
      paragraph(
        context,
        writeValue(value, unit),
        {role: 'P', groups},
        {size, bold: value !== null, color: value === null ? palette.muted : palette.ink, lineHeight: 1.1}
      )
    ])
  }
  const rows = categories.map((category, row) =>
    scene.box({gap: 8 * scale}, [
      paragraph(context, category, {role: 'P', groups}, {lineHeight: 1.2}),
      scene.box(
        {gap: 8 * scale},
        series.map((one, index) => bar(one.values[row] ?? null, index))
      )
    ])
  )
  return scene.box({}, [
    legend(context, block),
    scene.box({gap: (series.length > 1 ? 30 : 22) * scale}, rows, {
      paint: ({x, y, height: tall}) =>
        low < 0
          ? [
              {
                path: linePath([x + place(0), y], [x + place(0), y + tall]),
                stroke: {color: palette.line, width: 3}
              }
            ]
          : []
    })
  ])
}
