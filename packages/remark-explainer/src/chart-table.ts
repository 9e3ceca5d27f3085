import type {ChartBlock} from './explainer.ts'
import {formatFigure} from './format-figure.ts'

/** A table to show: headings of its columns, then rows with a cell for each. */
export interface ChartTable {
  columns: string[]
  rows: string[][]
}

/**
 * Give the table that says what a chart draws.
 *
 * @param chart
 *   The chart.
 * @returns
 *   Names and figures as printed; a dash where there is none.
 */
export function chartTable(chart: ChartBlock): ChartTable {
  const {unit, categoryName, categories, series, flows} = chart
  if (chart.chart === 'flujo')
    return {
      columns: ['De', 'A', capitalize(unit)],
      rows: flows.map(({from, to, value}) => [from, to, formatFigure(value, unit)])
    }
  return {
    columns: [categoryName, ...series.map(({name}) => name)],
    rows: categories.map((category, index) => [
      category,
      ...series.map(({values}) => {
        const value = values[index]
        return value === null || value === undefined ? '—' : formatFigure(value, unit)
      })
    ])
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
