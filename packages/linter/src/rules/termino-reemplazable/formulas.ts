import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Formulas of letters and rulings, vague terms, fillers, redundancies. Sources: see `guideNames`. */
export const formulas: readonly PhraseEntry[] = [
  {
    term: 'sin lugar a dudas',
    forms: ['sin lugar a dudas|duda'],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'muletilla',
    sources: ['ARA'],
    example: 'La ruta es, sin lugar a dudas, la más corta.'
  },
  {
    term: 'en principio',
    inflection: 'none',
    alternatives: ['(eliminar)'],
    trust: 'strict',
    partOfSpeech: 'muletilla',
    sources: ['ARA'],
    example: 'La solicitud se presenta, en principio, en la escuela.'
  },
  {
    term: 'hay que destacar',
    forms: ['hay que destacar (que)'],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'muletilla',
    sources: ['ARA'],
    example: 'Hay que destacar que la ruta es gratuita.'
  }
]
