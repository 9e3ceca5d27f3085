import type {Analysis, Unit} from 'retext-spanish'

/** What was made of a unit, by the function that made it and what it was told. */
export type UnitFacts = Map<unknown, Map<string, unknown>>

/** Makes something of a unit, and of nothing else of the text. */
export type UnitReader<Fact, Argument> = (analysis: Analysis, unit: Unit, argument: Argument) => Fact

const stores = new WeakMap<Unit, UnitFacts>()
/** How many arguments of one function are remembered. */
const mostArguments = 6

/**
 * Make something of every unit of a text; of units that a text had before, it is made once.
 *
 * @param analysis
 *   The text.
 * @param read
 *   Makes it. Offsets and token indexes in what it gives must count from the unit's own `start` and
 *   `firstToken`. Give the same function each time.
 * @param argument
 *   What else it has to know.
 * @param key
 *   Tells arguments apart.
 * @returns
 *   What was made, unit by unit.
 */
export function perUnit<Fact, Argument = undefined>(
  analysis: Analysis,
  read: UnitReader<Fact, Argument | undefined>,
  argument?: Argument,
  key = ''
): Fact[] {
  return analysis.units.map((unit) => {
    const facts = stores.get(unit)
    if (!facts) return read(analysis, unit, argument)
    let made = facts.get(read)
    if (!made || (made.size >= mostArguments && !made.has(key))) {
      made = new Map()
      facts.set(read, made)
    }
    if (!made.has(key)) made.set(key, read(analysis, unit, argument))
    return made.get(key) as Fact
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
