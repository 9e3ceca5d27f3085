import type {ChartBlock, RichText} from 'remark-explainer'
import {chart} from '../chart/chart-section.ts'
import {drawBlockPage} from '../frame/block-page.ts'
import type {Drawing} from '../layout/mark.ts'
import type {PieceInput} from '../piece.ts'
import {comparisonTable} from '../sections/comparison.ts'
import {contentWidth, heading, sourceNote} from '../sections/context.ts'
import {intro} from '../sections/lists.ts'
import {writeValue} from '../text/write-value.ts'

/**
 * Lay out charts: a page for each, the chart above and its figures as a table below.
 *
 * @param input
 *   What they are made from, printable; it has a `grafica`.
 * @returns
 *   Pages in the author's order, in px.
 * @throws {RenderError}
 *   When one is too tall at the smallest letters.
 */
export async function drawGrafica(input: PieceInput): Promise<Drawing[]> {
  const blocks = input.explainer.blocks.filter((block): block is ChartBlock => block.type === 'grafica')
  return Promise.all(
    blocks.map((block, page) =>
      drawBlockPage(input, {
        block,
        page,
        body: (context) =>
          context.scene.box({gap: 40 * context.scale}, [
            context.scene.box({}, [
              heading(context, block, contentWidth),
              ...intro(context, block),
              chart(context, block, contentWidth)
            ]),
            context.scene.box({}, [
              comparisonTable(context, {id: block.id, ...tableOf(block)}, contentWidth),
              sourceNote(context, block)
            ])
          ])
      })
    )
  )
}

function tableOf({chart: kind, categoryName, categories, series, flows, unit}: ChartBlock): {
  columns: string[]
  rows: RichText[][]
} {
  const cells = (...texts: string[]): RichText[] => texts.map((text) => [{text}])
  if (kind === 'flujo')
    return {
      columns: ['De', 'A', 'Cantidad'],
      rows: flows.map(({from, to, value}) => cells(from, to, writeValue(value, unit)))
    }
  return {
    columns: [categoryName, ...series.map(({name}) => name)],
    rows: categories.map((category, index) =>
      cells(category, ...series.map(({values}) => writeValue(values[index] ?? null, unit)))
    )
  }
}
