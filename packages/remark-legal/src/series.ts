import type {ItemLabel, LabelReading, LabelStyle} from './read-label.ts'

/** A run of labels of one style: I, II, III … */
export interface Series {
  readonly style: LabelStyle
  readonly last: number
  /** Index of the segment that introduces it. */
  readonly leadIn: number | undefined
}

/** Where a label stands: its reading and the segment that introduces its series. */
export interface Placed {
  reading: LabelReading
  leadIn: number | undefined
  /** How many series stand around its own. */
  depth: number
  /** True for the first label of a series. */
  begins: boolean
}

/** The series open at a point of the text, the outermost first. */
export interface OpenSeries {
  /**
   * Place a label in an open series or begin a new one.
   *
   * @param label
   *   As read; it may have several readings.
   * @param leadIn
   *   Index of the segment before, when it ends in a colon.
   * @param isCertain
   *   True for the marker of a Markdown list, which can be nothing else.
   * @returns
   *   `null` when the label fits nowhere and is a word of the text: «C. Presidente».
   */
  place: (label: ItemLabel, leadIn: number | undefined, isCertain?: boolean) => Placed | null
  /** Forget all series: an article or heading begins. */
  clear: () => void
  /** What is open; never changed afterwards. */
  list: () => readonly Series[]
}

/** Longest jump in a series; numbers in between may have been repealed. */
const maxGap = 6

/**
 * Keep track of series while reading a text in order.
 *
 * @param before
 *   What is open where reading begins.
 */
export function openSeries(before: readonly Series[] = []): OpenSeries {
  let open = before
  return {place, clear: () => (open = []), list: () => open}

  function place(label: ItemLabel, leadIn: number | undefined, isCertain = false): Placed | null {
    const starts = label.readings.find((reading) => reading.value === 1 && reading.style !== 'multilevel')
    if (starts && leadIn !== undefined) return begin(starts, leadIn)
    const next = continuation(label)
    if (next) {
      const series = open[next.depth]!
      const last = Math.max(series.last, next.reading.value)
      open = [...open.slice(0, next.depth), {...series, last}]
      return {reading: next.reading, leadIn: series.leadIn, depth: next.depth, begins: false}
    }
    if (starts) return begin(starts, leadIn)
    const forced = label.readings.find((reading) => isCertain || stands(reading, leadIn !== undefined))
    return forced ? begin(forced, leadIn) : null
  }

  function begin(reading: LabelReading, leadIn: number | undefined): Placed {
    const same = open.findIndex((series) => series.style === reading.style)
    const around = same >= 0 ? open.slice(0, same) : open
    open = [...around, {style: reading.style, last: reading.value, leadIn}]
    return {reading, leadIn, depth: open.length - 1, begins: true}
  }

  function continuation(label: ItemLabel): {reading: LabelReading; depth: number} | null {
    for (let depth = open.length - 1; depth >= 0; depth--) {
      const series = open[depth]!
      for (const reading of label.readings) {
        const gap = reading.value - series.last
        const isNext = gap > 0 || (gap === 0 && reading.id.includes('-'))
        if (reading.style === series.style && isNext && gap <= maxGap) return {reading, depth}
      }
    }
    return null
  }
}

/** A label out of any series that can be nothing else. */
function stands(reading: LabelReading, isIntroduced: boolean): boolean {
  if (reading.style === 'multilevel') return true
  const number = reading.id.split('-')[0] ?? ''
  if (reading.style === 'roman') return number.length > 1 || isIntroduced
  return isIntroduced && reading.style !== 'lowerRoman'
}
