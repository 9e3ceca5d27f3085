import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Long prepositions, and conjunctions made with them. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'a instancia de',
    inflection: 'none',
    alternatives: ['a petición de', 'cuando lo pide'],
    insertable: ['a petición de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'El trámite se inicia a instancia de la persona interesada.'
  },
  {
    term: 'a nivel de',
    forms: ['a nivel de'],
    inflection: 'none',
    alternatives: ['en', 'entre'],
    unless: {after: ['mar', 'piso', 'suelo', 'calle']},
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    note: 'En «a nivel del mar» es literal.',
    example: 'El problema se atiende a nivel de cada barrio.'
  },
  {
    term: 'a solicitud de',
    inflection: 'none',
    alternatives: ['si lo pide', 'cuando lo solicite'],
    insertable: ['a petición de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'La visita se hará a solicitud de la escuela.'
  },
  {
    term: 'a tenor de',
    inflection: 'none',
    alternatives: ['según'],
    insertable: ['según'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'A tenor de la convocatoria, el plazo terminó.'
  },
  {
    term: 'a través de',
    inflection: 'none',
    alternatives: ['por', 'mediante', 'por medio de'],
    trust: 'density',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    note: 'Es literal cuando algo se atraviesa, y correcto para nombrar un medio: importa solo si se acumula.',
    example: 'El apoyo se entrega a través de la escuela.'
  },
  {
    term: 'al amparo de',
    inflection: 'none',
    alternatives: ['según', 'con base en'],
    insertable: ['según', 'con base en'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Los contratos se firmaron al amparo de la ley anterior.'
  },
  {
    term: 'al objeto de',
    inflection: 'none',
    except: ['al objeto del'],
    unless: {
      before: ['conforme', 'destinado', 'directamente', 'inherente', 'inherentes', 'relativo', 'relativos'],
      after: ['este', 'esta', 'la', 'las', 'los', 'su', 'sus']
    },
    alternatives: ['para'],
    insertable: ['para'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Se llamó a las familias al objeto de informarles.'
  },
  {
    term: 'con objeto de',
    forms: ['con (el) objeto de'],
    inflection: 'none',
    unless: {
      before: [
        'cumplir',
        'cumpla',
        'cumplan',
        'relacionado',
        'relacionada',
        'relacionados',
        'relacionadas',
        'relación'
      ]
    },
    alternatives: ['para'],
    insertable: ['para'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Se publicará el padrón con objeto de recibir quejas.'
  },
  {
    term: 'con el fin de',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    partOfSpeech: 'loc. prep.',
    sources: ['GCBA', 'OC', 'ARA-p'],
    example: 'Se harán visitas con el fin de revisar las rutas.'
  },
  {
    term: 'a fin de',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    partOfSpeech: 'loc. prep.',
    sources: ['GCBA'],
    example: 'La escuela avisará a fin de que las familias acudan.'
  },
  {
    term: 'con el propósito de',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Se abrirá una ventanilla con el propósito de orientar.'
  },
  {
    term: 'con anterioridad a',
    inflection: 'none',
    alternatives: ['antes de'],
    insertable: ['antes de'],
    unless: {after: ['que']},
    partOfSpeech: 'loc. prep.',
    sources: ['OC', 'ARA'],
    example: 'La solicitud se presenta con anterioridad a la fecha de cierre.'
  },
  {
    term: 'con posterioridad a',
    inflection: 'none',
    alternatives: ['después de'],
    insertable: ['después de'],
    unless: {after: ['que']},
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'El pago se hará con posterioridad a la firma.'
  },
  {
    term: 'con relación a',
    inflection: 'none',
    alternatives: ['sobre', 'acerca de'],
    insertable: ['sobre', 'acerca de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC', 'ARA'],
    example: 'Con relación a los gastos, la tesorería informará.'
  },
  {
    term: 'en relación con',
    inflection: 'none',
    alternatives: ['sobre', 'acerca de'],
    insertable: ['sobre', 'acerca de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ARA', 'OC'],
    example: 'El Comité opinó en relación con los gastos.'
  },
  {
    term: 'en relación a',
    inflection: 'none',
    alternatives: ['sobre', 'acerca de', 'en relación con'],
    insertable: ['en relación con'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Se pidió información en relación a los gastos.'
  },
  {
    term: 'en referencia a',
    inflection: 'none',
    alternatives: ['sobre', 'acerca de'],
    insertable: ['sobre', 'acerca de'],
    partOfSpeech: 'loc. prep.',
    sources: ['ARA', 'OC'],
    example: 'En referencia a su escrito, le informo.'
  },
  {
    term: 'con respecto a',
    inflection: 'none',
    alternatives: ['sobre', 'acerca de'],
    insertable: ['sobre', 'acerca de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Con respecto a las rutas, la escuela decide.'
  },
  {
    term: 'con sujeción a',
    inflection: 'none',
    alternatives: ['según', 'siguiendo'],
    insertable: ['según'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Los recursos se ejercerán con sujeción a las reglas.'
  },
  {
    term: 'conforme a',
    inflection: 'none',
    alternatives: ['según'],
    trust: 'density',
    partOfSpeech: 'prep.',
    sources: ['OC'],
    note: 'Es la forma que se prefiere a «de conformidad con»: importa solo si se acumula.',
    example: 'El apoyo se entrega conforme a las reglas.'
  },
  {
    term: 'de conformidad con',
    inflection: 'none',
    alternatives: ['según', 'conforme a'],
    insertable: ['según', 'conforme a'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ARA', 'OC'],
    example: 'El apoyo se entrega de conformidad con las reglas.'
  },
  {
    term: 'en términos de',
    inflection: 'none',
    alternatives: ['según', 'conforme a'],
    insertable: ['según', 'conforme a'],
    trust: 'strict',
    unless: {
      after: [
        'dinero',
        'costo',
        'costos',
        'tiempo',
        'calidad',
        'cantidad',
        'origen',
        'salud',
        'género',
        'población',
        'eficiencia',
        'resultados'
      ]
    },
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    note: 'Es literal en «en términos de dinero» o «en términos reales».',
    example: 'La sanción se impondrá en términos de la ley.'
  },
  {
    term: 'en los términos de',
    inflection: 'none',
    alternatives: ['según', 'como dice'],
    insertable: ['según'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'La sanción se impondrá en los términos de la ley.'
  },
  {
    term: 'en virtud de',
    inflection: 'none',
    alternatives: ['por', 'según'],
    unless: {after: ['que']},
    partOfSpeech: 'loc. prep.',
    sources: ['GCBA', 'OC'],
    example: 'En virtud de la emergencia, se amplía el horario.'
  },
  {
    term: 'en base a',
    inflection: 'none',
    alternatives: ['con base en', 'según', 'a partir de'],
    insertable: ['con base en', 'según', 'a partir de'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC', 'CIJ'],
    note: 'Además de pesada, la norma culta prefiere «con base en».',
    example: 'El monto se fija en base a la distancia.'
  },
  {
    term: 'en función de',
    inflection: 'none',
    alternatives: ['según', 'de acuerdo con'],
    insertable: ['según', 'de acuerdo con'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    note: 'Es literal en matemáticas y cuando una cosa varía con otra.',
    example: 'El apoyo varía en función de la distancia.'
  },
  {
    term: 'en materia de',
    inflection: 'none',
    alternatives: ['sobre', 'de'],
    trust: 'density',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    note: 'Nombra bien una competencia: importa solo si se acumula.',
    example: 'El municipio dicta reglas en materia de transporte escolar.'
  },
  {
    term: 'en el ámbito de',
    inflection: 'none',
    alternatives: ['en'],
    insertable: ['en'],
    trust: 'strict',
    unless: {after: ['aplicación', 'validez']},
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    note: '«Ámbito de aplicación» es un término.',
    example: 'Cada área actuará en el ámbito de su competencia.'
  },
  {
    term: 'en el marco de',
    inflection: 'none',
    alternatives: ['en', 'dentro de'],
    insertable: ['en', 'dentro de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Las becas se dan en el marco de este programa.'
  },
  {
    term: 'en el seno de',
    inflection: 'none',
    alternatives: ['en', 'dentro de'],
    insertable: ['en', 'dentro de'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'El acuerdo se tomó en el seno de la asamblea.'
  },
  {
    term: 'en el transcurso de',
    inflection: 'none',
    alternatives: ['durante'],
    insertable: ['durante'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'La visita se hará en el transcurso de la semana.'
  },
  {
    term: 'en aras de',
    inflection: 'none',
    alternatives: ['para'],
    partOfSpeech: 'loc. prep.',
    sources: ['LEJ', 'OC'],
    example: 'Se simplifica el trámite en aras de la transparencia.'
  },
  {
    term: 'en orden a',
    inflection: 'none',
    alternatives: ['para'],
    insertable: ['para'],
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Se dictarán medidas en orden a mejorar el servicio.'
  },
  {
    term: 'en atención a',
    inflection: 'none',
    alternatives: ['por', 'según'],
    insertable: ['por', 'según'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'En atención a su petición, se amplía el plazo.'
  },
  {
    term: 'en calidad de',
    inflection: 'none',
    alternatives: ['como'],
    insertable: ['como'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Firmará en calidad de representante.'
  },
  {
    term: 'habida cuenta de',
    inflection: 'none',
    alternatives: ['por', 'debido a'],
    insertable: ['por', 'debido a'],
    unless: {after: ['que']},
    partOfSpeech: 'loc. prep.',
    sources: ['OC'],
    example: 'Habida cuenta de la lluvia, se cierra la ruta.'
  },
  {
    term: 'sin perjuicio de',
    inflection: 'none',
    alternatives: ['además de', 'esto no impide que'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    note: 'Tiene efecto jurídico: revise el sentido antes de cambiarlo.',
    example: 'Se impondrá multa, sin perjuicio de otras sanciones.'
  },
  {
    term: 'sin menoscabo de',
    inflection: 'none',
    alternatives: ['sin afectar', 'además de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'Se harán obras sin menoscabo de los derechos de terceros.'
  },
  {
    term: 'por conducto de',
    inflection: 'none',
    alternatives: ['por medio de', 'a través de'],
    insertable: ['por medio de', 'a través de'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'La solicitud se presenta por conducto de la escuela.'
  },
  {
    term: 'por parte de',
    inflection: 'none',
    alternatives: ['por', 'de'],
    insertable: ['por'],
    insertUnless: {
      near: [
        'recibir',
        'reciba',
        'reciban',
        'recibe',
        'reciben',
        'recibida',
        'recibidas',
        'falta',
        'respuesta'
      ]
    },
    unless: {before: ['formar', 'forma', 'forman']},
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    note: 'En «formar parte de» no sobra.',
    example: 'La revisión por parte de la escuela dura dos días.'
  },
  {
    term: 'derivado de',
    forms: ['derivado|derivada|derivados|derivadas de'],
    inflection: 'none',
    alternatives: ['por', 'debido a'],
    trust: 'strict',
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    note: 'Como participio es correcto: «los derechos derivados de la ley».',
    example: 'El retraso, derivado de la lluvia, no se sanciona.'
  },
  {
    term: 'con fecha de',
    inflection: 'none',
    alternatives: ['el', 'del'],
    partOfSpeech: 'loc. prep.',
    sources: ['GCBA'],
    example: 'El acuerdo con fecha de 3 de marzo sigue en vigor.'
  },
  {
    term: 'con base en',
    inflection: 'none',
    alternatives: ['según', 'a partir de'],
    trust: 'density',
    partOfSpeech: 'loc. prep.',
    sources: ['CIJ'],
    note: 'Es la forma correcta, la que reemplaza a «en base a»: importa solo si se acumula.',
    example: 'El monto se fija con base en la distancia.'
  }
]
