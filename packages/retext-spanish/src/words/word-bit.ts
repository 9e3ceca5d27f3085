/**
 * What a word can be, as flags for `Tokens.bits`.
 *
 * A flag says «can be»: «partido» has `participle` though it may be a noun where it stands.
 */
export const wordBit = {
  /** A form of *ser*, finite or not; «fue», «fuera» are also *ir* or an adverb. */
  ser: 1 << 0,
  /** A form of *estar*. */
  estar: 1 << 1,
  /** A form of *haber*. */
  haber: 1 << 2,
  /** A participle in any gender and number. */
  participle: 1 << 3,
  /** A gerund, with or without pronouns at its end. */
  gerund: 1 << 4,
  /** An infinitive, with or without pronouns at its end. */
  infinitive: 1 << 5,
  /** An adverb in -mente. */
  adverbMente: 1 << 6,
  /** A future subjunctive: «incumpliere», «hubiere». */
  futureSubjunctive: 1 << 7,
  /** Negates: no, ni, nunca, jamás, nadie, ningún, sin … */
  negation: 1 << 8,
  /** Written with a dot that belongs to it: «art.», «S.A.», «J.». */
  abbreviation: 1 << 9,
  /** A number in words, or a token of digits. */
  numeral: 1 << 10,
  /** Capital letters that make a Roman numeral. */
  roman: 1 << 11,
  /** Two letters or more, all of them capitals. */
  allCaps: 1 << 12,
  /** Begins with a capital. */
  capitalized: 1 << 13,
  /** Definite or indefinite article, also in «al», «del». */
  article: 1 << 14,
  preposition: 1 << 15,
  /** A pronoun that stands alone: personal, relative, indefinite. */
  pronoun: 1 << 16,
  /** An unstressed pronoun: me, te, se, lo, la, le … */
  clitic: 1 << 17,
  /** Joins clauses or phrases: y, o, pero, que, si, porque … */
  conjunction: 1 << 18,
  /** An adverb of the closed list, not in -mente: ya, también, muy … */
  adverb: 1 << 19,
  /** Demonstrative, possessive or indefinite before a noun: este, su, cada … */
  determiner: 1 << 20,
  /** Almost certainly a finite verb: «publicará», «deben», «establece»; see `isFiniteVerb`. */
  finite: 1 << 21,
  /** A finite verb or another word, by what stands before: «forma», «cuenta»; see `isFiniteVerbAt`. */
  perhapsFinite: 1 << 22
} as const

/** Name of a flag. */
export type WordBitName = keyof typeof wordBit
