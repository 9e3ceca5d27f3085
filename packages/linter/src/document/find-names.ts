import {type Analysis, tokenKind, type Unit} from 'retext-spanish'
import {perUnit} from '../unit-facts.ts'
import {stemOf} from './stem.ts'

/** A name found in a text. */
export interface NameUse {
  /** Index of the name in the list that was looked for. */
  name: number
  firstToken: number
  /** Index after its last token. */
  endToken: number
}

/**
 * Find names anywhere in a text, whatever their gender, number, accents and capitals.
 *
 * @param analysis
 *   The text; editors' notes are left out.
 * @param names
 *   Word by word, as `stemOf` gives them.
 * @returns
 *   In reading order; at one place the longest.
 */
export function findNames(analysis: Analysis, names: readonly (readonly string[])[]): NameUse[] {
  const index = indexNames(names)
  return perUnit(analysis, findNamesIn, index, index.key).flatMap((uses, place) => {
    const {firstToken} = analysis.units[place]!
    return uses.map((use) => ({
      name: use.name,
      firstToken: use.firstToken + firstToken,
      endToken: use.endToken + firstToken
    }))
  })
}

/** Names to look for. */
export interface NameIndex {
  names: readonly (readonly string[])[]
  /** Indexes of names by their first word, the longest first. */
  byFirst: ReadonlyMap<string, readonly number[]>
  /** The same for the same names. */
  key: string
}

/**
 * Prepare names to be looked for.
 *
 * @param names
 *   Word by word, as `stemOf` gives them.
 */
export function indexNames(names: NameIndex['names']): NameIndex {
  const byFirst = Map.groupBy(names.keys(), (index) => names[index]![0]!)
  for (const list of byFirst.values()) list.sort((a, b) => names[b]!.length - names[a]!.length)
  return {names, byFirst, key: names.map((name) => name.join(' ')).join('|')}
}

/**
 * Find names in a unit.
 *
 * @param analysis
 *   The text.
 * @param unit
 *   One of its units.
 * @param index
 *   The names.
 * @returns
 *   As `findNames` gives them, but tokens count from the unit's first.
 */
export function findNamesIn({tokens}: Analysis, unit: Unit, index: NameIndex | undefined): NameUse[] {
  const found: NameUse[] = []
  if (!index || unit.kind === 'note') return found
  const {names, byFirst} = index
  for (let at = unit.firstToken; at < unit.endToken; at++) {
    if (tokens.kind[at]! >= tokenKind.punctuation) continue
    for (const name of byFirst.get(stemOf(tokens.folded[at]!)) ?? []) {
      const words = names[name]!
      const endToken = at + words.length
      if (endToken > unit.endToken) continue
      if (!words.every((word, place) => stemOf(tokens.folded[at + place]!) === word)) continue
      found.push({name, firstToken: at - unit.firstToken, endToken: endToken - unit.firstToken})
      at = endToken - 1
      break
    }
  }
  return found
}
