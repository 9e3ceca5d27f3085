import type {Analysis, Unit, UnitRange} from 'retext-spanish'
import type {PhraseMatch} from '../phrases/phrase.ts'
import type {RuledFinding} from '../run-rule.ts'
import type {Change} from './find-change.ts'

/** What is known of a unit wherever it stands. */
export interface KnownUnit {
  /** What it says, and where it belongs. */
  key: string
  /** The analysis it was last read in, and as what; absent until it is read. */
  read?: {analysis: Analysis; unit: Unit}
  /** What rules that look at one unit found in it; offsets count from the unit's start. */
  findings: readonly RuledFinding[]
  /** Phrases of rules that look at the whole text, by rule; offsets and indexes count from the unit's own. */
  phrases: ReadonlyArray<readonly PhraseMatch[]>
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
 *   What is known of each; units that say the same share it.
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
    let byKey: Map<string, KnownUnit> | undefined
    for (const [index, range] of ranges.entries()) {
      const isAfter = range.start >= change.end
      const place = isAfter ? index - moved : index
      const grown = isAfter ? change.end - change.oldEnd : 0
      const before = isAfter || range.end <= change.start ? old[place] : undefined
      if (before && isSame(before, range, grown) && introducer(before, known) === introducer(range, units))
        units.push(known[place]!)
      else {
        byKey ??= new Map(known.map((unit) => [unit.key, unit]))
        units.push(find(byKey, keyOf(mask, range, units)))
      }
    }
    last = {ranges, units}
    return units
  }

  function find(byKey: Map<string, KnownUnit>, key: string): KnownUnit {
    let unit = byKey.get(key)
    if (!unit) {
      unit = {key, findings: [], phrases: []}
      byKey.set(key, unit)
      count += 1
      ids.set(unit, count)
    }
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
