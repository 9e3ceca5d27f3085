import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Long phrases that stand for «si», «siempre que», «hasta que». Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'en caso de que',
    inflection: 'none',
    alternatives: ['si'],
    trust: 'strict',
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'En caso de que falte un documento, la escuela avisará.'
  },
  {
    term: 'en el caso de que',
    inflection: 'none',
    alternatives: ['si'],
    unless: {before: ['sino', 'salvo', 'excepto']},
    partOfSpeech: 'loc. conj.',
    sources: ['ARA-p'],
    example: 'En el caso de que falte un documento, la escuela avisará.'
  },
  {
    term: 'en el supuesto de que',
    inflection: 'none',
    alternatives: ['si'],
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'En el supuesto de que falte un documento, la escuela avisará.'
  },
  {
    term: 'en tal supuesto',
    inflection: 'none',
    alternatives: ['en ese caso'],
    insertable: ['en ese caso'],
    partOfSpeech: 'loc. adv.',
    sources: ['OC'],
    example: 'En tal supuesto, la escuela avisará.'
  },
  {
    term: 'siempre y cuando',
    inflection: 'none',
    alternatives: ['siempre que', 'si', 'solo si'],
    insertable: ['siempre que'],
    trust: 'strict',
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Se entrega siempre y cuando haya dinero.'
  },
  {
    term: 'en el supuesto que',
    forms: ['en el supuesto que', 'en los supuestos en|de que'],
    inflection: 'none',
    alternatives: ['si'],
    unless: {
      after: [
        'se refiere',
        'se refieren',
        'alude',
        'establece',
        'establecen',
        'antecede',
        'señala',
        'prevé',
        'prevea',
        'prevean',
        'contempla'
      ]
    },
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'En el supuesto que falte un documento, la escuela avisará.'
  },
  {
    term: 'en el evento de que',
    forms: ['en el evento (de) que'],
    inflection: 'none',
    alternatives: ['si'],
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'En el evento de que llueva, la ruta cambia.'
  },
  {
    term: 'en la hipótesis de que',
    inflection: 'none',
    alternatives: ['si'],
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'En la hipótesis de que llueva, la ruta cambia.'
  },
  {
    term: 'para el caso de que',
    forms: ['para el caso (de) que'],
    inflection: 'none',
    alternatives: ['si'],
    trust: 'strict',
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Para el caso de que llueva, habrá otra ruta.'
  },
  {
    term: 'en el entendido de que',
    forms: ['en|bajo el entendido (de) que'],
    inflection: 'none',
    alternatives: ['pero', 'y'],
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Se presta el salón, en el entendido de que lo devolverán limpio.'
  },
  {
    term: 'en la inteligencia de que',
    inflection: 'none',
    alternatives: ['pero', 'y'],
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Se presta el salón, en la inteligencia de que lo devolverán limpio.'
  },
  {
    term: 'hasta en tanto no',
    inflection: 'none',
    alternatives: ['hasta que'],
    insertable: ['hasta que'],
    safe: true,
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    note: 'El «no» sobra: «hasta que se emita».',
    example: 'No habrá pago hasta en tanto no se emita el recibo.'
  },
  {
    term: 'hasta en tanto',
    inflection: 'none',
    alternatives: ['hasta que', 'mientras'],
    insertable: ['hasta que'],
    insertUnless: {after: ['que']},
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'El cargo sigue vacante hasta en tanto se nombra a otra persona.'
  },
  {
    term: 'a condición de que',
    forms: ['a condición de que', 'con la condición de que'],
    inflection: 'none',
    alternatives: ['si', 'siempre que'],
    insertable: ['siempre que'],
    trust: 'strict',
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Se autoriza a condición de que firme.'
  }
]
