import {type ChartBlock, roundFigure} from 'remark-explainer'
import {drawFlows} from './chart-flows.ts'
import {
  type ChartDrawing,
  type ChartShape,
  type ChartText,
  gap,
  letter,
  letterWidth,
  lineHeight,
  round,
  width
} from './chart-shapes.ts'
import {wrapWords} from './wrap-words.ts'

/**
 * Draw a chart.
 *
 * @param chart
 *   What it says.
 * @returns
 *   Its shapes and words; the table beside it says the same exactly.
 */
export function drawChart(chart: ChartBlock): ChartDrawing {
  if (chart.chart === 'flujo') return drawFlows(chart)
  if (chart.chart === 'linea') return drawLines(chart)
  return chart.chart === 'partes' ? drawShares(chart) : drawBars(chart)
}

function drawBars({categories, series, unit}: ChartBlock): ChartDrawing {
  const all = series.flatMap(({values}) => values.map((value) => value ?? 0))
  const labels = all.map((value) => roundFigure(value, unit))
  const room = width - Math.max(...labels.map(({length}) => length)) * letterWidth - gap
  const low = Math.min(0, ...all)
  const scale = room / (Math.max(0, ...all) - low || 1)
  const zero = -low * scale
  const drawing: ChartDrawing = {width, height: 0, shapes: [], texts: []}
  let y = 0
  for (const [index, category] of categories.entries()) {
    for (const [line, text] of wrapWords(category, Math.floor(width / letterWidth)).entries()) {
      y += line === 0 ? letter : lineHeight
      drawing.texts.push({x: 0, y, text, anchor: 'start'})
    }
    y += 6
    for (const [tone, {values}] of series.entries()) {
      const value = values[index]
      if (value === null || value === undefined) continue
      const end = zero + value * scale
      drawing.shapes.push({path: `M${round(zero)} ${y}H${round(end)}v20H${round(zero)}z`, tone})
      drawing.texts.push({
        x: round(Math.max(end, zero)) + 6,
        y: y + letter,
        text: roundFigure(value, unit),
        anchor: 'start'
      })
      y += 24
    }
    y += gap - 4
  }
  return {...drawing, height: y}
}

function drawLines({categories, series, unit}: ChartBlock): ChartDrawing {
  const height = 220
  const top = letter + 10
  const bottom = height - letter - 14
  const all = series.flatMap(({values}) => values.filter((value) => value !== null))
  const low = Math.min(0, ...all)
  const high = Math.max(0, ...all)
  const side = 24
  const xOf = (index: number) =>
    round(side + (index * (width - 2 * side)) / Math.max(1, categories.length - 1))
  const yOf = (value: number) => round(bottom - ((value - low) / (high - low || 1)) * (bottom - top))
  const shapes: ChartShape[] = []
  const texts: ChartText[] = []
  for (const [tone, {values}] of series.entries()) {
    let path = ''
    let isOpen = false
    for (const [index, value] of values.entries()) {
      if (value !== null) path += `${isOpen ? 'L' : 'M'}${xOf(index)} ${yOf(value)}`
      isOpen = value !== null
    }
    shapes.push({path, tone, isLine: true})
    for (const index of [
      values.findIndex((value) => value !== null),
      values.findLastIndex((value) => value !== null)
    ]) {
      const value = values[index]
      if (value === null || value === undefined) continue
      const anchor = index === 0 ? 'start' : index === categories.length - 1 ? 'end' : 'middle'
      const x = anchor === 'start' ? 0 : anchor === 'end' ? width : xOf(index)
      texts.push({x, y: yOf(value) - 8, text: roundFigure(value, unit), anchor})
    }
  }
  const longest = Math.max(...categories.map(({length}) => length))
  const every = Math.ceil((categories.length * (longest + 2) * letterWidth) / width)
  for (const [index, text] of categories.entries())
    if (index % every === 0) texts.push({x: xOf(index), y: height - 4, text, anchor: 'middle'})
  return {width, height, shapes, texts}
}

function drawShares({categories, series}: ChartBlock): ChartDrawing {
  const values = series[0]?.values.map((value) => Math.max(0, value ?? 0)) ?? []
  const whole = values.reduce((sum, value) => sum + value, 0) || 1
  const shapes: ChartShape[] = []
  const texts: ChartText[] = []
  let x = 0
  let y = 44 + gap
  for (const [tone, value] of values.entries()) {
    const share = value / whole
    const end = x + share * width
    shapes.push({path: `M${round(x)} 0H${round(Math.max(x, end - 2))}V44H${round(x)}z`, tone})
    x = end
    shapes.push({path: `M0 ${y}h16v16H0z`, tone})
    const percentage = `${Math.round(share * 100)} %`
    const lines = wrapWords(
      `${categories[tone] ?? ''}: ${percentage}`,
      Math.floor((width - 24) / letterWidth)
    )
    for (const [line, text] of lines.entries())
      texts.push({x: 24, y: y + 13 + line * lineHeight, text, anchor: 'start'})
    y += 8 + lines.length * lineHeight
  }
  return {width, height: y, shapes, texts}
}
