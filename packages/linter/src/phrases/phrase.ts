/** Which guide a phrase comes from; see `guideNames`. `-p`: the guide has a close variant. */
export type GuideCode =
  | 'AR'
  | 'ARA'
  | 'ARA-p'
  | 'CIJ'
  | 'DPD'
  | 'ED'
  | 'GCBA'
  | 'IC'
  | 'IN'
  | 'LAT'
  | 'LAT-p'
  | 'LEJ'
  | 'MLSP'
  | 'OC'
  | 'OC-p'
  | 'UNC'
  | 'UNC-p'

/** How the first word of a phrase changes. */
export type Inflection = 'adjective' | 'none' | 'noun' | 'verb'

/**
 * What stands around a phrase.
 *
 * Each entry is a word or several («lista de»), compared without accents or capitals; `#` is any number
 * and `*` any word.
 */
export interface Surroundings {
  /** Right before it. */
  before?: readonly string[]
  /** Right after it. */
  after?: readonly string[]
  /** Anywhere in the same sentence, at most eight words away. */
  near?: readonly string[]
}

/** A word or phrase that a plainer one can replace. */
export interface PhraseEntry {
  /** As a guide lists it. */
  term: string
  /**
   * What is looked for, when that is not just the term: words parted by spaces, `a|b` one or the other,
   * `(a|b)` one, the other or none. Its first word is inflected.
   */
  forms?: readonly string[]
  inflection: Inflection
  /** Inflected forms that are another word: «libre» is no form of «librar». */
  except?: readonly string[]
  /** Plainer ways to say it, best first; what an editor reads, lemmas or advice. */
  alternatives: readonly string[]
  /** The alternatives that can stand in its place as they are, once inflected; absent: none. */
  insertable?: readonly string[]
  /** Not even then: around these words an insertable alternative would not fit. */
  insertUnless?: Surroundings
  /** The first insertable alternative never changes what is said: `fix` may insert it. */
  safe?: true
  /** What can stand there is the last word found: «el mes de octubre» → «octubre». */
  keepsLast?: true
  /** A technical term: explain it the first time, do not replace it. */
  explain?: true
  /**
   * How far it can be trusted: absent, nearly every hit deserves a look; `strict`, many hits are fine as
   * they are; `density`, only many of them in one paragraph say something.
   */
  trust?: 'density' | 'strict'
  /** Never here. */
  unless?: Surroundings
  /** Only here. */
  only?: Surroundings
  /** As the guides file it: «v.», «sust.», «loc. prep.». */
  partOfSpeech: string
  /** Guides that list it; empty when none is known. */
  sources: readonly GuideCode[]
  /** What an editor should know of it. */
  note?: string
  /** A sentence that it must be found in. */
  example: string
}

/** One way in which a phrase can stand in a text. */
export interface PhraseForm {
  entry: PhraseEntry
  words: readonly string[]
  /** Cell of the inflected word: `ind.pres.3s`, `mp`, `p`; several when the form is the same. */
  cells: readonly string[]
  /** The last word is `del` or `al` where the entry says `de` or `a`. */
  contracted: boolean
}

/** A phrase found in a text. */
export interface PhraseMatch {
  entry: PhraseEntry
  form: PhraseForm
  firstToken: number
  /** Index after its last token. */
  endToken: number
  /** Offset of its first character. */
  start: number
  /** Offset after its last character. */
  end: number
  /** The words as they stand in the text. */
  found: string
  sentence: number
}
