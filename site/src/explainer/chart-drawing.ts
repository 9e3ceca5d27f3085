import {type ChartBlock, roundFigure} from 'remark-explainer'

/** Words in a drawing. */
export interface ChartText {
  x: number
  y: number
  text: string
  anchor: 'end' | 'middle' | 'start'
}

/** A coloured shape; `tone` counts the colours of series, from 0. */
export interface ChartShape {
  path: string
  tone: number
  /** Whether it is a line rather than a surface. */
  isLine?: boolean
}

/** A chart as shapes and words, in units of which a letter is 15 high. */
export interface ChartDrawing {
  width: number
  height: number
  shapes: ChartShape[]
  texts: ChartText[]
}

/** As wide as a phone, so that words keep their size on one. */
const width = 360
const letter = 15
const gap = 14
/** Half of the usual width of a letter, for words that must end before the edge. */
const letterWidth = 8

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
    y += letter
    drawing.texts.push({x: 0, y, text: category, anchor: 'start'})
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
  for (const [tone, value] of values.entries()) {
    const share = value / whole
    const end = x + share * width
    shapes.push({path: `M${round(x)} 0H${round(Math.max(x, end - 2))}V44H${round(x)}z`, tone})
    x = end
    const y = 44 + gap + tone * 26
    shapes.push({path: `M0 ${y}h16v16H0z`, tone})
    const percentage = `${Math.round(share * 100)} %`
    texts.push({x: 24, y: y + 13, text: `${categories[tone] ?? ''}: ${percentage}`, anchor: 'start'})
  }
  return {width, height: 44 + gap + values.length * 26, shapes, texts}
}

function drawFlows({flows, unit}: ChartBlock): ChartDrawing {
  const whole = flows.reduce((sum, {value}) => sum + Math.max(0, value), 0) || 1
  const ribbon = Math.max(140, flows.length * 34)
  const names = (key: 'from' | 'to') => [...new Set(flows.map((flow) => flow[key]))]
  const [sources, targets] = [names('from'), names('to')]
  const rows = Math.max(sources.length, targets.length)
  const height = ribbon + rows * (letter + gap)
  const left = stack('from', sources)
  const right = stack('to', targets)
  const shapes = flows.map(({from, to, value}): ChartShape => {
    const thick = (Math.max(0, value) / whole) * ribbon
    const [a, b] = [left.take(from, thick), right.take(to, thick)]
    const [x1, x2, middle] = [0, width, width / 2]
    const path = `M${x1} ${round(a)}C${middle} ${round(a)} ${middle} ${round(b)} ${x2} ${round(b)}V${round(b + thick)}C${middle} ${round(b + thick)} ${middle} ${round(a + thick)} ${x1} ${round(a + thick)}z`
    return {path, tone: sources.indexOf(from)}
  })
  return {width, height, shapes, texts: [...left.texts('start', 0), ...right.texts('end', width)]}

  /** Lays the flows of one side one under the other, below the name of each place. */
  function stack(key: 'from' | 'to', places: readonly string[]) {
    const starts = new Map<string, number>()
    let y = 0
    for (const place of places) {
      y += letter + 5
      starts.set(place, y)
      y += (sum(key, place) / whole) * ribbon + gap - 5
    }
    const used = new Map(starts)
    return {
      take(place: string, thick: number): number {
        const at = used.get(place) ?? 0
        used.set(place, at + thick)
        return at
      },
      texts: (anchor: 'end' | 'start', x: number): ChartText[] =>
        places.map((place) => ({
          x,
          y: round((starts.get(place) ?? 0) - 5),
          text: `${place}: ${roundFigure(sum(key, place), unit)}`,
          anchor
        }))
    }
  }

  function sum(key: 'from' | 'to', place: string): number {
    return flows.reduce((total, flow) => total + (flow[key] === place ? Math.max(0, flow.value) : 0), 0)
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
