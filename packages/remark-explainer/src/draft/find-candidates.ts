import type {Norm} from 'remark-legal'
import {
  authority,
  type CandidateType,
  candidatePatterns,
  definitions,
  person,
  procedure,
  questionPatterns
} from './candidate-patterns.ts'
import {type NormUnit, normUnits} from './norm-units.ts'

/** In how many letters a provision says what it is about. */
const leadLength = 250

/** How many provisions the steps of one procedure stand apart at most. */
const maxStepDistance = 10

/** Provisions of a norm that could sustain each kind of block, best first, `pasos` in reading order. */
export interface Candidates {
  units: NormUnit[]
  blocks: Record<CandidateType, NormUnit[]>
  questions: {question: string; unit: NormUnit; answer: RegExp}[]
  /** How much each unit has to do with what a citizen begins; 0 to 1. */
  relevance: ReadonlyMap<NormUnit, number>
}

/**
 * Find what a citizen would ask of a norm.
 *
 * @param norm
 *   The norm, with its words.
 * @returns
 *   Candidates; a kind for which nothing was found has none.
 */
export function findCandidates(norm: Norm): Candidates {
  const units = normUnits(norm)
  const relevance = weighUnits(units)
  const types = Object.keys(candidatePatterns) as CandidateType[]
  const blocks = Object.fromEntries(
    types.map((type) => [type, best(type, units, relevance)])
  ) as Candidates['blocks']
  blocks.pasos.sort((a, b) => units.indexOf(a) - units.indexOf(b))
  const questions = questionPatterns.flatMap(([question, answer]) => {
    const [unit] = units
      .map((one) => ({one, weight: weighAnswer(one, answer, relevance)}))
      .filter(({weight}) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .map(({one}) => one)
    return unit ? [{question, unit, answer}] : []
  })
  return {units, blocks, questions, relevance}
}

/** What stands among provisions about requests and people has more to do with them than what does not. */
function weighUnits(units: readonly NormUnit[]): Map<NormUnit, number> {
  const own = units.map((unit) => {
    const hits = new Set(unit.folded.match(procedure) ?? []).size
    return Math.min(hits, 4) / 4 + (person.test(unit.folded) ? 0.5 : 0)
  })
  return new Map(
    units.map((unit, index) => {
      let sum = 0
      let count = 0
      for (let near = Math.max(0, index - 4); near <= Math.min(units.length - 1, index + 4); near++) {
        if (units[near]!.division !== unit.division) continue
        sum += own[near]!
        count++
      }
      return [unit, Math.min(1, (own[index]! + sum / count) / 2.4)]
    })
  )
}

function best(
  type: CandidateType,
  units: readonly NormUnit[],
  relevance: ReadonlyMap<NormUnit, number>
): NormUnit[] {
  const {most, least, words, heading, against, list, isLead} = candidatePatterns[type]
  const weighed = units
    .map((unit, index) => {
      const searched = isLead ? unit.folded.slice(0, leadLength) : unit.folded
      const found = words.reduce((sum, [pattern, weight]) => sum + (pattern.test(searched) ? weight : 0), 0)
      const own = found && found + (heading.test(unit.heading) ? 2 : 0) + (unit.items.length > 1 ? list : 0)
      const isFit = own >= least && !definitions.test(unit.folded)
      return {unit, index, weight: isFit ? own + context(unit, relevance, against) : 0}
    })
    .filter(({weight}) => weight >= least)
    .sort((a, b) => b.weight - a.weight)
  const first = weighed[0]
  if (!first) return []
  // A second is worth showing only beside one much like it; steps stand near one another.
  return weighed
    .filter(({unit, index, weight}) =>
      type === 'pasos'
        ? unit.division === first.unit.division && Math.abs(index - first.index) <= maxStepDistance
        : weight >= first.weight * 0.85
    )
    .slice(0, most)
    .map(({unit}) => unit)
}

/** What stands around a provision, and whom it speaks of. */
function context(unit: NormUnit, relevance: ReadonlyMap<NormUnit, number>, against: RegExp): number {
  const lead = unit.folded.slice(0, leadLength)
  return (
    4 * relevance.get(unit)! -
    (authority.test(unit.folded) ? 4 : 0) -
    (against.test(lead) || against.test(unit.heading) ? 6 : 0) +
    (person.test(lead) ? 2 : 0)
  )
}

function weighAnswer(unit: NormUnit, answer: RegExp, relevance: ReadonlyMap<NormUnit, number>): number {
  const at = unit.folded.search(answer)
  if (at < 0 || definitions.test(unit.folded)) return 0
  return (
    2 * relevance.get(unit)! +
    (person.test(unit.folded) ? 1 : 0) +
    (answer.test(unit.heading) ? 1 : 0) +
    (at < 250 ? 1 : 0) -
    (authority.test(unit.folded) ? 1 : 0)
  )
}
