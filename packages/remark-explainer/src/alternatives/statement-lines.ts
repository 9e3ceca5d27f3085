import {chartTable} from '../chart-table.ts'
import type {ChartBlock, ComparisonBlock, DecisionBlock, DecisionQuestion} from '../explainer.ts'
import {isPercentage, isPesos} from '../format-figure.ts'
import {toPlainText} from '../rich-text.ts'

/** A line of a text that is nested: its depth from 0, and its words. */
export interface NestedLine {
  depth: number
  text: string
}

/**
 * Write a decision as a nested list: the question, then each answer with what follows from it.
 *
 * @param decision
 *   The decision.
 * @returns
 *   The first question at depth 0, its answers at 1: «Sí: Puedes pedirla», «Sí: ¿Estudias primaria?».
 */
export function decisionLines({root}: DecisionBlock): NestedLine[] {
  return [{depth: 0, text: root.question}, ...answerLines(root, 1)]
}

function answerLines({answers}: DecisionQuestion, depth: number): NestedLine[] {
  return answers.flatMap(({label, next}) =>
    next.type === 'outcome'
      ? [{depth, text: `${label}: ${toPlainText(next.text)}`}]
      : [{depth, text: `${label}: ${next.question}`}, ...answerLines(next, depth + 1)]
  )
}

/**
 * Write a comparison row by row, each cell with the name of its column.
 *
 * @param comparison
 *   The comparison.
 * @returns
 *   «Primaria. Dinero: $1,200. Viajes: 80», a line a row; empty cells left out.
 */
export function comparisonLines({columns, rows}: ComparisonBlock): string[] {
  return tableLines(
    columns,
    rows.map((cells) => cells.map(toPlainText))
  )
}

/**
 * Write the figures of a chart as text.
 *
 * @param chart
 *   The chart.
 * @returns
 *   A line for each row of its table: «Escuelas. Aprobado: $1,200. Gastado: $900», «De Federación a
 *   Municipio: $1,200».
 */
export function chartLines(chart: ChartBlock): string[] {
  const {columns, rows} = chartTable(chart)
  const unit = isPesos(chart.unit) || isPercentage(chart.unit) ? '' : ` ${chart.unit}`
  const counted = rows.map((row) =>
    row.map((cell, index) => (index === 0 || cell === '—' ? cell : `${cell}${unit}`))
  )
  if (chart.chart === 'flujo')
    return chart.flows.map(({from, to}, index) => `De ${from} a ${to}: ${counted[index]![2]}`)
  if (columns.length === 2) return counted.map(([name, value]) => `${name}: ${value}`)
  return tableLines(columns, counted)
}

function tableLines(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return rows.map(([name = '', ...cells]) =>
    [name, ...cells.flatMap((cell, index) => (cell ? [`${columns[index + 1]}: ${cell}`] : []))].join('. ')
  )
}
