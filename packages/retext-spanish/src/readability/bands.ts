/**
 * Bands of a scale from hard to easy: each with the score from which the next, easier band begins.
 *
 * A score on the limit belongs to the easier band, except on INFLESZ at 80 and µ at 91, which their authors
 * print as «more than».
 */
export interface Scale {
  /** Names of the bands, hardest first. */
  names: readonly string[]
  /** Lowest score of each band but the first. */
  limits: readonly number[]
  /** The last limit itself still belongs to the band below it. */
  isLastOpen?: boolean
}

/** Fernández Huerta 1959. */
export const fernandezHuertaScale: Scale = {
  names: ['muy difícil', 'difícil', 'algo difícil', 'normal', 'algo fácil', 'fácil', 'muy fácil'],
  limits: [30, 50, 60, 70, 80, 90]
}

/** Szigriszt-Pazos 1993; printed for whole numbers, so scores are rounded first. */
export const szigrisztPazosScale: Scale = {
  names: ['muy difícil', 'árido', 'bastante difícil', 'normal', 'bastante fácil', 'fácil', 'muy fácil'],
  limits: [16, 36, 51, 66, 76, 86]
}

/** INFLESZ, Barrio-Cantalejo 2008. */
export const infleszScale: Scale = {
  names: ['muy difícil', 'algo difícil', 'normal', 'bastante fácil', 'muy fácil'],
  limits: [40, 55, 65, 80],
  isLastOpen: true
}

/** Thirds of the range; Gutiérrez de Polini gave no scale. Source: legible.es. */
export const gutierrezPoliniScale: Scale = {names: ['difícil', 'normal', 'fácil'], limits: [33.3, 66.7]}

/** Muñoz and Muñoz 2006. */
export const muScale: Scale = {
  names: ['muy difícil', 'difícil', 'un poco difícil', 'adecuado', 'un poco fácil', 'fácil', 'muy fácil'],
  limits: [31, 51, 61, 71, 81, 91],
  isLastOpen: true
}

/**
 * Name the band of a score.
 *
 * @param scale
 *   One of the scales of this file.
 * @param score
 *   Any number.
 * @returns
 *   Name of its band, in Spanish.
 */
export function bandOf(scale: Scale, score: number): string {
  let band = 0
  for (const [index, limit] of scale.limits.entries()) {
    const isOpen = scale.isLastOpen === true && index === scale.limits.length - 1
    if (isOpen ? score > limit : score >= limit) band = index + 1
  }
  return scale.names[band]!
}
