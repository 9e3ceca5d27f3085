import type {ChartBlock} from 'remark-explainer'
import {n, rectanglePath} from '../draw/path.ts'
import {breakHeading} from '../layout/break-heading.ts'
import type {Box, Shape, Tag} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, paragraph, sizeOf} from '../sections/context.ts'
import {writeValue} from '../text/write-value.ts'
import {chartFigure} from './chart-figure.ts'
import {seriesColour} from './legend.ts'
import {type FlowNode, type FlowPlan, layersOf, planFlow} from './plan-flow.ts'

const barWidth = 26
const labelGap = 12
const labelLine = 1.22
/** Height of all that flows, in px at scale 1. */
const flowHeight = 520
const nodeGap = 26

/**
 * Draw where amounts come from and where they go: bands as wide as what they carry.
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
export function flowChart(context: InfographicContext, block: ChartBlock, width: number): SceneNode {
  const {scene, scale} = context
  const size = sizeOf(context, 'small') + 2
  const layers = layersOf(block.flows)
  const apart = (width - barWidth) / Math.max(1, layers.length - 1)
  // In the last gap two labels face each other.
  const labelWidth = (layers.length > 2 ? apart : apart * 0.96) / 2 - barWidth / 2 - labelGap - 10
  const linesOf = (text: string) =>
    breakHeading(text, scene.face({bold: true}), size, labelWidth - labelGap).lines.length
  const plan = planFlow(layers, block.flows, {
    height: flowHeight * scale,
    gap: nodeGap,
    labelHeight: (name, value) => (linesOf(name) + linesOf(amountOf(value, block))) * size * labelLine
  })
  const keys = plan.nodes.map((_, index) => `${block.id}-label-${index}`)
  const isBetween = ({layer}: FlowNode) => layer > 0 && layer < layers.length - 1
  const labels = plan.nodes.map((node, index) => {
    const isLast = layers.length > 1 && node.layer === layers.length - 1
    const x = node.layer * apart
    return scene.box(
      {
        position: 'absolute',
        left: isLast ? x - labelGap - labelWidth : x + barWidth + labelGap,
        top: node.centre - node.labelHeight / 2,
        width: labelWidth,
        height: node.labelHeight,
        justifyContent: 'center',
        alignItems: isLast ? 'flex-end' : 'flex-start'
      },
      [
        scene.box(
          {paddingLeft: labelGap / 2, paddingRight: labelGap / 2, ...(isLast && {alignItems: 'flex-end'})},
          label(context, block, node, {size, width: labelWidth - labelGap, align: isLast ? 'right' : 'left'}),
          {key: keys[index]!}
        )
      ]
    )
  })
  return scene.box({width, height: plan.height, position: 'relative'}, labels, {
    figure: chartFigure(block),
    paint: (box, boxOf) =>
      drawFlow(
        context,
        plan,
        // In the middle bands meet under a name; it stands on one colour.
        keys.filter((_, index) => isBetween(plan.nodes[index]!)).map((key) => boxOf(key)),
        {box, apart}
      )
  })
}

/** In two lines where one is too long. */
function amountOf(value: number, {unit}: Pick<ChartBlock, 'unit'>): string {
  return writeValue(value, unit).replaceAll('\u00a0', ' ')
}

function label(
  context: InfographicContext,
  {id, unit}: ChartBlock,
  {name, value}: FlowNode,
  {size, width, align}: {size: number; width: number; align: 'left' | 'right'}
): SceneNode[] {
  const look = {size, lineHeight: labelLine, align}
  const tag: Tag = {role: 'P', groups: [`Sect:${id}`]}
  const style = {alignItems: align === 'right' ? 'flex-end' : 'flex-start'}
  return [
    paragraph(context, name, tag, {...look, bold: true, headingWidth: width, style}),
    paragraph(context, amountOf(value, {unit}), tag, {...look, headingWidth: width, style})
  ]
}

function drawFlow(
  context: InfographicContext,
  plan: FlowPlan,
  labels: readonly Box[],
  {box: {x, y}, apart}: {box: Box; apart: number}
): Shape[] {
  const left = (layer: number) => x + layer * apart
  const bands = plan.bands.map(({from, to, fromY, toY, thickness}): Shape => {
    const [start, end] = [left(from) + barWidth, left(to)]
    const middle = (start + end) / 2
    const [a, b] = [y + fromY, y + toY]
    const curve = (startY: number, endX: number, endY: number) =>
      `C${n(middle)} ${n(startY)} ${n(middle)} ${n(endY)} ${n(endX)} ${n(endY)}`
    return {
      path: `M${n(start)} ${n(a)}${curve(a, end, b)}V${n(b + thickness)}${curve(b + thickness, start, a + thickness)}Z`,
      fill: context.palette.line,
      stroke: {color: context.palette.paper, width: 2}
    }
  })
  const bars = plan.nodes.map(
    ({layer, top, thickness}): Shape => ({
      path: rectanglePath({x: left(layer), y: y + top, width: barWidth, height: Math.max(3, thickness)}, 4),
      fill: seriesColour(context, layer)
    })
  )
  const behind = labels.map((box): Shape => ({path: rectanglePath(box, 8), fill: context.palette.line}))
  return [...bands, ...behind, ...bars]
}
