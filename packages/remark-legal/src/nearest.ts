import {distance} from 'fastest-levenshtein'

/**
 * Find the names most like one that was not found.
 *
 * @param name
 *   What was written.
 * @param names
 *   What could have been meant.
 * @param count
 *   How many at most, default 1.
 * @returns
 *   Nearest first; empty when none is near: more than half of its characters differ.
 */
export function nearestNames(name: string, names: readonly string[], count = 1): string[] {
  return names
    .map((candidate) => ({candidate, edits: distance(name.toLowerCase(), candidate.toLowerCase())}))
    .filter(({candidate, edits}) => edits <= Math.max(name.length, candidate.length) / 2)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, count)
    .map(({candidate}) => candidate)
}
