import type {ChartBlock} from 'remark-explainer'
import {circlePath, linePath, n} from '../draw/path.ts'
import type {Box, Shape} from '../layout/mark.ts'
import type {SceneNode, Style} from '../layout/scene.ts'
import {type InfographicContext, paragraph, sizeOf} from '../sections/context.ts'
import {writeValue} from '../text/write-value.ts'
import {measureText} from '../type/measure-text.ts'
import {chartFigure} from './chart-figure.ts'
import {legend, seriesColour, seriesStroke} from './legend.ts'
import {niceTicks} from './nice-ticks.ts'

const labelLine = 1.2
const labelGap = 18

interface Frame {
  left: number
  width: number
  height: number
  ticks: number[]
  /** Place of a category, from the plot's left edge. */
  across: (index: number) => number
  /** Place of a value, from the plot's top. */
  down: (value: number) => number
}

/**
 * Draw values over time: the last ones are written at the end of their lines.
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
export function lineChart(context: InfographicContext, block: ChartBlock, width: number): SceneNode {
  const {scene, palette} = context
  const size = sizeOf(context, 'small')
  const lineHeight = size * labelLine
  const frame = frameOf(context, block, width, size)
  const top = lineHeight / 2
  const label = (
    text: string,
    style: Style,
    look: {bold?: boolean; color?: string; align?: 'center' | 'right'}
  ) =>
    paragraph(
      context,
      text,
      {role: 'P', groups: [`Sect:${block.id}`]},
      {size, lineHeight: labelLine, color: palette.muted, ...look, style: {position: 'absolute', ...style}}
    )
  const ticks = frame.ticks.map((tick) =>
    label(
      writeValue(tick, block.unit),
      {left: 0, top: top + frame.down(tick) - lineHeight / 2, width: frame.left - labelGap},
      {align: 'right'}
    )
  )
  const ends = endLabels(block, frame, lineHeight).map(({text, y}) =>
    label(
      text,
      {
        left: frame.left + frame.width + labelGap,
        top: top + y - lineHeight / 2,
        width: width - frame.left - frame.width - labelGap
      },
      {bold: true, color: palette.ink}
    )
  )
  return scene.box({}, [
    legend(context, block),
    scene.box(
      {width, height: frame.height + lineHeight * 2 + labelGap, position: 'relative'},
      [...ticks, ...ends, ...categoryLabels(context, block, frame, {size, width, top, label})],
      {
        figure: chartFigure(block),
        paint: (box) => drawPlot(context, block, frame, {...box, x: box.x + frame.left, y: box.y + top})
      }
    )
  ])
}

function frameOf({scene, scale}: InfographicContext, block: ChartBlock, width: number, size: number): Frame {
  const {series, categories, unit} = block
  const values = series.flatMap((one) => one.values.filter((value) => value !== null))
  const ticks = niceTicks(Math.min(...values), Math.max(...values))
  const widest = (texts: readonly string[], bold: boolean) =>
    Math.max(...texts.map((text) => measureText(text, scene.face({bold}), size)))
  const left =
    widest(
      ticks.map((tick) => writeValue(tick, unit)),
      false
    ) +
    labelGap +
    2
  const right =
    widest(
      lastValues(block).map(({text}) => text),
      true
    ) +
    labelGap +
    2
  const plotWidth = width - left - right
  const height = Math.min(440 * scale, Math.max(260, plotWidth * 0.6))
  const [low, high] = [ticks[0]!, ticks.at(-1)!]
  return {
    left,
    width: plotWidth,
    height,
    ticks,
    across: (index) =>
      categories.length > 1 ? (index / (categories.length - 1)) * plotWidth : plotWidth / 2,
    down: (value) => ((high - value) / (high - low)) * height
  }
}

function lastValues({series, unit}: ChartBlock): Array<{text: string; value: number}> {
  return series.flatMap(({values}) => {
    const value = values.findLast((one) => one !== null)
    return value === undefined || value === null ? [] : [{text: writeValue(value, unit), value}]
  })
}

/** Last values beside their points, pushed apart so that none stands on another. */
function endLabels(
  block: ChartBlock,
  {down, height}: Frame,
  lineHeight: number
): Array<{text: string; y: number}> {
  const labels = lastValues(block)
    .map(({text, value}) => ({text, y: down(value)}))
    .sort((one, other) => one.y - other.y)
  for (const [index, label] of labels.entries())
    if (index) label.y = Math.max(label.y, labels[index - 1]!.y + lineHeight)
  let most = height
  for (const label of labels.toReversed()) {
    label.y = Math.min(label.y, most)
    most = label.y - lineHeight
  }
  return labels
}

type Label = (text: string, style: Style, look: {align?: 'center' | 'right'}) => SceneNode

/** As many names as have room, counted back from the last. */
function categoryLabels(
  {scene}: InfographicContext,
  {categories}: ChartBlock,
  frame: Frame,
  {size, width, top, label}: {size: number; width: number; top: number; label: Label}
): SceneNode[] {
  const widths = categories.map((category) => measureText(category, scene.face({}), size) + 2)
  const apart = frame.width / Math.max(1, categories.length - 1)
  const every = Math.max(1, Math.ceil((Math.max(...widths) + labelGap) / apart))
  return categories.flatMap((category, index) => {
    if ((categories.length - 1 - index) % every) return []
    const own = widths[index]!
    const left = Math.min(Math.max(0, frame.left + frame.across(index) - own / 2), width - own)
    return [label(category, {left, top: top + frame.height + labelGap, width: own}, {align: 'center'})]
  })
}

function drawPlot(
  context: InfographicContext,
  {series}: ChartBlock,
  {ticks, width, across, down}: Frame,
  {x, y}: Box
): Shape[] {
  const {palette} = context
  const grid = ticks.map(
    (tick): Shape => ({
      path: linePath([x, y + down(tick)], [x + width, y + down(tick)]),
      stroke: {color: tick === 0 ? palette.muted : palette.line, width: 2}
    })
  )
  const lines = series.flatMap(({values}, index): Shape[] => {
    let pen = 'M'
    const path = values
      .map((value, place) => {
        if (value === null) {
          pen = 'M'
          return ''
        }
        const step = `${pen}${n(x + across(place))} ${n(y + down(value))}`
        pen = 'L'
        return step
      })
      .join('')
    const points = values.flatMap((value, place) =>
      value === null ? [] : [circlePath(x + across(place), y + down(value), 9)]
    )
    return [
      {path, stroke: seriesStroke(context, index)},
      {path: points.join(''), fill: palette.paper, stroke: {color: seriesColour(context, index), width: 5}}
    ]
  })
  return [...grid, ...lines]
}
