import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Phrases with «efecto» that stand for «para». Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'a efecto de',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    safe: true,
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    note: '«Surtir efecto» y «efecto retroactivo» son otra cosa.',
    example: 'El Comité sesionará a efecto de revisar las solicitudes.'
  },
  {
    term: 'a efectos de',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    safe: true,
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Se revisará el padrón a efectos de corregirlo.'
  },
  {
    term: 'a los efectos de',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    safe: true,
    unless: {
      after: [
        'este',
        'esta',
        'estas',
        'estos',
        'la presente',
        'el presente',
        'los presentes',
        'las presentes'
      ]
    },
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'La ventanilla abrirá a los efectos de recibir quejas.'
  },
  {
    term: 'para efectos de',
    forms: ['para (los) efectos|efecto de'],
    inflection: 'none',
    alternatives: ['para', 'en'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    note: 'En «para efectos de esta ley se entenderá por» presenta una definición: basta «en esta ley».',
    example: 'El padrón se publicará para efectos de consulta.'
  },
  {
    term: 'a cuyos efectos',
    inflection: 'none',
    alternatives: ['para ello', 'para eso'],
    insertable: ['para ello', 'para eso'],
    partOfSpeech: 'loc. conj.',
    sources: ['OC'],
    example: 'Se abrirá un registro, a cuyos efectos la Secretaría pedirá los datos.'
  },
  {
    term: 'al efecto',
    inflection: 'none',
    alternatives: ['para ello', '(eliminar)'],
    trust: 'strict',
    unless: {after: ['de', 'del', 'que', 'invernadero']},
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    note: 'Casi siempre sobra: «el formato que emita la Secretaría».',
    example: 'Se usará el formato que al efecto emita la Secretaría.'
  },
  {
    term: 'para tal efecto',
    forms: ['para|a tal efecto', 'para|a tales efectos', 'para ese efecto', 'para esos efectos'],
    inflection: 'none',
    alternatives: ['para ello'],
    insertable: ['para ello'],
    insertUnless: {before: ['que', 'qué']},
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    example: 'Se abrirá una ventanilla y, para tal efecto, se nombrará a una persona.'
  },
  {
    term: 'para el efecto',
    inflection: 'none',
    alternatives: ['para ello', '(eliminar)'],
    trust: 'strict',
    unless: {after: ['de', 'del', 'que']},
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    example: 'Se usará el formato autorizado para el efecto.'
  },
  {
    term: 'con el efecto de',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'Se avisará con el efecto de evitar demoras.'
  },
  {
    term: 'para los efectos a que haya lugar',
    forms: [
      'para los efectos (legales|jurídicos|administrativos) a que haya|hubiere lugar',
      'para los efectos (legales|jurídicos) que haya lugar',
      'para todos los efectos (legales|jurídicos) a que haya lugar'
    ],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    note: 'No dice qué efectos: se borra sin que falte nada.',
    example: 'Se entrega copia para los efectos a que haya lugar.'
  },
  {
    term: 'para los efectos legales conducentes',
    forms: ['para los efectos (legales|jurídicos) conducentes|procedentes|correspondientes|pertinentes'],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    note: 'No dice qué efectos: se borra sin que falte nada.',
    example: 'Se le comunica para los efectos legales conducentes.'
  }
]
