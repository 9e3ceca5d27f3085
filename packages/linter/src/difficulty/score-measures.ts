import type {Measures} from './measures.ts'
import {type DifficultyPartName, difficultyParts} from './parts.ts'

/** What a part adds to the difficulty. */
export interface DifficultyPart {
  /** Points of the total, from 0 to the part's weight. */
  points: number
  /** What was measured, in the order of the part's scales. */
  measures: number[]
}

/** How hard a stretch of text is, and why. */
export interface Difficulty {
  /** 0, nothing to mend, to 100; the points of its parts added up. */
  score: number
  /** Words of running text. */
  words: number
  parts: Record<DifficultyPartName, DifficultyPart>
}

const names = Object.keys(difficultyParts) as DifficultyPartName[]

/**
 * Score what was counted.
 *
 * @param measures
 *   Counts of a stretch of text.
 * @returns
 *   Its difficulty; 0 without words.
 */
export function scoreMeasures(measures: Measures): Difficulty {
  const entries = names.map((name): [DifficultyPartName, DifficultyPart] => [name, scorePart(name, measures)])
  const score = entries.reduce((sum, [, {points}]) => sum + points, 0)
  const parts = Object.fromEntries(entries) as Difficulty['parts']
  return {score: round(score, 1), words: measures.words, parts}
}

function scorePart(name: DifficultyPartName, measures: Measures): DifficultyPart {
  const {weight, scales} = difficultyParts[name]
  const values = measures.words > 0 ? scales.map((scale) => scale.measure(measures)) : scales.map(() => 0)
  const shares = scales.map(({easy, hard}, index) => {
    const share = (values[index]! - easy) / (hard - easy)
    return Math.min(1, Math.max(0, share))
  })
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return {points: round(weight * mean, 1), measures: values.map((value) => round(value, 2))}
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}
