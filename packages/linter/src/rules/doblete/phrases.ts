import type {PhraseEntry} from '../../phrases/phrase.ts'
import {type Coordination, expandPair} from './verb-pairs.ts'

const pairs: readonly Coordination[] = [
  ['otorgar', 'conceder'],
  ['conceder', 'otorgar'],
  ['vigilar', 'supervisar'],
  ['supervisar', 'vigilar'],
  ['manifestar', 'declarar'],
  ['declarar', 'manifestar'],
  ['gozar', 'disfrutar'],
  ['ayudar', 'auxiliar'],
  ['auxiliar', 'ayudar'],
  ['acatar', 'obedecer'],
  ['obedecer', 'acatar'],
  ['orientar', 'guiar'],
  ['cesar', 'terminar'],
  ['finalizar', 'terminar'],
  ['terminar', 'concluir'],
  ['concluir', 'terminar'],
  ['comunicar', 'informar'],
  ['informar', 'comunicar'],
  ['modificar', 'cambiar'],
  ['solicitar', 'pedir'],
  ['pedir', 'solicitar'],
  ['facultar', 'autorizar']
]

/** Pairs of words that say one thing, and what says it alone. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'todos y cada uno de los',
    forms: ['todos y cada uno de los'],
    inflection: 'none',
    alternatives: ['todos los', 'cada uno de los'],
    insertable: ['todos los', 'cada uno de los'],
    safe: true,
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Revisará todos y cada uno de los requisitos.'
  },
  {
    term: 'todas y cada una de las',
    forms: ['todas y cada una de las'],
    inflection: 'none',
    alternatives: ['todas las', 'cada una de las'],
    insertable: ['todas las', 'cada una de las'],
    safe: true,
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Revisará todas y cada una de las solicitudes.'
  },
  {
    term: 'única y exclusivamente',
    forms: [
      'única y exclusivamente',
      'exclusiva y únicamente',
      'sola y exclusivamente',
      'solo|sólo y exclusivamente',
      'solo|sólo y únicamente',
      'solamente y exclusivamente'
    ],
    inflection: 'none',
    alternatives: ['solo', 'únicamente'],
    insertable: ['solo', 'únicamente'],
    safe: true,
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Se usará única y exclusivamente para la escuela.'
  },
  {
    term: 'nulo y sin valor',
    forms: [
      'nulo|nula|nulos|nulas y sin valor (alguno)',
      'nulo|nula|nulos|nulas y sin efecto (alguno)',
      'nulo|nula|nulos|nulas y de ningún valor'
    ],
    inflection: 'none',
    alternatives: ['nulo'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'El acta será nula y sin valor.'
  },
  {
    term: 'libre y voluntariamente',
    forms: ['libre y voluntariamente', 'voluntaria y libremente'],
    inflection: 'none',
    alternatives: ['voluntariamente', 'libremente'],
    insertable: ['voluntariamente', 'libremente'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'La familia firma libre y voluntariamente.'
  },
  {
    term: 'libre y voluntaria',
    forms: ['libre y voluntaria|voluntario', 'libres y voluntarias|voluntarios'],
    inflection: 'none',
    alternatives: ['libre', 'voluntaria'],
    trust: 'strict',
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'La firma es libre y voluntaria.'
  },
  {
    term: 'expresa y explícitamente',
    forms: ['expresa y explícitamente', 'clara y expresamente', 'expresa y claramente'],
    inflection: 'none',
    alternatives: ['expresamente'],
    insertable: ['expresamente'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'La ley lo prohíbe expresa y explícitamente.'
  },
  {
    term: 'total y absolutamente',
    forms: [
      'total y absolutamente',
      'absoluta y totalmente',
      'total y completamente',
      'entera y totalmente',
      'plena y totalmente',
      'íntegra y totalmente',
      'plena y absolutamente'
    ],
    inflection: 'none',
    alternatives: ['por completo', 'totalmente'],
    insertable: ['por completo', 'totalmente'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'El daño se repara total y absolutamente.'
  },
  {
    term: 'total y absoluto',
    forms: [
      'total y absoluto|absoluta',
      'totales y absolutos|absolutas',
      'pleno y absoluto',
      'plena y absoluta',
      'pleno y total',
      'plena y total'
    ],
    inflection: 'none',
    alternatives: ['total'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Hay una prohibición total y absoluta.'
  },
  {
    term: 'mutuo y común acuerdo',
    forms: ['mutuo y común acuerdo', 'común y mutuo acuerdo'],
    inflection: 'none',
    alternatives: ['común acuerdo'],
    insertable: ['común acuerdo'],
    safe: true,
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Se fija de mutuo y común acuerdo.'
  },
  {
    term: 'siempre y en todo momento',
    forms: ['siempre y en todo momento', 'en todo tiempo y momento', 'en todo momento y lugar'],
    inflection: 'none',
    alternatives: ['siempre', 'en todo momento'],
    insertable: ['siempre', 'en todo momento'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'La escuela avisará siempre y en todo momento.'
  },
  {
    term: 'sin limitación ni restricción',
    forms: ['sin limitación ni restricción (alguna)', 'sin restricción ni limitación (alguna)'],
    inflection: 'none',
    alternatives: ['sin límites'],
    insertable: ['sin límites'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Se usará sin limitación ni restricción.'
  },
  {
    term: 'facultades y atribuciones',
    forms: ['facultades y atribuciones', 'atribuciones y facultades'],
    inflection: 'none',
    alternatives: ['facultades', 'atribuciones'],
    insertable: ['facultades', 'atribuciones'],
    trust: 'strict',
    partOfSpeech: 'doblete',
    sources: ['ED'],
    note: 'Algunas leyes orgánicas las distinguen: revise antes de quitar una.',
    example: 'El Comité tiene estas facultades y atribuciones.'
  },
  {
    term: 'normas y reglas',
    forms: ['normas y reglas', 'reglas y normas'],
    inflection: 'none',
    alternatives: ['reglas', 'normas'],
    insertable: ['reglas', 'normas'],
    trust: 'strict',
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'La escuela tiene normas y reglas.'
  },
  {
    term: 'fines y objetivos',
    forms: [
      'fines y objetivos',
      'objetivos y fines',
      'propósitos y fines',
      'fines y propósitos',
      'metas y objetivos|propósitos'
    ],
    inflection: 'none',
    alternatives: ['objetivos', 'fines'],
    insertable: ['objetivos', 'fines'],
    trust: 'strict',
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'El plan tiene fines y objetivos.'
  },
  {
    term: 'ayuda y auxilio',
    forms: ['ayuda y auxilio', 'auxilio y ayuda'],
    inflection: 'none',
    alternatives: ['ayuda', 'auxilio'],
    insertable: ['ayuda', 'auxilio'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'La policía dará ayuda y auxilio.'
  },
  {
    term: 'términos y plazos',
    forms: ['términos y plazos', 'plazos y términos'],
    inflection: 'none',
    alternatives: ['plazos'],
    insertable: ['plazos'],
    trust: 'strict',
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'La ley fija los términos y plazos.'
  },
  {
    term: 'dudas e interrogantes',
    forms: ['dudas e interrogantes'],
    inflection: 'none',
    alternatives: ['dudas'],
    insertable: ['dudas'],
    safe: true,
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Resuelve dudas e interrogantes.'
  },
  {
    term: 'temor y miedo',
    forms: ['temor y miedo', 'miedo y temor'],
    inflection: 'none',
    alternatives: ['miedo'],
    insertable: ['miedo'],
    trust: 'strict',
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'Hay temor y miedo.'
  },
  {
    term: 'veraz y verdadero',
    forms: [
      'veraz y verdadero|verdadera',
      'veraces y verdaderos|verdaderas',
      'cierto y verdadero',
      'cierta y verdadera',
      'ciertos y verdaderos',
      'ciertas y verdaderas'
    ],
    inflection: 'none',
    alternatives: ['verdadero'],
    partOfSpeech: 'doblete',
    sources: ['ED'],
    example: 'El dato es cierto y verdadero.'
  },
  ...pairs.map(expandPair)
]
