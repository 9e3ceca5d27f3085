import type {PhraseEntry} from '../../phrases/phrase.ts'

/** The pronouns, and what can stand for them. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'el mismo',
    forms: ['el|al mismo', 'la misma', 'los mismos', 'las mismas'],
    inflection: 'none',
    alternatives: ['este', 'él', 'su', '(eliminar)'],
    partOfSpeech: 'pron. anafórico',
    sources: ['GCBA', 'ARA', 'DPD'],
    note: 'Con un sustantivo detrás («el mismo plazo») indica identidad y es correcto.',
    example: 'Cumplirán las reglas y lo previsto en las mismas.'
  },
  {
    term: 'de la misma',
    forms: ['del mismo', 'de la misma', 'de los mismos', 'de las mismas'],
    inflection: 'none',
    alternatives: ['su', 'de ella', '(eliminar)'],
    partOfSpeech: 'pron. anafórico',
    sources: ['GCBA', 'ARA', 'DPD'],
    note: 'Con un sustantivo detrás («de la misma persona») indica identidad y es correcto.',
    example: 'Entregará la solicitud y los anexos de la misma.'
  }
]
