import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Pairs of words one of which says nothing more. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'antecedentes previos',
    inflection: 'none',
    alternatives: ['antecedentes'],
    insertable: ['antecedentes'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ARA'],
    example: 'Se revisarán los antecedentes previos de la ruta.'
  },
  {
    term: 'acuerdo conjunto',
    forms: ['acuerdo conjunto'],
    inflection: 'noun',
    alternatives: ['acuerdo'],
    insertable: ['acuerdo'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['GCBA'],
    example: 'Las partes firmarán un acuerdo conjunto.'
  },
  {
    term: 'resultado obtenido',
    inflection: 'noun',
    alternatives: ['resultado'],
    insertable: ['resultado'],
    trust: 'strict',
    unless: {after: ['a', 'al', 'con', 'de', 'del', 'durante', 'en', 'mediante', 'por', 'tras']},
    partOfSpeech: 'redundancia',
    sources: ['GCBA'],
    example: 'Se publicará el resultado obtenido.'
  },
  {
    term: 'mes de octubre',
    forms: [
      '(el) mes de enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre'
    ],
    inflection: 'none',
    alternatives: ['octubre'],
    insertUnless: {before: ['del', 'al', 'este', 'dicho', 'cada']},
    keepsLast: true,
    insertable: ['octubre'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['GCBA'],
    note: 'El nombre ya dice que es un mes.',
    example: 'El registro abre en el mes de octubre.'
  },
  {
    term: 'día jueves',
    forms: ['día lunes|martes|miércoles|jueves|viernes|sábado|domingo'],
    inflection: 'none',
    alternatives: ['jueves'],
    keepsLast: true,
    insertable: ['jueves'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['GCBA'],
    note: 'El nombre ya dice que es un día.',
    example: 'La ventanilla abre el día jueves.'
  },
  {
    term: 'países diferentes',
    inflection: 'none',
    alternatives: ['países'],
    insertable: ['países'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ARA'],
    example: 'Acudieron familias de tres países diferentes.'
  },
  {
    term: 'acuerdo mutuo',
    forms: ['acuerdo mutuo'],
    inflection: 'noun',
    alternatives: ['acuerdo'],
    insertable: ['acuerdo'],
    safe: true,
    unless: {before: ['de']},
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El precio se fija por acuerdo mutuo.'
  },
  {
    term: 'plazo de tiempo',
    forms: ['plazo de tiempo'],
    inflection: 'noun',
    alternatives: ['plazo'],
    insertable: ['plazo'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Hay un plazo de tiempo para pedirlo.'
  },
  {
    term: 'periodo de tiempo',
    forms: ['periodo|período de tiempo'],
    inflection: 'noun',
    alternatives: ['periodo'],
    insertable: ['periodo'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El periodo de tiempo es de un año.'
  },
  {
    term: 'lapso de tiempo',
    forms: ['lapso de tiempo'],
    inflection: 'noun',
    alternatives: ['lapso'],
    insertable: ['lapso'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Hay un lapso de tiempo para pedirlo.'
  },
  {
    term: 'requisito necesario',
    inflection: 'noun',
    alternatives: ['requisito'],
    insertable: ['requisito'],
    safe: true,
    unless: {after: ['para']},
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La firma es un requisito necesario.'
  },
  {
    term: 'requisito indispensable',
    inflection: 'noun',
    alternatives: ['requisito'],
    insertable: ['requisito'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La firma es un requisito indispensable.'
  },
  {
    term: 'requisito obligatorio',
    inflection: 'noun',
    alternatives: ['requisito'],
    insertable: ['requisito'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La firma es un requisito obligatorio.'
  },
  {
    term: 'prerrequisito previo',
    inflection: 'noun',
    alternatives: ['requisito'],
    insertable: ['requisito'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Hay un prerrequisito previo.'
  },
  {
    term: 'nexo de unión',
    forms: ['nexo de unión'],
    inflection: 'noun',
    alternatives: ['nexo'],
    insertable: ['nexo'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El puente es un nexo de unión.'
  },
  {
    term: 'previsión futura',
    inflection: 'noun',
    alternatives: ['previsión'],
    insertable: ['previsión'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El plan tiene previsiones futuras.'
  },
  {
    term: 'proyecto futuro',
    inflection: 'noun',
    alternatives: ['proyecto'],
    insertable: ['proyecto'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El plan tiene proyectos futuros.'
  },
  {
    term: 'base fundamental',
    inflection: 'noun',
    alternatives: ['base'],
    insertable: ['base'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La escuela es la base fundamental del plan.'
  },
  {
    term: 'opción alternativa',
    inflection: 'noun',
    alternatives: ['opción'],
    insertable: ['opción'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Hay una opción alternativa para la ruta.'
  },
  {
    term: 'breve resumen',
    forms: ['breve|pequeño resumen'],
    inflection: 'noun',
    alternatives: ['resumen'],
    insertable: ['resumen'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El informe trae un breve resumen.'
  },
  {
    term: 'consenso general',
    inflection: 'noun',
    alternatives: ['consenso'],
    insertable: ['consenso'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La regla nació de un consenso general.'
  },
  {
    term: 'colaboración mutua',
    inflection: 'noun',
    alternatives: ['colaboración'],
    insertable: ['colaboración'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El convenio busca la colaboración mutua.'
  },
  {
    term: 'interacción mutua',
    inflection: 'noun',
    alternatives: ['interacción'],
    insertable: ['interacción'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El taller busca la interacción mutua.'
  },
  {
    term: 'interrelación mutua',
    inflection: 'noun',
    alternatives: ['interrelación'],
    insertable: ['interrelación'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El taller busca la interrelación mutua.'
  },
  {
    term: 'hecho real',
    inflection: 'noun',
    alternatives: ['hecho'],
    insertable: ['hecho'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La queja parte de un hecho real.'
  },
  {
    term: 'experiencia previa',
    inflection: 'noun',
    alternatives: ['experiencia'],
    insertable: ['experiencia'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Se pide experiencia previa.'
  },
  {
    term: 'planificación previa',
    forms: ['planificación|planeación previa'],
    inflection: 'noun',
    alternatives: ['planificación'],
    insertable: ['planificación'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La obra pide planificación previa.'
  },
  {
    term: 'sorpresa inesperada',
    inflection: 'noun',
    alternatives: ['sorpresa'],
    insertable: ['sorpresa'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Fue una sorpresa inesperada.'
  },
  {
    term: 'ambas dos',
    forms: ['ambas dos'],
    inflection: 'none',
    alternatives: ['ambas'],
    insertable: ['ambas'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Firmarán ambas dos partes.'
  },
  {
    term: 'ambos dos',
    forms: ['ambos dos'],
    inflection: 'none',
    alternatives: ['ambos'],
    insertable: ['ambos'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Firmarán ambos dos padres.'
  },
  {
    term: 'completamente gratuito',
    forms: ['completamente|totalmente|absolutamente gratuito'],
    inflection: 'none',
    alternatives: ['gratuito'],
    insertable: ['gratuito'],
    safe: true,
    keepsLast: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El trámite es completamente gratuito.'
  },
  {
    term: 'completamente gratuita',
    forms: ['completamente|totalmente|absolutamente gratuita|gratuitos|gratuitas|gratis'],
    inflection: 'none',
    alternatives: ['gratuita'],
    insertable: ['gratuita'],
    safe: true,
    keepsLast: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La ruta es completamente gratuita.'
  },
  {
    term: 'volver a reiterar',
    forms: ['volver a reiterar|repetir'],
    inflection: 'verb',
    alternatives: ['reiterar'],
    insertable: ['reiterar'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La escuela volverá a reiterar el aviso.'
  },
  {
    term: 'reiterar nuevamente',
    forms: ['reiterar nuevamente', 'reiterar de nuevo'],
    inflection: 'verb',
    alternatives: ['reiterar'],
    insertable: ['reiterar'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La escuela reiterará nuevamente el aviso.'
  },
  {
    term: 'prever con antelación',
    forms: ['prever con antelación|anticipación', 'prever anticipadamente|previamente'],
    inflection: 'verb',
    alternatives: ['prever'],
    insertable: ['prever'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Se debe prever con antelación la ruta.'
  },
  {
    term: 'anticipar previamente',
    forms: ['anticipar previamente|antes'],
    inflection: 'verb',
    alternatives: ['anticipar'],
    insertable: ['anticipar'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Se debe anticipar previamente la ruta.'
  },
  {
    term: 'colaborar conjuntamente',
    forms: ['colaborar conjuntamente', 'colaborar juntos|juntas'],
    inflection: 'verb',
    alternatives: ['colaborar'],
    insertable: ['colaborar'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Las escuelas colaborarán conjuntamente.'
  },
  {
    term: 'coordinarse conjuntamente',
    forms: ['coordinarse conjuntamente'],
    inflection: 'verb',
    alternatives: ['coordinarse'],
    insertable: ['coordinarse'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Las escuelas se coordinarán conjuntamente.'
  },
  {
    term: 'participar conjuntamente',
    forms: ['participar conjuntamente'],
    inflection: 'verb',
    alternatives: ['participar'],
    insertable: ['participar'],
    trust: 'strict',
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Las escuelas participarán conjuntamente.'
  },
  {
    term: 'adjuntar anexo',
    forms: ['adjuntar anexo|anexos'],
    inflection: 'verb',
    alternatives: ['adjuntar'],
    insertable: ['adjuntar'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'Deberá adjuntar anexo el recibo.'
  },
  {
    term: 'publicar públicamente',
    forms: ['publicar públicamente'],
    inflection: 'verb',
    alternatives: ['publicar'],
    insertable: ['publicar'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'La lista se publicará públicamente.'
  },
  {
    term: 'erradicar totalmente',
    forms: ['erradicar totalmente|completamente', 'erradicar por completo'],
    inflection: 'verb',
    alternatives: ['erradicar'],
    insertable: ['erradicar'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El plan busca erradicar totalmente el rezago.'
  },
  {
    term: 'bifurcar en dos',
    forms: ['bifurcar en dos'],
    inflection: 'verb',
    alternatives: ['bifurcar'],
    insertable: ['bifurcar'],
    safe: true,
    partOfSpeech: 'redundancia',
    sources: ['ED'],
    example: 'El camino se bifurca en dos.'
  }
]
