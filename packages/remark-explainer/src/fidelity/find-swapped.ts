import {readMeaning} from './figure-meaning.ts'
import {type Surroundings, topicOf} from './figure-surroundings.ts'
import type {NormFigure} from './norm-figures.ts'

/** What a claim speaks of. */
export interface ClaimWords {
  surroundings: Surroundings
  /** What it is said under: a question, a row of a table, the title of a step. */
  context: string
}

/** Another figure of the sources, of which the source says what the claim says. */
export interface Swapped {
  figure: NormFigure
  /** Stems that tell so, the most telling first. */
  stems: string[]
}

/** Words of the figure itself tell more than those of its sentence, and these more than those of its provision. */
const weights = {own: 1, sentence: 0.5, wider: 0.25} as const
/** By how much the other figure must be nearer; one word that only it has weighs 1. */
const leastLead = 0.9

/**
 * Find the figure that a claim should have said, when its own is that of something else in the same sources.
 *
 * @param form
 *   Canonical figure of the claim.
 * @param claim
 *   What it speaks of.
 * @param agreeing
 *   Figures of its sources that say the same.
 * @param all
 *   All figures of its sources.
 * @returns
 *   The nearer figure; nothing when none is clearly nearer, or the norm is held by reference.
 */
export function findSwapped(
  form: string,
  claim: ClaimWords,
  agreeing: readonly NormFigure[],
  all: readonly NormFigure[]
): Swapped | undefined {
  const {dimension} = readMeaning(form)
  const isSaid = agreeing.every((figure) => figure.isSaid)
  if (agreeing.some(({surroundings}) => !surroundings)) return undefined
  const groups = new Set(agreeing.map(({provision, surroundings}) => `${provision} ${surroundings!.group}`))
  const values = new Set(agreeing.map((figure) => figure.form))
  const others = all.filter(
    (figure) =>
      figure.isSaid === isSaid &&
      figure.surroundings !== undefined &&
      !values.has(figure.form) &&
      !groups.has(`${figure.provision} ${figure.surroundings.group}`) &&
      (isSaid || readMeaning(figure.form).dimension === dimension)
  )
  if (!others.length) return undefined
  const candidates = [...agreeing, ...others]
  const words = weighWords(claim)
  const best = Math.max(...agreeing.map((figure) => score(figure).total))
  const [nearest] = others.map((figure) => ({figure, ...score(figure)})).sort((a, b) => b.total - a.total)
  if (!nearest || nearest.total < best + leastLead) return undefined
  return {figure: nearest.figure, stems: nearest.stems.filter((stem) => !stem.startsWith('#'))}

  function score({surroundings}: NormFigure): {total: number; stems: string[]} {
    const found: {stem: string; weight: number}[] = []
    for (const [stem, weight] of words) {
      for (const part of ['own', 'sentence', 'wider'] as const) {
        if (!surroundings![part].has(stem)) continue
        // A figure of the same row or sentence tells as much as a word of its own.
        const kind = stem.startsWith('#') ? 'own' : part
        found.push({stem, weight: (weight * weights[kind]) / countHaving(stem, part)})
        break
      }
    }
    found.sort((a, b) => b.weight - a.weight)
    return {total: found.reduce((sum, {weight}) => sum + weight, 0), stems: found.map(({stem}) => stem)}
  }

  /** Different values that a word stands beside: one beside all tells nothing apart. */
  function countHaving(stem: string, part: 'own' | 'sentence' | 'wider'): number {
    const having = candidates.filter(
      ({surroundings}) =>
        surroundings!.own.has(stem) ||
        (part !== 'own' && (surroundings!.sentence.has(stem) || surroundings!.wider.has(stem)))
    )
    return new Set(having.map((figure) => figure.form)).size
  }
}

function weighWords({surroundings, context}: ClaimWords): Map<string, number> {
  const weighed = new Map<string, number>()
  for (const stem of surroundings.sentence) weighed.set(stem, 0.5)
  for (const stem of topicOf(context)) weighed.set(stem, 1)
  for (const stem of surroundings.own) weighed.set(stem, 1)
  return weighed
}
