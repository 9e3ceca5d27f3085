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
export const width = 360
/** Height of a letter. */
export const letter = 15
/** From one line of words to the next. */
export const lineHeight = 18
/** Between things that stand one under the other. */
export const gap = 14
/** Usual width of a letter, rounded up, for words that must end before an edge. */
export const letterWidth = 8

/** To tenths, so that the page stays light. */
export function round(value: number): number {
  return Math.round(value * 10) / 10
}
