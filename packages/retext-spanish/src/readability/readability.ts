import {
  bandOf,
  fernandezHuertaScale,
  gutierrezPoliniScale,
  infleszScale,
  muScale,
  szigrisztPazosScale
} from './bands.ts'
import type {TextCounts} from './counts.ts'
import {crawford, fernandezHuerta, garciaLopez, gutierrezPolini, mu, sol, szigrisztPazos} from './formulas.ts'

/** A score with the name of its band, in Spanish. */
export interface BandedScore {
  score: number
  band: string
}

/** What every formula says of a text. */
export interface Readability {
  fernandezHuerta: BandedScore
  szigrisztPazos: BandedScore
  /** The score of Szigriszt-Pazos, on the scale of Barrio-Cantalejo 2008. */
  inflesz: BandedScore
  gutierrezPolini: BandedScore
  /** Legibility µ; `null` for one word or words of one length. */
  mu: BandedScore | null
  /** Years of schooling. */
  crawford: number
  /** Years of age. */
  garciaLopez: number
  /** School grade. */
  sol: number
}

/**
 * Score how easy a text is to read, by every formula.
 *
 * They are made for whole texts, of 100 words or more: say nothing by them of one sentence.
 *
 * @param counts
 *   From `countText`; words, sentences, syllables, letters ≥ 1, long words and variance ≥ 0.
 * @returns
 *   Scores by formula.
 * @throws {RangeError}
 *   When words, sentences, syllables or letters are below 1.
 */
export function readability(counts: TextCounts): Readability {
  for (const name of ['words', 'sentences', 'syllables', 'letters'] as const) {
    if (!(counts[name] >= 1)) throw new RangeError(`${counts[name]} ${name}, expected at least 1`)
  }
  const perspicuity = szigrisztPazos(counts)
  const legibility = mu(counts)
  return {
    fernandezHuerta: banded(fernandezHuerta(counts), fernandezHuertaScale),
    szigrisztPazos: {score: perspicuity, band: bandOf(szigrisztPazosScale, Math.round(perspicuity))},
    inflesz: banded(perspicuity, infleszScale),
    gutierrezPolini: banded(gutierrezPolini(counts), gutierrezPoliniScale),
    mu: legibility === null ? null : banded(legibility, muScale),
    crawford: crawford(counts),
    garciaLopez: garciaLopez(counts),
    sol: sol(counts)
  }
}

function banded(score: number, scale: Parameters<typeof bandOf>[0]): BandedScore {
  return {score, band: bandOf(scale, score)}
}
