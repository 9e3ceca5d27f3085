import {type CsvProblem, chartMessages} from '../chart-messages.ts'
import type {ChartBlock, ChartFlow, ChartKind} from '../explainer.ts'
import {fold} from '../nearest.ts'
import type {CsvRow} from '../read-csv.ts'
import {readNumber} from '../read-number.ts'

type ChartData = Pick<ChartBlock, 'categories' | 'categoryName' | 'flows' | 'series'>
type Tell = (problem: CsvProblem) => void

/**
 * Read categories and what is counted of each: a column of names, then one of figures for each series.
 *
 * @param rows
 *   Rows of the file, the head first.
 * @param kind
 *   `partes` has one series, without negative figures nor gaps.
 * @param tell
 *   Told of the first thing wrong.
 * @returns
 *   Figures; `null` when something is wrong.
 */
export function readSeries(rows: readonly CsvRow[], kind: ChartKind, tell: Tell): ChartData | null {
  const problem = findTableProblem(rows, kind) ?? findCategoryProblem(rows.slice(1))
  if (problem) {
    tell(problem)
    return null
  }
  const [head, ...body] = rows as [CsvRow, ...CsvRow[]]
  const [categoryName = '', ...names] = head.cells
  const series = names.map((name) => ({name, values: [] as (number | null)[]}))
  for (const {cells, line} of body) {
    for (const [index, {values}] of series.entries()) {
      const cell = cells[index + 1]!
      const value = cell ? readNumber(cell) : null
      const at = {line, column: index + 2, name: names[index]!}
      if (value === undefined || (value === null && kind === 'partes')) {
        tell(chartMessages.notANumber(cell, at, kind !== 'partes'))
        return null
      }
      if (kind === 'partes' && value! < 0) {
        tell(chartMessages.negative(cell, at))
        return null
      }
      values.push(value)
    }
  }
  const empty = series.findIndex(({values}) =>
    values.every((value) => (kind === 'partes' ? value === 0 : value === null))
  )
  if (empty >= 0) {
    tell(chartMessages.emptySeries(names[empty]!, empty + 2))
    return null
  }
  return {categoryName, categories: body.map(({cells}) => cells[0]!), series, flows: []}
}

/**
 * Read where money comes from and goes: three columns, from, to and how much.
 *
 * @param rows
 *   Rows of the file, the head first.
 * @param tell
 *   Told of the first thing wrong.
 * @returns
 *   Flows without circles; `null` when something is wrong.
 */
export function readFlows(rows: readonly CsvRow[], tell: Tell): ChartData | null {
  const problem = findTableProblem(rows, 'flujo')
  if (problem) {
    tell(problem)
    return null
  }
  const flows: ChartFlow[] = []
  const seen = new Set<string>()
  for (const {cells, line} of rows.slice(1)) {
    const [from = '', to = '', amount = ''] = cells
    const value = readNumber(amount)
    const found =
      !from || !to
        ? chartMessages.unnamedEnd(line, from ? 2 : 1)
        : value === undefined
          ? chartMessages.notANumber(amount, {line, column: 3, name: rows[0]!.cells[2]!}, false)
          : value <= 0
            ? chartMessages.negative(amount, {line, column: 3, name: rows[0]!.cells[2]!})
            : seen.has(`${fold(from)}\n${fold(to)}`)
              ? chartMessages.repeatedFlow(from, to, line)
              : leadsTo(to, from, flows)
                ? chartMessages.circle(from, to, line)
                : undefined
    if (found) {
      tell(found)
      return null
    }
    seen.add(`${fold(from)}\n${fold(to)}`)
    flows.push({from, to, value: value!})
  }
  return {categoryName: '', categories: [], series: [], flows}
}

function findTableProblem([head, ...body]: readonly CsvRow[], kind: ChartKind): CsvProblem | undefined {
  if (!head) return chartMessages.emptyCsv()
  const width = head.cells.length
  if (width === 1 && head.cells[0]!.includes(';')) return chartMessages.semicolons()
  if (kind === 'flujo' ? width !== 3 : kind === 'partes' ? width !== 2 : width < 2)
    return chartMessages.wrongWidth(width, kind)
  const unnamed = head.cells.indexOf('')
  if (unnamed >= 0) return chartMessages.unnamedColumn(head.line, unnamed + 1)
  const repeated = head.cells.findIndex((cell, index) => head.cells.indexOf(cell) < index)
  if (repeated >= 0) return chartMessages.repeatedColumn(head.cells[repeated]!, head.line, repeated + 1)
  if (!body.length) return chartMessages.noRows()
  const uneven = body.find(({cells}) => cells.length !== width)
  return uneven && chartMessages.unevenRow(uneven.cells.length, width, uneven.line)
}

function findCategoryProblem(body: readonly CsvRow[]): CsvProblem | undefined {
  const seen = new Set<string>()
  for (const {cells, line} of body) {
    const name = cells[0]!
    if (!name) return chartMessages.unnamedEnd(line, 1)
    if (seen.has(name)) return chartMessages.repeatedCategory(name, line)
    seen.add(name)
  }
  return undefined
}

/** Whether what leaves a place gets to another. */
function leadsTo(start: string, goal: string, flows: readonly ChartFlow[]): boolean {
  const next = new Map<string, string[]>()
  for (const {from, to} of flows) next.set(from, [...(next.get(from) ?? []), to])
  const reached = new Set([start])
  for (const place of reached) for (const to of next.get(place) ?? []) reached.add(to)
  return reached.has(goal)
}
