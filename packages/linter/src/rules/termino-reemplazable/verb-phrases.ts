import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Verbs stretched into phrases: «poner de manifiesto» for «mostrar». Sources: see `guideNames`. */
export const verbPhrases: readonly PhraseEntry[] = [
  {
    term: 'hacer del conocimiento público',
    inflection: 'verb',
    alternatives: ['publicar'],
    insertable: ['publicar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'El municipio hará del conocimiento público sus programas.'
  },
  {
    term: 'hacer del conocimiento',
    forms: ['hacer del conocimiento'],
    inflection: 'verb',
    unless: {after: ['público']},
    alternatives: ['informar', 'avisar', 'comunicar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La escuela hará del conocimiento de las familias el horario.'
  },
  {
    term: 'hacer de su conocimiento',
    inflection: 'verb',
    alternatives: ['informarle', 'avisarle'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'Se hace de su conocimiento el resultado.'
  },
  {
    term: 'hacer saber',
    inflection: 'verb',
    alternatives: ['comunicar', 'informar'],
    partOfSpeech: 'perífrasis',
    sources: ['ARA'],
    example: 'La autoridad hará saber a las partes el resultado.'
  },
  {
    term: 'hacer efectivo',
    forms: ['hacer efectivo|efectiva|efectivos|efectivas'],
    inflection: 'verb',
    alternatives: ['cobrar', 'aplicar', 'cumplir'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La tesorería hará efectiva la garantía.'
  },
  {
    term: 'poner de manifiesto',
    inflection: 'verb',
    alternatives: ['mostrar', 'decir'],
    insertable: ['mostrar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'El informe pone de manifiesto el retraso.'
  },
  {
    term: 'poner en consideración',
    forms: ['poner en|a consideración'],
    inflection: 'verb',
    alternatives: ['proponer', 'someter a decisión'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'Se pondrá en consideración la propuesta.'
  },
  {
    term: 'poner a disposición',
    inflection: 'verb',
    alternatives: ['ofrecer', 'entregar', 'dar acceso'],
    trust: 'strict',
    unless: {
      near: [
        'detenido',
        'detenida',
        'detenidos',
        'detenidas',
        'ministerio',
        'juez',
        'imputado',
        'imputada',
        'persona detenida'
      ]
    },
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'En materia penal es una figura jurídica.',
    example: 'La escuela pondrá a disposición de las familias el horario.'
  },
  {
    term: 'dar por terminado',
    forms: ['dar por terminado|terminada|terminados|terminadas'],
    inflection: 'verb',
    alternatives: ['terminar'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La escuela dará por terminado el convenio.'
  },
  {
    term: 'tener por objeto',
    inflection: 'verb',
    alternatives: ['buscar', 'servir para'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Es la fórmula usual del artículo 1.',
    example: 'El programa tiene por objeto apoyar a las familias.'
  },
  {
    term: 'tener lugar',
    inflection: 'verb',
    alternatives: ['ocurrir', 'realizarse'],
    insertable: ['realizarse'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La reunión tendrá lugar en la escuela.'
  },
  {
    term: 'darse a registro',
    forms: ['darse a registro'],
    inflection: 'verb',
    alternatives: ['registrar'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA'],
    example: 'La solicitud se dará a registro el mismo día.'
  },
  {
    term: 'girar instrucciones',
    forms: ['girar (las) instrucciones'],
    inflection: 'verb',
    alternatives: ['ordenar', 'pedir'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La directora girará instrucciones al personal.'
  },
  {
    term: 'girar oficio',
    forms: ['girar (el|un|atento) oficio'],
    inflection: 'verb',
    alternatives: ['enviar un oficio', 'escribir a'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'El Comité girará oficio a la tesorería.'
  },
  {
    term: 'levantar acta',
    forms: ['levantar (el|un) acta', 'levantar actas'],
    inflection: 'verb',
    alternatives: ['redactar un acta', 'registrar'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['LEJ'],
    note: 'Es una figura formal.',
    example: 'El inspector levantará acta de la visita.'
  },
  {
    term: 'librar oficio',
    forms: ['librar (el|un|atento) oficio'],
    inflection: 'verb',
    alternatives: ['enviar un oficio'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA', 'LEJ'],
    example: 'El juez librará oficio al registro.'
  },
  {
    term: 'ser de aplicación',
    inflection: 'verb',
    alternatives: ['aplicarse'],
    insertable: ['aplicarse'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'Esta regla será de aplicación en todas las rutas.'
  },
  {
    term: 'resultar aplicable',
    forms: ['resultar aplicable|aplicables'],
    inflection: 'verb',
    alternatives: ['aplicarse'],
    insertable: ['aplicarse'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'Se impondrá la sanción que resulte aplicable.'
  },
  {
    term: 'autoliquidar los impuestos',
    forms: ['autoliquidar los|sus impuestos'],
    inflection: 'verb',
    alternatives: ['calcular y pagar los impuestos'],
    partOfSpeech: 'perífrasis',
    sources: ['ARA'],
    example: 'La empresa podrá autoliquidar los impuestos.'
  }
]
