import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Conjunctions, adverbs and phrases that join or place. Sources: see `guideNames`. */
export const connectives: readonly PhraseEntry[] = [
  {
    term: 'con anterioridad',
    inflection: 'none',
    alternatives: ['antes'],
    insertable: ['antes'],
    unless: {after: ['a', 'al']},
    partOfSpeech: 'loc. adv.',
    sources: ['ARA', 'GCBA'],
    example: 'Los requisitos se publicaron con anterioridad.'
  },
  {
    term: 'en virtud de que',
    inflection: 'none',
    alternatives: ['porque', 'como', 'ya que'],
    insertable: ['porque'],
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Se negó el apoyo en virtud de que faltaba la constancia.'
  },
  {
    term: 'en razón de que',
    inflection: 'none',
    alternatives: ['porque'],
    insertable: ['porque'],
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Se negó el apoyo en razón de que faltaba la firma.'
  },
  {
    term: 'toda vez que',
    inflection: 'none',
    alternatives: ['porque', 'ya que'],
    insertable: ['porque', 'ya que'],
    partOfSpeech: 'loc. conj.',
    sources: ['OC'],
    example: 'Se negó toda vez que faltaba la firma.'
  },
  {
    term: 'por cuanto',
    inflection: 'none',
    alternatives: ['porque'],
    insertable: ['porque'],
    trust: 'strict',
    unless: {after: ['a', 'al', 'hace']},
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    example: 'Se negó por cuanto no había recursos.'
  },
  {
    term: 'por la razón de que',
    inflection: 'none',
    alternatives: ['porque'],
    insertable: ['porque'],
    safe: true,
    partOfSpeech: 'loc. conj.',
    sources: ['ARA', 'OC'],
    example: 'Se negó por la razón de que no había recursos.'
  },
  {
    term: 'debido al hecho de que',
    inflection: 'none',
    alternatives: ['porque'],
    insertable: ['porque'],
    safe: true,
    partOfSpeech: 'loc. conj.',
    sources: ['OC'],
    example: 'Se negó debido al hecho de que no había recursos.'
  },
  {
    term: 'dado el hecho de que',
    inflection: 'none',
    alternatives: ['porque'],
    partOfSpeech: 'loc. conj.',
    sources: ['OC'],
    example: 'Dado el hecho de que no había recursos, se negó.'
  },
  {
    term: 'no obstante el hecho de que',
    inflection: 'none',
    alternatives: ['aunque'],
    insertable: ['aunque'],
    safe: true,
    partOfSpeech: 'loc. conj.',
    sources: ['OC'],
    example: 'No obstante el hecho de que pagó, se le multó.'
  },
  {
    term: 'no obstante lo anterior',
    inflection: 'none',
    alternatives: ['sin embargo', 'aun así'],
    insertable: ['sin embargo', 'aun así'],
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    example: 'No obstante lo anterior, se permitirá el paso.'
  },
  {
    term: 'mediante el cual',
    inflection: 'none',
    alternatives: ['con el que', 'por el que'],
    insertable: ['con el que', 'por el que'],
    trust: 'strict',
    partOfSpeech: 'loc. pron.',
    sources: ['ED'],
    example: 'Se publicó el acuerdo mediante el cual se crea el fondo.'
  },
  {
    term: 'el cual',
    forms: ['el|la cual', 'los|las cuales'],
    inflection: 'none',
    alternatives: ['que', 'quien'],
    trust: 'strict',
    unless: {
      before: [
        'a',
        'al',
        'ante',
        'bajo',
        'con',
        'contra',
        'de',
        'del',
        'desde',
        'durante',
        'en',
        'entre',
        'hacia',
        'hasta',
        'mediante',
        'para',
        'por',
        'según',
        'sin',
        'sobre',
        'tras'
      ]
    },
    partOfSpeech: 'pron. rel.',
    sources: ['ED'],
    note: 'Tras una preposición suele ser necesario.',
    example: 'El comité, el cual sesionará cada mes, decidirá.'
  },
  {
    term: 'así como',
    inflection: 'none',
    alternatives: ['y', 'también'],
    trust: 'strict',
    partOfSpeech: 'loc. conj.',
    sources: ['ED'],
    note: 'Una sola vez es correcto; cansa en las enumeraciones.',
    example: 'Se revisará la ruta, así como el horario.'
  },
  {
    term: 'asimismo',
    inflection: 'none',
    alternatives: ['también', 'además'],
    insertable: ['también', 'además'],
    trust: 'strict',
    partOfSpeech: 'adv.',
    sources: ['ED'],
    example: 'Asimismo, se revisará el horario.'
  },
  {
    term: 'de fecha',
    inflection: 'none',
    alternatives: ['del'],
    insertable: ['del'],
    unless: {after: ['cierta', 'y', 'de', 'a', 'en']},
    only: {after: ['#']},
    partOfSpeech: 'loc. adj.',
    sources: ['GCBA'],
    example: 'El oficio de fecha 3 de marzo queda sin efecto.'
  },
  {
    term: 'al día de hoy',
    inflection: 'none',
    alternatives: ['hoy'],
    insertable: ['hoy'],
    partOfSpeech: 'loc. adv.',
    sources: ['OC'],
    example: 'Al día de hoy faltan cien entregas.'
  },
  {
    term: 'en tiempo y forma',
    inflection: 'none',
    alternatives: ['dentro del plazo y con los requisitos'],
    partOfSpeech: 'loc. adv.',
    sources: ['OC'],
    example: 'La escuela presentó su informe en tiempo y forma.'
  },
  {
    term: 'a la fecha de finalización',
    inflection: 'none',
    alternatives: ['cuando termine'],
    partOfSpeech: 'loc.',
    sources: ['ARA'],
    example: 'A la fecha de finalización del curso se entregará la constancia.'
  },
  {
    term: 'telemáticamente',
    inflection: 'none',
    alternatives: ['por internet'],
    insertable: ['por internet'],
    partOfSpeech: 'adv.',
    sources: ['ARA'],
    example: 'La solicitud se presenta telemáticamente.'
  },
  {
    term: 'en las inmediaciones',
    inflection: 'none',
    alternatives: ['cerca de', 'al lado de'],
    only: {after: ['de', 'del']},
    partOfSpeech: 'loc. adv.',
    sources: ['ARA'],
    example: 'La parada estará en las inmediaciones de la escuela.'
  }
]
