import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Adjectives. Sources: see `guideNames`. */
export const adjectives: readonly PhraseEntry[] = [
  {
    term: 'exento',
    inflection: 'adjective',
    alternatives: ['libre de'],
    trust: 'strict',
    only: {after: ['de', 'del']},
    partOfSpeech: 'adj.',
    sources: ['ARA'],
    note: 'Es un término fiscal.',
    example: 'El trámite está exento de pago.'
  },
  {
    term: 'perentorio',
    inflection: 'adjective',
    alternatives: ['que no se puede ampliar'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'El plazo es perentorio.'
  },
  {
    term: 'improrrogable',
    inflection: 'adjective',
    alternatives: ['que no se puede ampliar'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'El plazo es improrrogable.'
  },
  {
    term: 'preceptivo',
    inflection: 'adjective',
    alternatives: ['obligatorio'],
    insertable: ['obligatorio'],
    partOfSpeech: 'adj.',
    sources: ['ARA'],
    example: 'El informe es preceptivo.'
  },
  {
    term: 'potestativo',
    inflection: 'adjective',
    alternatives: ['opcional', 'voluntario'],
    insertable: ['opcional', 'voluntario'],
    partOfSpeech: 'adj.',
    sources: ['ARA'],
    example: 'La visita es potestativa.'
  },
  {
    term: 'vinculante',
    inflection: 'adjective',
    unless: {
      before: [
        'obligatorio',
        'obligatoria',
        'obligatorio y',
        'obligatoria y',
        'obligatorios o',
        'obligatorias o',
        'obligatorio o',
        'obligatoria o',
        'obligatorios y',
        'obligatorias y'
      ]
    },
    alternatives: ['obligatorio'],
    insertable: ['obligatorio'],
    partOfSpeech: 'adj.',
    sources: ['ARA'],
    example: 'La opinión del Comité es vinculante.'
  },
  {
    term: 'facultativo',
    inflection: 'adjective',
    alternatives: ['opcional'],
    insertable: ['opcional'],
    unless: {
      before: ['el', 'los', 'las', 'la', 'un', 'médico', 'personal', 'cuerpo', 'prescripción', 'dirección']
    },
    partOfSpeech: 'adj.',
    sources: ['ED'],
    note: 'También es un médico.',
    example: 'La visita es facultativa.'
  },
  {
    term: 'vigente',
    inflection: 'adjective',
    alternatives: ['que se aplica', 'actual'],
    trust: 'strict',
    partOfSpeech: 'adj.',
    sources: ['ED'],
    note: 'También se entiende; importa en textos para la ciudadanía.',
    example: 'Presentará su credencial vigente.'
  },
  {
    term: 'conducente',
    inflection: 'adjective',
    alternatives: ['útil', 'necesario'],
    trust: 'strict',
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'La autoridad resolverá lo conducente.'
  },
  {
    term: 'procedente',
    inflection: 'adjective',
    alternatives: ['que corresponde', 'válido'],
    trust: 'strict',
    unless: {after: ['de', 'del']},
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'La solicitud es procedente.'
  },
  {
    term: 'pertinente',
    inflection: 'adjective',
    alternatives: ['adecuado', 'necesario'],
    trust: 'strict',
    partOfSpeech: 'adj.',
    sources: ['ED'],
    note: 'Deja sin decir qué hace falta.',
    example: 'El Comité pedirá la información pertinente.'
  },
  {
    term: 'correlativo',
    inflection: 'adjective',
    alternatives: ['correspondiente'],
    insertable: ['correspondiente'],
    trust: 'strict',
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'El derecho y su obligación correlativa se publicarán.'
  },
  {
    term: 'concomitante',
    inflection: 'adjective',
    alternatives: ['simultáneo'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'Los apoyos concomitantes no se suman.'
  },
  {
    term: 'ulterior',
    inflection: 'adjective',
    alternatives: ['posterior', 'siguiente'],
    insertable: ['posterior', 'siguiente'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'El monto se fijará en un acuerdo ulterior.'
  },
  {
    term: 'subsecuente',
    inflection: 'adjective',
    alternatives: ['siguiente'],
    insertable: ['siguiente'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'Los pagos subsecuentes se harán cada mes.'
  },
  {
    term: 'precedente',
    inflection: 'adjective',
    alternatives: ['anterior'],
    insertable: ['anterior'],
    trust: 'strict',
    unless: {
      before: ['el', 'un', 'los', 'como', 'sin', 'sienta', 'judicial', 'al', 'del'],
      after: ['judicial', 'judiciales']
    },
    partOfSpeech: 'adj.',
    sources: ['ED'],
    note: 'El precedente judicial es otra cosa.',
    example: 'El párrafo precedente se aplica a las escuelas.'
  },
  {
    term: 'consabido',
    inflection: 'adjective',
    alternatives: ['conocido'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'El trámite exige la consabida copia.'
  },
  {
    term: 'inherente',
    inflection: 'adjective',
    alternatives: ['propio de'],
    trust: 'strict',
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'Los gastos inherentes al viaje se pagan aparte.'
  },
  {
    term: 'oneroso',
    inflection: 'adjective',
    alternatives: ['con costo', 'que se paga'],
    trust: 'strict',
    unless: {before: ['título']},
    partOfSpeech: 'adj.',
    sources: ['ED'],
    note: '«A título oneroso» es un término.',
    example: 'El contrato será oneroso.'
  },
  {
    term: 'gravoso',
    inflection: 'adjective',
    alternatives: ['caro', 'pesado'],
    insertable: ['caro', 'pesado'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'El trámite resulta gravoso.'
  },
  {
    term: 'pecuniario',
    inflection: 'adjective',
    alternatives: ['de dinero'],
    partOfSpeech: 'adj.',
    sources: ['ED'],
    example: 'Se impondrá una sanción pecuniaria.'
  },
  {
    term: 'ejemplarizante',
    inflection: 'adjective',
    alternatives: ['ejemplar'],
    insertable: ['ejemplar'],
    partOfSpeech: 'adj.',
    sources: ['ARA'],
    example: 'Se impondrá una sanción ejemplarizante.'
  },
  {
    term: 'diferenciado',
    inflection: 'adjective',
    alternatives: ['diferente'],
    insertable: ['diferente'],
    trust: 'strict',
    partOfSpeech: 'adj.',
    sources: ['ARA'],
    example: 'Se dará un trato diferenciado a cada ruta.'
  },
  {
    term: 'obrante',
    inflection: 'adjective',
    alternatives: ['que está en'],
    partOfSpeech: 'adj.',
    sources: ['ARA'],
    example: 'El acta obrante en el archivo será pública.'
  }
]
