import type {RootContent} from 'mdast'
import type {Block} from './block.ts'
import {collectBlocks} from './blocks.ts'
import {type LineFacts, type LineMode, learnLineMode, readLineFacts} from './line-mode.ts'
import {beginReading, type MarkedSegment, readBlocks, settleSegments} from './read-segments.ts'
import type {Segment} from './segment.ts'
import {provisionIds} from './segment-norm.ts'
import {segmentTraits} from './segment-traits.ts'
import {openSeries} from './series.ts'
import type {ReadingState} from './split-block.ts'

/** A stretch of Markdown that reads the same alone as in its text. */
export interface NormPart {
  /** Its top-level nodes, with positions that count from its start; the same list while it does not change. */
  nodes: readonly RootContent[]
  /** Its Markdown. */
  source: string
  /** Offset in the text of its first character. */
  offset: number
}

/**
 * Cuts a text that changes into segments.
 *
 * @param parts
 *   All of the text, in order.
 * @returns
 *   What `segmentNorm` gives for it.
 */
export type Segmenter = (parts: readonly NormPart[]) => Segment[]

interface PartBlocks {
  blocks: readonly Block[]
  lines: LineFacts
}

/** How a part was read, and from what state. */
interface Reading {
  nodes: readonly RootContent[]
  before: State
  segments: readonly MarkedSegment[]
  after: State
}

type State = Omit<ReadingState, 'series'> & {open: ReturnType<ReadingState['series']['list']>}

interface LastText {
  mode: LineMode
  readings: readonly Reading[]
  segments: readonly MarkedSegment[]
  /** What the whole text says of each segment. */
  settled: ReadonlyArray<Pick<Segment, 'kind' | 'provision'>>
}

/** More changed segments than this are sooner read again with the whole text. */
const mostChanged = 200

/**
 * Begin to read a text that changes: parts that stay as they were are not read again, nor are provisions
 * put together again when what changed is only words.
 *
 * @returns
 *   The segmenter; it remembers the last text.
 */
export function segmenter(): Segmenter {
  const known = new WeakMap<readonly RootContent[], PartBlocks>()
  let last: LastText | undefined
  return (parts) => {
    const blocks = parts.map(blocksOf)
    const mode = learnLineMode(blocks.map(({lines}) => lines))
    const isSameMode =
      mode.fullLine === last?.mode.fullLine && mode.linesAreParagraphs === last.mode.linesAreParagraphs
    const readings = readParts(parts, blocks, mode, isSameMode ? last!.readings : [])
    const segments = readings.flatMap((reading) => reading.segments)
    const isAlike = last !== undefined && areAlike(last.segments, segments)
    const settled = isAlike ? last!.settled : settle(segments)
    last = {mode, readings, segments, settled}
    return place(parts, readings, settled)
  }

  function blocksOf({nodes, source}: NormPart): PartBlocks {
    let found = known.get(nodes)
    if (!found) {
      const blocks = collectBlocks({type: 'root', children: [...nodes]}, source)
      found = {blocks, lines: readLineFacts(blocks)}
      known.set(nodes, found)
    }
    return found
  }
}

/** Read the parts; one whose state before it is what it was stays as it was read. */
function readParts(
  parts: readonly NormPart[],
  blocks: readonly PartBlocks[],
  mode: LineMode,
  old: readonly Reading[]
): Reading[] {
  const readings: Reading[] = []
  const grown = parts.length - old.length
  let first = 0
  while (first < parts.length && parts[first]!.nodes === old[first]?.nodes) first += 1
  readings.push(...old.slice(0, first))
  let state = readings.at(-1)?.after ?? stateOf(beginReading())
  for (let index = first; index < parts.length; index++) {
    const {nodes} = parts[index]!
    const same = old[index - grown]
    let reading = same && same.nodes === nodes && isSameState(same.before, state) ? same : undefined
    if (!reading) {
      const {open, ...rest} = state
      const reader: ReadingState = {...rest, series: openSeries(open)}
      const segments = readBlocks(blocks[index]!.blocks, mode, reader)
      reading = {nodes, before: state, segments, after: stateOf(reader)}
    }
    readings.push(reading)
    state = reading.after
  }
  return readings
}

function stateOf({series, ...rest}: ReadingState): State {
  return {...rest, open: series.list()}
}

function isSameState(one: State, other: State): boolean {
  if (one === other) return true
  if (one.count !== other.count || one.colon !== other.colon || one.isLabelOpen !== other.isLabelOpen)
    return false
  return (
    one.open.length === other.open.length &&
    one.open.every(({style, last, leadIn}, depth) => {
      const same = other.open[depth]!
      return style === same.style && last === same.last && leadIn === same.leadIn
    })
  )
}

/** Whether segments can stand for others in every provision. */
function areAlike(old: readonly MarkedSegment[], segments: readonly MarkedSegment[]): boolean {
  if (old.length !== segments.length) return false
  let changed = 0
  return segments.every((segment, index) => {
    const before = old[index]!
    if (segment === before) return true
    changed += 1
    return changed <= mostChanged && segmentTraits(segment) === segmentTraits(before)
  })
}

function settle(segments: readonly MarkedSegment[]): LastText['settled'] {
  const whole = segments.map((segment) => ({...segment}))
  settleSegments(whole)
  const ids = provisionIds(whole)
  return whole.map(({kind}, index) => {
    const provision = ids[index]
    return provision === undefined ? {kind} : {kind, provision}
  })
}

function place(
  parts: readonly NormPart[],
  readings: readonly Reading[],
  settled: LastText['settled']
): Segment[] {
  const placed: Segment[] = []
  for (const [index, {segments}] of readings.entries()) {
    const {offset} = parts[index]!
    for (const {start, end, label, leadIn} of segments) {
      const segment: Segment = {...settled[placed.length]!, start: start + offset, end: end + offset, label}
      if (leadIn !== undefined) segment.leadIn = leadIn
      placed.push(segment)
    }
  }
  return placed
}
