import type {Analysis, Unit, UnitRange} from 'retext-spanish'
import type {PhraseMatch} from '../phrases/phrase.ts'
import type {RuledFinding} from '../run-rule.ts'
import type {UnitFacts} from '../unit-facts.ts'

/** What is known of a unit wherever it stands. */
export interface KnownUnit {
  id: number
  /** The analysis it was last read in, and as what; absent until it is read. */
  read?: {analysis: Analysis; unit: Unit}
  facts: UnitFacts
  /** What rules that look at one unit found in it; offsets count from the unit's start. */
  findings: readonly RuledFinding[]
  /** Phrases of rules that look at the whole text, by rule; offsets and indexes count from the unit's own. */
  phrases: ReadonlyArray<readonly PhraseMatch[]>
}

/** Remembers the units of one text by what they say. */
export interface UnitCache {
  /**
   * Find what is known of the units of a text; what the text has no more is forgotten.
   *
   * @param mask
   *   The text without markup.
   * @param ranges
   *   Its units.
   * @returns
   *   What is known of each; units that say the same share it.
   */
  look(mask: string, ranges: readonly UnitRange[]): KnownUnit[]
}

/**
 * Begin to remember units.
 *
 * @returns
 *   An empty cache.
 */
export function unitCache(): UnitCache {
  let known = new Map<string, KnownUnit>()
  let count = 0
  return {
    look(mask, ranges) {
      const next = new Map<string, KnownUnit>()
      const found: KnownUnit[] = []
      for (const {kind, start, end, label = 0, leadIn, provision = ''} of ranges) {
        // A unit reads differently behind another lead-in, or in another article than its lead-in's.
        const introducer = leadIn === undefined ? '' : found[leadIn]!.id
        const key = `${kind}|${label}|${provision}|${introducer}|${mask.slice(start, end)}`
        let unit = next.get(key) ?? known.get(key)
        if (!unit) {
          count += 1
          unit = {id: count, facts: new Map(), findings: [], phrases: []}
        }
        next.set(key, unit)
        found.push(unit)
      }
      known = next
      return found
    }
  }
}
