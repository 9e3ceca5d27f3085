import {type Analysis, countSyllables, tokenKind, wordBit} from 'retext-spanish'
import {findReferences} from '../legal/find-references.ts'
import {proseKinds} from '../phrases/find-phrases.ts'
import type {RuledFinding} from '../run-rule.ts'
import {partOfRule} from './rule-parts.ts'

/** What is counted in a stretch of text; stretches add up. */
export interface Measures {
  words: number
  /** Squares of the sentences' lengths in words, added up. */
  squares: number
  /** Words that are spelled as they are said: no abbreviations, Roman numerals or digits. */
  spelled: number
  /** Syllables of those. */
  syllables: number
  /** Articles that references name. */
  references: number
  /** Remarks of rules on each part, each by its weight. */
  remarks: {syntax: number; terms: number; vocabulary: number}
}

const notSpelled = wordBit.abbreviation | wordBit.roman
const severityWeight = {error: 1.5, warning: 1, info: 0.5}

/**
 * Count, unit by unit, what makes a text hard.
 *
 * @param analysis
 *   The text.
 * @param findings
 *   What every rule found in it.
 * @returns
 *   For each unit what is counted in it; titles, quotations, notes and cells count nothing.
 */
export function measureUnits(analysis: Analysis, findings: readonly RuledFinding[]): Measures[] {
  const measures = analysis.units.map(noMeasures)
  const syllables = new Map<string, number>()
  for (const sentence of analysis.sentences) {
    if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
    const measure = measures[sentence.unit]!
    measure.words += sentence.words
    measure.squares += sentence.words ** 2
    for (const {count} of findReferences(analysis, sentence)) measure.references += count
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const {kind, bits, lower} = analysis.tokens
      if (kind[at] !== tokenKind.word || bits[at]! & notSpelled) continue
      const word = lower[at]!
      let count = syllables.get(word)
      if (count === undefined) {
        count = countSyllables(word)
        syllables.set(word, count)
      }
      if (count === 0) continue
      measure.spelled += 1
      measure.syllables += count
    }
  }
  for (const {ruleId, severity, finding} of findings) {
    const part = partOfRule.get(ruleId)
    if (part === undefined) continue
    const measure = measures[unitAt(analysis, finding.start)]
    if (measure && measure.words > 0) measure.remarks[part] += severityWeight[severity]
  }
  return measures
}

/**
 * Begin to count.
 *
 * @returns
 *   Nothing counted.
 */
export function noMeasures(): Measures {
  return {
    words: 0,
    squares: 0,
    spelled: 0,
    syllables: 0,
    references: 0,
    remarks: {syntax: 0, terms: 0, vocabulary: 0}
  }
}

/**
 * Add what was counted elsewhere.
 *
 * @param sum
 *   Changed.
 * @param more
 *   What to add to it.
 */
export function addMeasures(sum: Measures, more: Measures): void {
  sum.words += more.words
  sum.squares += more.squares
  sum.spelled += more.spelled
  sum.syllables += more.syllables
  sum.references += more.references
  sum.remarks.syntax += more.remarks.syntax
  sum.remarks.terms += more.remarks.terms
  sum.remarks.vocabulary += more.remarks.vocabulary
}

function unitAt({units}: Analysis, offset: number): number {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (units[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return low
}
