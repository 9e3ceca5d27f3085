import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Formulas of letters and decisions. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
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
    term: 'sírvase',
    forms: ['sírvase', 'sírvanse'],
    inflection: 'none',
    alternatives: ['+ verbo directo (envíe, presente)'],
    partOfSpeech: 'fórmula',
    sources: ['LEJ', 'OC'],
    example: 'Sírvase enviar el comprobante.'
  },
  {
    term: 'tener a bien',
    inflection: 'verb',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La Secretaría tuvo a bien aprobar el padrón.'
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
  },
  {
    term: 'el abajo firmante',
    forms: ['el|la|los|las abajo firmante|firmantes'],
    inflection: 'none',
    alternatives: ['quien firma', 'yo'],
    insertable: ['quien firma'],
    partOfSpeech: 'loc. sust.',
    sources: ['LEJ', 'OC'],
    example: 'El abajo firmante acepta las reglas.'
  },
  {
    term: 'el día de la fecha',
    inflection: 'noun',
    alternatives: ['hoy'],
    partOfSpeech: 'loc. sust.',
    sources: ['OC'],
    example: 'El día de la fecha se cierra el registro.'
  },
  {
    term: 'de los corrientes',
    inflection: 'none',
    alternatives: ['de este mes'],
    insertable: ['de este mes'],
    unless: {after: ['de']},
    partOfSpeech: 'loc. adj.',
    sources: ['OC'],
    example: 'La reunión será el 5 de los corrientes.'
  },
  {
    term: 'por este conducto',
    forms: [
      'por este conducto',
      'por este medio le|me|les|solicito|informo|comunico|hago',
      'por medio del presente escrito|oficio',
      'por medio de este escrito|oficio',
      'mediante la|el presente escrito|oficio|carta'
    ],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Por este conducto le pido la lista.'
  },
  {
    term: 'me permito informarle',
    forms: [
      'me permito informarle|comunicarle|manifestarle|notificarle',
      'me permito hacerle saber',
      'me permito hacer de su apreciable conocimiento'
    ],
    inflection: 'none',
    alternatives: ['le informo'],
    insertable: ['le informo'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Me permito informarle que la ruta cambia.'
  },
  {
    term: 'por medio de la presente me permito informarle',
    forms: ['por medio de la presente (,) me permito informarle|comunicarle|manifestarle'],
    inflection: 'none',
    alternatives: ['le informo'],
    insertable: ['le informo'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Por medio de la presente me permito informarle que la ruta cambia.'
  },
  {
    term: 'se sirva',
    forms: ['se sirva|sirvan|servirá|servirán'],
    inflection: 'none',
    alternatives: ['+ verbo directo (envíe, presente)'],
    unless: {after: ['de', 'para', 'a', 'al', 'como']},
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    note: 'En «se sirva remitir» basta «remita».',
    example: 'Le pido se sirva remitir la lista.'
  },
  {
    term: 'sin otro particular',
    forms: [
      'sin otro particular',
      'sin otro particular por el momento',
      'sin más por el momento',
      'sin más por agregar'
    ],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Sin otro particular, quedo atento.'
  },
  {
    term: 'lo que se hace de su conocimiento',
    forms: [
      'lo que se hace|hago de su conocimiento',
      'lo que comunico|informo a usted',
      'lo que se comunica a usted'
    ],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Lo que se hace de su conocimiento.'
  },
  {
    term: 'para los fines conducentes',
    forms: [
      'para los fines (legales) conducentes|procedentes|correspondientes|consiguientes',
      'para los fines legales a que haya lugar',
      'para los fines a que haya lugar'
    ],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Se envía para los fines conducentes.'
  },
  {
    term: 'el que suscribe',
    forms: ['el|la que suscribe', 'los|las que suscriben', 'el|la suscrito|suscrita'],
    inflection: 'none',
    alternatives: ['yo'],
    unless: {after: ['el', 'la', 'los', 'un', 'convenio', 'por', 'entre', 'contrato']},
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'El que suscribe pide la lista.'
  },
  {
    term: 'aprovecho la ocasión para',
    forms: [
      'aprovecho la ocasión|oportunidad para',
      'hago propicia la ocasión|oportunidad',
      'reciba un cordial saludo',
      'le envío un cordial saludo',
      'reitero a usted',
      'quedo de usted'
    ],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Aprovecho la ocasión para saludarlo.'
  },
  {
    term: 'en respuesta a su atento oficio',
    forms: ['en respuesta|atención a su (muy) atento|atenta oficio|solicitud|escrito'],
    inflection: 'none',
    alternatives: ['respondo a su oficio'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'En respuesta a su atento oficio, envío la lista.'
  }
]
