import {type ChartBlock, roundFigure} from 'remark-explainer'
import {
  type ChartDrawing,
  type ChartShape,
  type ChartText,
  gap,
  letter,
  lineHeight,
  round,
  width
} from './chart-shapes.ts'
import {wrapWords} from './wrap-words.ts'

/** Words stand at both sides of the flows, so that nothing crosses them. */
const side = 120
const air = 6
/** Words break before the edge, so their usual width is enough. */
const usualLetterWidth = 7.5
const lettersPerLine = Math.floor((side - air) / usualLetterWidth)

/** Where a place's flows begin, and the words beside them. */
interface Stack {
  height: number
  texts: ChartText[]
  /** Take the next part of a place's edge; gives its top. */
  take(place: string, thick: number): number
}

/**
 * Draw what goes from one place to another as ribbons, as thick as what they carry.
 *
 * @param chart
 *   Its flows.
 * @returns
 *   Ribbons in the middle, the places and what each gives or gets at both sides.
 */
export function drawFlows({flows, unit}: ChartBlock): ChartDrawing {
  const whole = flows.reduce((sum, {value}) => sum + Math.max(0, value), 0) || 1
  const ribbon = Math.max(140, flows.length * 34)
  const sources = [...new Set(flows.map(({from}) => from))]
  const left = stack('from', sources)
  const right = stack('to', [...new Set(flows.map(({to}) => to))])
  const [x1, x2, middle] = [side, width - side, width / 2]
  const shapes = flows.map(({from, to, value}): ChartShape => {
    const thick = (Math.max(0, value) / whole) * ribbon
    const [a, b] = [left.take(from, thick), right.take(to, thick)]
    const path = `M${x1} ${round(a)}C${middle} ${round(a)} ${middle} ${round(b)} ${x2} ${round(b)}V${round(b + thick)}C${middle} ${round(b + thick)} ${middle} ${round(a + thick)} ${x1} ${round(a + thick)}z`
    return {path, tone: sources.indexOf(from)}
  })
  return {width, height: Math.max(left.height, right.height), shapes, texts: [...left.texts, ...right.texts]}

  /** Lay places one under the other, each as high as its flows or its words. */
  function stack(key: 'from' | 'to', places: readonly string[]): Stack {
    const free = new Map<string, number>()
    const texts: ChartText[] = []
    let y = 0
    for (const place of places) {
      const sum = flows.reduce((sum, flow) => sum + (flow[key] === place ? Math.max(0, flow.value) : 0), 0)
      const lines = [
        ...wrapWords(place, lettersPerLine),
        ...wrapWords(roundFigure(sum, unit), lettersPerLine)
      ]
      const [thick, tall] = [(sum / whole) * ribbon, lines.length * lineHeight]
      const room = Math.max(thick, tall)
      free.set(place, y + (room - thick) / 2)
      const first = y + (room - tall) / 2 + letter - 1
      for (const [index, text] of lines.entries())
        texts.push({
          x: key === 'from' ? 0 : width,
          y: round(first + index * lineHeight),
          text,
          anchor: key === 'from' ? 'start' : 'end'
        })
      y += room + gap
    }
    return {
      height: round(Math.max(0, y - gap)),
      texts,
      take(place, thick) {
        const at = free.get(place) ?? 0
        free.set(place, at + thick)
        return at
      }
    }
  }
}
