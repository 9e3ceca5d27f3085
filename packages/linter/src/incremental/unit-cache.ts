import type {Analysis, Unit, UnitRange} from 'retext-spanish'
import type {PhraseMatch} from '../phrases/phrase.ts'
import type {LintMessage} from '../report.ts'
import type {RuledFinding} from '../run-rule.ts'
import type {Change} from './find-change.ts'

/** What is known of a unit wherever it stands. */
export interface KnownUnit {
  /** What it says, and where it belongs. */
  key: string
  /** The analysis it was read in, and as what; absent until it is read. */
  read?: {analysis: Analysis; unit: Unit}
  /** Its index in the last text; absent in the first that has it. */
  place?: number
  /** What rules that look at one unit found in it, in reading order; offsets count from the unit's start. */
  findings: readonly RuledFinding[]
  /** Messages of `findings` as they last stood in the text. */
  placed?: PlacedMessages
  /** Phrases of rules that look at the whole text, by rule; offsets and indexes count from the unit's own. */
  phrases: ReadonlyArray<readonly PhraseMatch[]>
}

/** Messages of a unit, and where it began. */
export interface PlacedMessages {
  messages: readonly LintMessage[]
  offset: number
  /** Index of its line. */
  line: number
  column: number
}

/**
 * Remembers the units of one text by what they say.
 *
 * @param mask
 *   The text without markup.
 * @param ranges
 *   Its units.
 * @param change
 *   Where the mask is not as it was.
 * @returns
 *   What is known of each, and of no other.
 */
export type UnitCache = (mask: string, ranges: readonly UnitRange[], change: Change) => readonly KnownUnit[]

/**
 * Begin to remember units; what a text has no more is forgotten.
 *
 * @returns
 *   An empty cache.
 */
export function unitCache(): UnitCache {
  let last: {ranges: readonly UnitRange[]; units: readonly KnownUnit[]} = {ranges: [], units: []}
  let count = 0
  const ids = new WeakMap<KnownUnit, number>()
  return (mask, ranges, change) => {
    const {ranges: old, units: known} = last
    const units: KnownUnit[] = []
    const moved = ranges.length - old.length
    let gone: Map<string, KnownUnit[]> | undefined
    for (const [index, range] of ranges.entries()) {
      const isAfter = range.start >= change.end
      const place = isAfter ? index - moved : index
      const grown = isAfter ? change.end - change.oldEnd : 0
      const before = isAfter || range.end <= change.start ? old[place] : undefined
      if (before && isSame(before, range, grown) && introducer(before, known) === introducer(range, units))
        units.push(known[place]!)
      else {
        gone ??= Map.groupBy(unitsIn(change), ({key}) => key)
        const key = keyOf(mask, range, units)
        units.push(gone.get(key)?.shift() ?? begin(key))
      }
    }
    last = {ranges, units}
    return units
  }

  /** Units of the last text that stood where it changed. */
  function unitsIn({start, oldEnd}: Change): KnownUnit[] {
    return last.units.filter((_, index) => {
      const {start: from, end: to} = last.ranges[index]!
      return from < oldEnd && to > start
    })
  }

  function begin(key: string): KnownUnit {
    const unit: KnownUnit = {key, findings: [], phrases: []}
    count += 1
    ids.set(unit, count)
    return unit
  }

  // A unit reads differently behind another lead-in, or in another article than its lead-in's.
  function keyOf(
    mask: string,
    {kind, start, end, label = 0, leadIn, provision = ''}: UnitRange,
    units: readonly KnownUnit[]
  ): string {
    const introducer = leadIn === undefined ? '' : ids.get(units[leadIn]!)
    return `${kind}|${label}|${provision}|${introducer}|${mask.slice(start, end)}`
  }
}

function introducer({leadIn}: UnitRange, units: readonly KnownUnit[]): KnownUnit | undefined {
  return leadIn === undefined ? undefined : units[leadIn]
}

function isSame(one: UnitRange, other: UnitRange, moved: number): boolean {
  return (
    one.start + moved === other.start &&
    one.end + moved === other.end &&
    one.kind === other.kind &&
    one.label === other.label &&
    one.provision === other.provision
  )
}
