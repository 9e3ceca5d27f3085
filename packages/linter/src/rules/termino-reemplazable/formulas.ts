import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Formulas of letters and rulings, vague terms, fillers, redundancies. Sources: see `guideNames`. */
export const formulas: readonly PhraseEntry[] = [
  {
    term: 'por medio de la presente',
    inflection: 'none',
    alternatives: ['(eliminar)', 'le informo'],
    unless: {after: ['ley', 'convocatoria', 'norma']},
    partOfSpeech: 'fórmula',
    sources: ['OC'],
    example: 'Por medio de la presente le comunico el resultado.'
  },
  {
    term: 'por la presente',
    inflection: 'none',
    alternatives: ['(eliminar)'],
    unless: {
      after: [
        'ley',
        'constitución',
        'convocatoria',
        'norma',
        'sección',
        'autoridad',
        'secretaría',
        'comisión',
        'convención',
        'administración'
      ]
    },
    partOfSpeech: 'fórmula',
    sources: ['OC'],
    example: 'Por la presente se hace constar la entrega.'
  },
  {
    term: 'me permito hacer de su conocimiento',
    inflection: 'none',
    alternatives: ['le informo'],
    insertable: ['le informo'],
    partOfSpeech: 'fórmula',
    sources: ['OC-p'],
    example: 'Me permito hacer de su conocimiento el resultado.'
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
    term: 'en su caso',
    inflection: 'none',
    alternatives: ['si [condición]'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ARA'],
    note: 'En una ley puede tener función; en lo demás es muletilla.',
    example: 'La escuela entregará, en su caso, el informe.'
  },
  {
    term: 'según corresponda',
    inflection: 'none',
    alternatives: ['(decir quién y cuándo)'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'La mesa o el Comité resolverán, según corresponda.'
  },
  {
    term: 'cuando proceda',
    inflection: 'none',
    alternatives: ['si [condición]'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'La escuela devolverá el pago cuando proceda.'
  },
  {
    term: 'a su juicio',
    inflection: 'none',
    alternatives: ['según [criterio]'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'El Comité elegirá las rutas que a su juicio convengan.'
  },
  {
    term: 'las demás que',
    inflection: 'none',
    alternatives: ['(listar o remitir con precisión)'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    note: 'Es la cláusula residual de las facultades.',
    example: 'Las demás que le asigne el Comité.'
  },
  {
    term: 'y demás disposiciones aplicables',
    forms: ['(y) (las) demás disposiciones (jurídicas|legales|normativas) aplicables'],
    inflection: 'none',
    alternatives: ['(decir cuáles)'],
    trust: 'strict',
    partOfSpeech: 'loc. vaga',
    sources: ['ED'],
    example: 'Se estará a la ley y demás disposiciones aplicables.'
  },
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
  },
  {
    term: 'sírvase',
    forms: ['sírvase', 'sírvanse'],
    inflection: 'none',
    alternatives: ['+ verbo directo (envíe, presente)'],
    partOfSpeech: 'fórmula',
    sources: ['LEJ', 'OC'],
    example: 'Sírvase enviar el comprobante.'
  },
  {
    term: 'estimado a quien corresponda',
    inflection: 'none',
    alternatives: ['A quien corresponda'],
    insertable: ['a quien corresponda'],
    partOfSpeech: 'fórmula',
    sources: ['UNC-p'],
    example: 'Estimado a quien corresponda: anexo el recibo.'
  },
  {
    term: 'quedo a la espera de su pronta y favorable respuesta',
    inflection: 'none',
    alternatives: ['espero su respuesta'],
    insertable: ['espero su respuesta'],
    partOfSpeech: 'fórmula',
    sources: ['UNC'],
    example: 'Quedo a la espera de su pronta y favorable respuesta.'
  },
  {
    term: 'tengo el agrado de comunicarle',
    inflection: 'none',
    alternatives: ['le comunico'],
    insertable: ['le comunico'],
    partOfSpeech: 'fórmula',
    sources: ['UNC'],
    example: 'Tengo el agrado de comunicarle el resultado.'
  },
  {
    term: 'le escribo con el objeto de hacerle saber',
    inflection: 'none',
    alternatives: ['le escribo para informarle'],
    insertable: ['le escribo para informarle'],
    partOfSpeech: 'fórmula',
    sources: ['UNC'],
    example: 'Le escribo con el objeto de hacerle saber el resultado.'
  },
  {
    term: 'agradeciéndole por anticipado',
    inflection: 'none',
    alternatives: ['le agradezco'],
    partOfSpeech: 'fórmula',
    sources: ['UNC'],
    example: 'Agradeciéndole por anticipado su ayuda, lo saludo.'
  }
]
