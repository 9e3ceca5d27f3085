import {chartMessages} from '../chart-messages.ts'
import type {ChartBlock, ChartKind} from '../explainer.ts'
import {messages} from '../messages.ts'
import {readCsv} from '../read-csv.ts'
import {tidy} from '../rich-text.ts'
import {readFlows, readSeries} from './chart-data.ts'
import type {Shape, ShapeInput} from './shape.ts'

/**
 * Read a `grafica`: paragraphs; its figures are in the CSV file that `datos` names.
 *
 * @param input
 *   Content of the block.
 * @returns
 *   Paragraphs and figures; `null` when these could not be read.
 */
export function readChart(input: ShapeInput): Shape<ChartBlock> | null {
  const {type, parts, header, tell, attributes, readData} = input
  const intro = parts.flatMap((part) => {
    if (part.type === 'paragraph') return [tidy(part.text)]
    tell(
      part.type === 'list'
        ? messages.listInBlock(type)
        : part.type === 'heading'
          ? messages.headingInBlock(type)
          : chartMessages.tableInChart(),
      part.place
    )
    return []
  })
  const [file, chart, unit] = ['datos', 'tipo', 'unidad'].map((name) => attributes.get(name))
  // What is missing was told where the attributes were read.
  if (!file || !chart || !unit) return null
  const name = file.value
  if (!/^[^\\/:*?"<>|.][^\\/:*?"<>|]*\.csv$/i.test(name)) {
    tell(chartMessages.badFileName(name), file.place)
    return null
  }
  const text = readData?.(name)
  if (text === undefined) {
    tell(readData ? chartMessages.missingFile(name) : chartMessages.unreadData(name), file.place)
    return null
  }
  const csv = readCsv(text)
  const told = (problem: Parameters<typeof chartMessages.inFile>[1]) =>
    tell(chartMessages.inFile(name, problem), file.place ?? header)
  if ('mistake' in csv) {
    told(chartMessages.broken(csv.mistake))
    return null
  }
  const kind = chart.value as ChartKind
  const data = kind === 'flujo' ? readFlows(csv.rows, told) : readSeries(csv.rows, kind, told)
  return data && {intro, chart: kind, file: name, unit: unit.value, ...data}
}
