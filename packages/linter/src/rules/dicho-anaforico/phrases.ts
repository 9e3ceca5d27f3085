import type {PhraseEntry} from '../../phrases/phrase.ts'

/** The adjective, where it points back. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'dicho',
    inflection: 'adjective',
    alternatives: ['este', 'ese', 'el'],
    unless: {
      before: [
        'lo',
        'mejor',
        'propiamente',
        'ha',
        'han',
        'haya',
        'hayan',
        'hubiere',
        'hubiera',
        'haber',
        'habiendo',
        'bien',
        'antes'
      ],
      after: ['de otro modo', 'de otra manera', 'que', 'y hecho', 'por', 'lo']
    },
    partOfSpeech: 'adj.',
    sources: ['ED'],
    note: '«Mejor dicho», «lo dicho» y el participio de «decir» son otra cosa.',
    example: 'Dicha escuela entregará la lista.'
  }
]
