import type {PhraseEntry} from '../../phrases/phrase.ts'
import {adjectives} from './adjectives.ts'
import {connectives} from './connectives.ts'
import {formulas} from './formulas.ts'
import {nouns} from './nouns.ts'
import {verbPhrases} from './verb-phrases.ts'
import {verbs} from './verbs.ts'

/** Words and phrases that a plainer one can replace; Latin and long prepositions have rules of their own. */
export const phrases: readonly PhraseEntry[] = [
  ...verbs,
  ...verbPhrases,
  ...nouns,
  ...adjectives,
  ...connectives,
  ...formulas
]
