import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Masculine plurals for everybody, and what names everybody. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'los beneficiarios',
    inflection: 'none',
    alternatives: ['las personas beneficiarias'],
    insertable: ['las personas beneficiarias'],
    partOfSpeech: 'masc. genérico',
    sources: ['GCBA'],
    example: 'La escuela avisará a los beneficiarios.'
  },
  {
    term: 'los interesados',
    inflection: 'none',
    alternatives: ['las personas interesadas'],
    insertable: ['las personas interesadas'],
    partOfSpeech: 'masc. genérico',
    sources: ['GCBA'],
    example: 'La escuela avisará a los interesados.'
  },
  {
    term: 'los ciudadanos',
    inflection: 'none',
    alternatives: ['la ciudadanía'],
    insertable: ['la ciudadanía'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los ciudadanos.'
  },
  {
    term: 'los trabajadores',
    inflection: 'none',
    alternatives: ['las personas trabajadoras'],
    insertable: ['las personas trabajadoras'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los trabajadores.'
  },
  {
    term: 'los servidores públicos',
    inflection: 'none',
    alternatives: ['las personas servidoras públicas'],
    insertable: ['las personas servidoras públicas'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los servidores públicos.'
  },
  {
    term: 'los funcionarios',
    inflection: 'none',
    alternatives: ['las personas funcionarias'],
    insertable: ['las personas funcionarias'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los funcionarios.'
  },
  {
    term: 'los usuarios',
    inflection: 'none',
    alternatives: ['las personas usuarias'],
    insertable: ['las personas usuarias'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los usuarios.'
  },
  {
    term: 'los alumnos',
    inflection: 'none',
    alternatives: ['el alumnado'],
    insertable: ['el alumnado'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los alumnos.'
  },
  {
    term: 'los niños',
    inflection: 'none',
    alternatives: ['las niñas y los niños'],
    insertable: ['las niñas y los niños'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los niños.'
  },
  {
    term: 'los adultos mayores',
    inflection: 'none',
    alternatives: ['las personas adultas mayores'],
    insertable: ['las personas adultas mayores'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los adultos mayores.'
  },
  {
    term: 'los consumidores',
    inflection: 'none',
    alternatives: ['las personas consumidoras'],
    insertable: ['las personas consumidoras'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los consumidores.'
  },
  {
    term: 'los productores',
    inflection: 'none',
    alternatives: ['las personas productoras'],
    insertable: ['las personas productoras'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los productores.'
  },
  {
    term: 'los padres de familia',
    inflection: 'none',
    alternatives: ['las madres y los padres de familia'],
    insertable: ['las madres y los padres de familia'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los padres de familia.'
  },
  {
    term: 'los maestros',
    inflection: 'none',
    alternatives: ['el personal docente'],
    insertable: ['el personal docente'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los maestros.'
  },
  {
    term: 'los discapacitados',
    inflection: 'none',
    alternatives: ['las personas con discapacidad'],
    insertable: ['las personas con discapacidad'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los discapacitados.'
  },
  {
    term: 'los candidatos',
    inflection: 'none',
    alternatives: ['las personas candidatas'],
    insertable: ['las personas candidatas'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los candidatos.'
  },
  {
    term: 'los ofendidos',
    inflection: 'none',
    alternatives: ['las personas ofendidas'],
    insertable: ['las personas ofendidas'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los ofendidos.'
  },
  {
    term: 'los detenidos',
    inflection: 'none',
    alternatives: ['las personas detenidas'],
    insertable: ['las personas detenidas'],
    partOfSpeech: 'masc. genérico',
    sources: ['ED'],
    example: 'La escuela avisará a los detenidos.'
  }
]
