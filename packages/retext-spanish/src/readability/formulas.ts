import type {TextCounts} from './counts.ts'

/**
 * Reading ease of Fernández Huerta 1959, with words per sentence as Law 2011 corrected the print.
 *
 * @param counts
 *   Of the text.
 * @returns
 *   0 (hard) to 100 (easy); may leave that range on odd texts.
 */
export function fernandezHuerta({syllables, words, sentences}: TextCounts): number {
  return 206.84 - 60 * (syllables / words) - 1.02 * (words / sentences)
}

/**
 * Perspicuity of Szigriszt-Pazos 1993, which the INFLESZ scale also reads.
 *
 * @param counts
 *   Of the text.
 * @returns
 *   0 (hard) to 100 (easy); may leave that range on odd texts.
 */
export function szigrisztPazos({syllables, words, sentences}: TextCounts): number {
  return 206.835 - 62.3 * (syllables / words) - words / sentences
}

/**
 * Comprehensibility of Gutiérrez de Polini 1972.
 *
 * @param counts
 *   Of the text.
 * @returns
 *   0 (hard) to 100 (easy); may leave that range on odd texts.
 */
export function gutierrezPolini({letters, words, sentences}: TextCounts): number {
  return 95.2 - 9.7 * (letters / words) - 0.35 * (words / sentences)
}

/**
 * Years of schooling, Crawford 1989; fitted on the six years of primary school, saturates above them.
 *
 * @param counts
 *   Of the text.
 * @returns
 *   Years.
 */
export function crawford({syllables, words, sentences}: TextCounts): number {
  return -0.205 * ((100 * sentences) / words) + 0.049 * ((100 * syllables) / words) - 3.407
}

/**
 * Legibility µ, Muñoz and Muñoz 2006: population variance with n/(n−1), as in the authors' manual.
 *
 * @param counts
 *   Of the text.
 * @returns
 *   0 (hard) to 100 (easy); `null` when there is one word or all have the same length.
 */
export function mu({
  words,
  letters,
  letterVariance
}: Pick<TextCounts, 'letters' | 'letterVariance' | 'words'>): number | null {
  if (words < 2 || letterVariance <= 0) return null
  return (words / (words - 1)) * (letters / words / letterVariance) * 100
}

/**
 * Age a reader needs, García López 2001.
 *
 * Source: coefficients as two independent public programs have them.
 *
 * @param counts
 *   Of the text.
 * @returns
 *   Years of age.
 */
export function garciaLopez({syllables, words, sentences}: TextCounts): number {
  return 0.2495 * (words / sentences) + 6.4763 * (syllables / words) - 7.1395
}

/**
 * SOL, Contreras et al. 1999: SMOG made Spanish.
 *
 * @param counts
 *   Of the text.
 * @returns
 *   School grade, as in the United States.
 */
export function sol({longWords, sentences}: Pick<TextCounts, 'longWords' | 'sentences'>): number {
  return solFromSmog(3.1291 + 1.043 * Math.sqrt((longWords * 30) / sentences))
}

/**
 * Turn a SMOG grade into SOL (Contreras et al. 1999, table 5).
 *
 * @param smog
 *   SMOG grade of the Spanish text.
 * @returns
 *   School grade.
 */
export function solFromSmog(smog: number): number {
  return -2.51 + 0.74 * smog
}
