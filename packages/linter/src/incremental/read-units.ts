import {type Analysis, analyze, type UnitRange} from 'retext-spanish'
import type {KnownUnit} from './unit-cache.ts'

/**
 * Read the units that are not known, with those that introduce them.
 *
 * @param mask
 *   The text without markup.
 * @param ranges
 *   Its units.
 * @param known
 *   What is known of each; those that were not read get where they are.
 * @returns
 *   An analysis of these units only.
 */
export function readUnits(mask: string, ranges: readonly UnitRange[], known: readonly KnownUnit[]): Analysis {
  const isAsked = new Uint8Array(ranges.length)
  for (const [index, unit] of known.entries()) {
    if (unit.read) continue
    for (let at: number | undefined = index; at !== undefined; at = ranges[at]!.leadIn) isAsked[at] = 1
  }
  const indexes: number[] = []
  const newIndex = new Map<number, number>()
  for (const [index, asked] of isAsked.entries()) {
    if (!asked) continue
    newIndex.set(index, indexes.length)
    indexes.push(index)
  }
  const part = analyze(
    mask,
    indexes.map((index) => {
      const range = ranges[index]!
      return range.leadIn === undefined ? range : {...range, leadIn: newIndex.get(range.leadIn)!}
    })
  )
  for (const [place, index] of indexes.entries())
    known[index]!.read ??= {analysis: part, unit: part.units[place]!}
  return part
}
