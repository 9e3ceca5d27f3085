import type {Analysis, Unit} from 'retext-spanish'

/** Makes something of a unit, and of nothing else of the text. */
export type UnitReader<Fact, Argument> = (analysis: Analysis, unit: Unit, argument: Argument) => Fact

/** Where the units of a text were read before, or were made anything of. */
export interface KeptUnits {
  analysis: Analysis
  /** Index there of the first one. */
  first: number
  /** Index there after the last one. */
  end: number
}

/** What was made of each unit of a text, by the function that made it and what it was told. */
type Facts = Map<unknown, Map<string, FactList>>

interface FactList {
  values: unknown[]
  /** Units that nothing was made of yet. */
  missing: readonly MissingFact[]
}

interface MissingFact {
  index: number
  /** Where to read it. */
  analysis: Analysis
  unit: Unit
}

const stores = new WeakMap<Analysis, Facts>()
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
 *   What was made, unit by unit; not to be changed.
 */
export function perUnit<Fact, Argument = undefined>(
  analysis: Analysis,
  read: UnitReader<Fact, Argument | undefined>,
  argument?: Argument,
  key = ''
): readonly Fact[] {
  let facts = stores.get(analysis)
  if (!facts) {
    facts = new Map()
    stores.set(analysis, facts)
  }
  const list = facts.get(read)?.get(key)
  if (list) {
    for (const {index, analysis: part, unit} of list.missing) list.values[index] = read(part, unit, argument)
    list.missing = []
    return list.values as Fact[]
  }
  const values = analysis.units.map((unit) => read(analysis, unit, argument))
  let made = facts.get(read)
  if (!made || made.size >= mostArguments) {
    made = new Map()
    facts.set(read, made)
  }
  made.set(key, {values, missing: []})
  return values
}

/**
 * Take over what was made of units that a text had before.
 *
 * @param analysis
 *   The text.
 * @param kept
 *   Where its units stood before, in order, or were read.
 */
export function rememberFacts(analysis: Analysis, kept: readonly KeptUnits[]): void {
  const facts: Facts = new Map()
  stores.set(analysis, facts)
  for (const old of new Set(kept.map((units) => units.analysis))) {
    for (const [read, made] of stores.get(old) ?? []) {
      const own = facts.get(read) ?? new Map<string, FactList>()
      facts.set(read, own)
      // What nobody asked for the last time may not be asked for again.
      for (const [key, {missing}] of made)
        if (missing.length === 0 && !own.has(key)) own.set(key, joinLists(kept, read, key))
    }
  }
}

function joinLists(kept: readonly KeptUnits[], read: unknown, key: string): FactList {
  const parts: unknown[][] = []
  const missing: MissingFact[] = []
  let length = 0
  for (const {analysis, first, end} of kept) {
    const list = stores.get(analysis)?.get(read)?.get(key)
    if (list && list.missing.length === 0) parts.push(list.values.slice(first, end))
    else {
      parts.push(new Array(end - first))
      for (let index = first; index < end; index++)
        missing.push({index: length + index - first, analysis, unit: analysis.units[index]!})
    }
    length += end - first
  }
  const [values = [], ...rest] = parts
  return {values: values.concat(...rest), missing}
}
