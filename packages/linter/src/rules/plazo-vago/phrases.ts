import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Deadlines that no calendar can hold. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'a la brevedad posible',
    inflection: 'none',
    alternatives: ['en [n] días', 'cuanto antes'],
    partOfSpeech: 'loc. adv.',
    sources: ['OC'],
    note: 'Un sinónimo no basta: lo que falta es el plazo.',
    example: 'La Unidad resolverá a la brevedad posible.'
  },
  {
    term: 'a la mayor brevedad',
    forms: ['a la mayor brevedad (posible)'],
    inflection: 'none',
    alternatives: ['en [n] días', 'cuanto antes'],
    partOfSpeech: 'loc. adv.',
    sources: ['OC'],
    example: 'El informe se entregará a la mayor brevedad.'
  },
  {
    term: 'oportunamente',
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    partOfSpeech: 'adv. vago',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará oportunamente.'
  },
  {
    term: 'en un plazo razonable',
    inflection: 'none',
    alternatives: ['en [n] días'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La autoridad contestará en un plazo razonable.'
  },
  {
    term: 'en su oportunidad',
    inflection: 'none',
    alternatives: ['cuando [hecho]', 'el día [fecha]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'El Comité publicará la lista en su oportunidad.'
  },
  {
    term: 'a la brevedad',
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará a la brevedad.'
  },
  {
    term: 'lo antes posible',
    forms: [
      'lo antes posible',
      'lo más pronto posible',
      'cuanto antes',
      'en el menor tiempo|plazo posible',
      'con la mayor celeridad',
      'con la mayor brevedad'
    ],
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará lo antes posible.'
  },
  {
    term: 'en breve',
    forms: ['en breve', 'próximamente'],
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    trust: 'strict',
    unless: {after: ['plazo', 'término', 'tiempo']},
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará en breve.'
  },
  {
    term: 'en un término razonable',
    forms: [
      'en|dentro (de) un término|tiempo|lapso razonable|prudente',
      'dentro de un plazo razonable|prudente',
      'en un plazo prudente|prudencial',
      'en un breve plazo|término|lapso'
    ],
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará en un término razonable.'
  },
  {
    term: 'con la debida anticipación',
    forms: [
      'con la debida anticipación|oportunidad|antelación',
      'con (la) suficiente anticipación|antelación',
      'con toda oportunidad',
      'con oportunidad'
    ],
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará con la debida anticipación.'
  },
  {
    term: 'sin demora',
    forms: [
      'sin demora (alguna)',
      'sin dilación (alguna)',
      'sin mayor dilación',
      'sin tardanza',
      'con prontitud',
      'prontamente'
    ],
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará sin demora.'
  },
  {
    term: 'de inmediato',
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará de inmediato.'
  },
  {
    term: 'inmediatamente',
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    trust: 'strict',
    unless: {
      after: [
        'después',
        'antes',
        'anterior',
        'posterior',
        'siguiente',
        'inferior',
        'superior',
        'a',
        'al',
        'en'
      ]
    },
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará inmediatamente.'
  },
  {
    term: 'en su momento',
    inflection: 'none',
    alternatives: ['en [n] días', 'el día [fecha]'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Lo que falta es el plazo.',
    example: 'La escuela avisará en su momento.'
  }
]
