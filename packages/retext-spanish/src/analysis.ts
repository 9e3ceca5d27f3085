/**
 * What a stretch of text is, as far as a rule needs to know.
 *
 * `heading` titles; `quote` text of someone else (blockquotes); `tableCell`; `note` an editor's
 * remark such as «Fracción reformada DOF 15-01-2026»; `item` a fracción, inciso or list item;
 * `paragraph` everything else.
 */
export type UnitKind = 'heading' | 'item' | 'note' | 'paragraph' | 'quote' | 'tableCell'

/**
 * A stretch of the source that is read as one: a paragraph, a fracción, a list item.
 */
export interface UnitRange {
  kind: UnitKind
  /** Offset of its first character, in UTF-16 units of the source. */
  start: number
  /** Offset after its last character. */
  end: number
  /** Length of its printed label («I. », «a) », «Artículo 3. »), which no sentence includes; default `0`. */
  label?: number
  /** Index of the unit that introduces this one («…, los siguientes:»). */
  leadIn?: number
  /** Id of the provision it belongs to, such as `art-16-bis.fr-ii`. */
  provision?: string
}

/** A unit with the sentences and tokens found in it. */
export interface Unit extends UnitRange {
  index: number
  /** Index of its first sentence in `Analysis.sentences`. */
  firstSentence: number
  /** Index after its last sentence. */
  endSentence: number
  firstToken: number
  endToken: number
}

/** A sentence: never crosses a unit. */
export interface Sentence {
  index: number
  unit: number
  /** Offset in the source of its first character. */
  start: number
  /** Offset after its last character. */
  end: number
  firstToken: number
  /** Index after its last token in `Analysis.tokens`. */
  endToken: number
  /** How many words it has; numbers count, punctuation does not. */
  words: number
}

/**
 * Every token of the text, as parallel arrays: entry `i` of each speaks of token `i`.
 *
 * White space is not a token. Words that occur often share one string, so comparing is cheap.
 */
export interface Tokens {
  length: number
  /** Offsets in the source of the first character. */
  start: Uint32Array
  /** Offsets after the last character. */
  end: Uint32Array
  /** What it is: see `tokenKind`. */
  kind: Uint8Array
  /** Lower-case form, accents kept. */
  lower: readonly string[]
  /** Lower-case form without accents; `ñ` stays. */
  folded: readonly string[]
  /** What the word can be: flags of `wordBit`, or-ed. */
  bits: Uint32Array
}

/** What every rule shares: one pass over the text, made once. */
export interface Analysis {
  /** The text that offsets point into; markup may be blanked out, offsets never move. */
  text: string
  units: readonly Unit[]
  sentences: readonly Sentence[]
  tokens: Tokens
}
