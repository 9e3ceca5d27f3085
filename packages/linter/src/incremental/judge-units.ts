import type {Analysis, Unit} from 'retext-spanish'
import type {ActiveRule} from '../config.ts'
import {findPhrases} from '../phrases/find-phrases.ts'
import type {PhraseMatch} from '../phrases/phrase.ts'
import type {PhraseTrie} from '../phrases/phrase-trie.ts'
import {type RuledFinding, runRule} from '../run-rule.ts'
import {compareFindings} from '../to-messages.ts'
import type {KnownUnit} from './unit-cache.ts'

/**
 * Run the rules that look at one unit, and find the phrases of those that look at the whole text.
 *
 * @param active
 *   All rules.
 * @param trie
 *   Their phrases.
 * @param analysis
 *   Units with those that introduce them.
 * @param judged
 *   What is known of the units that are asked about, changed, with where each stands; once each.
 */
export function judgeUnits(
  active: readonly ActiveRule[],
  trie: PhraseTrie,
  analysis: Analysis,
  judged: ReadonlyMap<KnownUnit, Unit>
): void {
  const phrases = findPhrases(analysis, trie)
  const findings = new Map<Unit, RuledFinding[]>([...judged.values()].map((unit) => [unit, []]))
  for (const [index, {rule, state}] of active.entries()) {
    if (rule.meta.scope === 'document') continue
    for (const ruled of runRule(rule, state, analysis, phrases[index] ?? [], true)) {
      const unit = unitAt(analysis.units, ruled.finding.start)
      const {start, end} = ruled.finding
      findings.get(unit)?.push({
        ...ruled,
        finding: {...ruled.finding, start: start - unit.start, end: end - unit.start}
      })
    }
  }
  for (const [known, unit] of judged) {
    known.findings = findings.get(unit)!.sort(compareFindings)
    delete known.placed
    known.phrases = []
  }
  for (const [index, {rule}] of active.entries()) {
    if (rule.meta.scope !== 'document' || !rule.phrases) continue
    const byUnit = Map.groupBy(
      phrases[index]!,
      (match) => analysis.units[analysis.sentences[match.sentence]!.unit]!
    )
    for (const [known, unit] of judged) {
      const matches = (byUnit.get(unit) ?? []).map((match) => movePhrase(match, unit, -1))
      known.phrases = [...known.phrases, matches]
    }
  }
}

/**
 * Move a phrase from where its unit begins to the start, or back.
 *
 * @param match
 *   The phrase.
 * @param unit
 *   The unit it stands in.
 * @param direction
 *   `1` from the unit's own counting to the text's, `-1` back.
 * @returns
 *   The phrase, moved.
 */
export function movePhrase(match: PhraseMatch, unit: Unit, direction: -1 | 1): PhraseMatch {
  return {
    ...match,
    firstToken: match.firstToken + direction * unit.firstToken,
    endToken: match.endToken + direction * unit.firstToken,
    start: match.start + direction * unit.start,
    end: match.end + direction * unit.start,
    sentence: match.sentence + direction * unit.firstSentence
  }
}

function unitAt(units: readonly Unit[], offset: number): Unit {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (units[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return units[low]!
}
