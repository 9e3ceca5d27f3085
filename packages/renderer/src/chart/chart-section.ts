import type {ChartBlock} from 'remark-explainer'
import type {SceneNode} from '../layout/scene.ts'
import {heading, type InfographicContext, paragraph, sizeOf, sourceNote} from '../sections/context.ts'
import {intro} from '../sections/lists.ts'
import {unitNote} from '../text/write-value.ts'
import {barsChart} from './bars.ts'
import {flowChart} from './flow.ts'
import {lineChart} from './line.ts'
import {partsChart} from './parts.ts'

/**
 * Set a chart with its heading and source.
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
export function chartSection(context: InfographicContext, block: ChartBlock, width: number): SceneNode {
  return context.scene.box({}, [
    heading(context, block, width),
    ...intro(context, block),
    chart(context, block, width),
    sourceNote(context, block)
  ])
}

/**
 * Draw a chart; every value is written beside what shows it.
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
export function chart(context: InfographicContext, block: ChartBlock, width: number): SceneNode {
  const {scene, palette} = context
  const note = unitNote(block.unit)
  return scene.box({gap: 18}, [
    note !== '' &&
      paragraph(
        context,
        note,
        {role: 'P', groups: [`Sect:${block.id}`]},
        {size: sizeOf(context, 'small'), color: palette.muted, lineHeight: 1.2}
      ),
    draw(context, block, width)
  ])
}

function draw(context: InfographicContext, block: ChartBlock, width: number): SceneNode {
  switch (block.chart) {
    case 'barras':
      return barsChart(context, block, width)
    case 'linea':
      return lineChart(context, block, width)
    case 'partes':
      return partsChart(context, block, width)
    case 'flujo':
      return flowChart(context, block, width)
  }
}
