import type {Analysis, Unit} from 'retext-spanish'

/** What was made of a unit, by the function that made it. */
export type UnitFacts = Map<unknown, unknown>

const stores = new WeakMap<Unit, UnitFacts>()

/**
 * Make something of every unit of a text; of units that a text had before, it is made once.
 *
 * @param analysis
 *   The text.
 * @param read
 *   Makes it from the unit, and from nothing else of the text. Offsets and token indexes in what it gives
 *   must count from the unit's own `start` and `firstToken`. Give the same function each time.
 * @returns
 *   What was made, unit by unit.
 */
export function perUnit<Fact>(analysis: Analysis, read: (analysis: Analysis, unit: Unit) => Fact): Fact[] {
  return analysis.units.map((unit) => {
    const facts = stores.get(unit)
    if (!facts) return read(analysis, unit)
    if (facts.has(read)) return facts.get(read) as Fact
    const fact = read(analysis, unit)
    facts.set(read, fact)
    return fact
  })
}

/**
 * Let units with the same text share what is made of them.
 *
 * @param unit
 *   A unit.
 * @param facts
 *   What was made of another unit with its text.
 */
export function shareFacts(unit: Unit, facts: UnitFacts): void {
  stores.set(unit, facts)
}
