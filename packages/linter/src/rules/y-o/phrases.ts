import type {PhraseEntry} from '../../phrases/phrase.ts'

/** The sign, and what stands for it. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'y/o',
    inflection: 'none',
    alternatives: ['o', 'y', '«a, b o ambos»'],
    insertable: ['o'],
    partOfSpeech: 'conj.',
    sources: ['DPD'],
    example: 'Presentará original y/o copia.'
  }
]
