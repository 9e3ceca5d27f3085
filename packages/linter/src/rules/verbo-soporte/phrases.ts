import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Light verbs with their noun that a verb replaces: «dar aviso» for «avisar». Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'hacer mención',
    forms: ['hacer mención (de)'],
    inflection: 'verb',
    alternatives: ['mencionar'],
    insertable: ['mencionar'],
    partOfSpeech: 'perífrasis',
    sources: ['ARA', 'GCBA', 'OC'],
    example: 'El informe hace mención de los gastos.'
  },
  {
    term: 'hacer entrega',
    forms: ['hacer entrega (de)'],
    inflection: 'verb',
    alternatives: ['entregar'],
    insertable: ['entregar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La escuela hará entrega de las credenciales.'
  },
  {
    term: 'hacer uso de',
    inflection: 'verb',
    alternatives: ['usar'],
    insertable: ['usar'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'El personal hará uso de los vehículos.'
  },
  {
    term: 'dar aviso',
    inflection: 'verb',
    alternatives: ['avisar'],
    insertable: ['avisar'],
    unless: {after: ['de terminación', 'al público']},
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    note: '«Aviso de terminación» y «aviso al público» son nombres de documentos.',
    example: 'La familia dará aviso a la escuela del cambio de domicilio.'
  },
  {
    term: 'dar comienzo',
    forms: ['dar comienzo a', 'dar comienzo'],
    inflection: 'verb',
    alternatives: ['comenzar', 'empezar'],
    insertable: ['comenzar', 'empezar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'El curso dará comienzo en agosto.'
  },
  {
    term: 'dar cumplimiento',
    forms: ['dar (debido|cabal) cumplimiento (a)'],
    inflection: 'verb',
    alternatives: ['cumplir'],
    insertable: ['cumplir'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La escuela dará cumplimiento a las reglas.'
  },
  {
    term: 'dar curso',
    forms: ['dar curso (a)'],
    inflection: 'verb',
    alternatives: ['tramitar'],
    insertable: ['tramitar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La ventanilla dará curso a la solicitud.'
  },
  {
    term: 'dar inicio',
    forms: ['dar inicio a', 'dar inicio'],
    inflection: 'verb',
    alternatives: ['iniciar', 'empezar'],
    insertable: ['iniciar', 'empezar'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La revisión dará inicio en agosto.'
  },
  {
    term: 'dar respuesta',
    inflection: 'verb',
    alternatives: ['responder'],
    insertable: ['responder'],
    partOfSpeech: 'perífrasis',
    sources: ['ARA'],
    example: 'La escuela dará respuesta a la queja.'
  },
  {
    term: 'dar seguimiento',
    inflection: 'verb',
    alternatives: ['seguir', 'revisar'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'El Comité dará seguimiento a los acuerdos.'
  },
  {
    term: 'dar trámite',
    forms: ['dar trámite (a)'],
    inflection: 'verb',
    alternatives: ['tramitar'],
    insertable: ['tramitar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La ventanilla dará trámite a la solicitud.'
  },
  {
    term: 'dar traslado',
    inflection: 'verb',
    alternatives: ['enviar', 'entregar copia'],
    explain: true,
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    note: 'Es una figura procesal.',
    example: 'El juez dará traslado a la otra parte.'
  },
  {
    term: 'dar vista',
    inflection: 'verb',
    alternatives: ['informar', 'enviar el caso a'],
    explain: true,
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'En México es una figura procesal.',
    example: 'Se dará vista al órgano de control.'
  },
  {
    term: 'dar publicidad',
    forms: ['dar publicidad (a)'],
    inflection: 'verb',
    alternatives: ['publicar', 'difundir'],
    insertable: ['publicar', 'difundir'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'El municipio dará publicidad al padrón.'
  },
  {
    term: 'llevar a cabo',
    forms: ['llevar a cabo'],
    inflection: 'verb',
    alternatives: ['hacer', 'realizar', '+ verbo directo'],
    insertable: ['hacer', 'realizar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC', 'GCBA'],
    example: 'La escuela llevará a cabo una reunión.'
  },
  {
    term: 'llevar a cabo la presentación',
    forms: ['llevar a cabo la presentación de'],
    inflection: 'verb',
    alternatives: ['presentar'],
    insertable: ['presentar'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA'],
    example: 'La familia llevará a cabo la presentación de la solicitud.'
  },
  {
    term: 'realizar el análisis',
    forms: ['realizar el|un análisis (de)'],
    inflection: 'verb',
    alternatives: ['analizar'],
    insertable: ['analizar'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA'],
    example: 'El Comité realizará el análisis de las solicitudes.'
  },
  {
    term: 'realizar trámites',
    forms: ['realizar (los|sus) trámites'],
    inflection: 'verb',
    alternatives: ['tramitar'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ARA'],
    example: 'La familia realizará trámites en la ventanilla.'
  },
  {
    term: 'efectuar la solicitud',
    forms: ['efectuar la|una|su solicitud'],
    inflection: 'verb',
    alternatives: ['solicitar', 'pedir'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA', 'OC'],
    example: 'La familia efectuará la solicitud en enero.'
  },
  {
    term: 'efectuar el seguimiento',
    forms: ['efectuar el seguimiento'],
    inflection: 'verb',
    alternatives: ['seguir'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA', 'OC'],
    example: 'El área efectuará el seguimiento de los acuerdos.'
  },
  {
    term: 'efectuar el pago',
    forms: ['efectuar el|los|un pago|pagos (de)'],
    inflection: 'verb',
    alternatives: ['pagar'],
    insertable: ['pagar'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La tesorería efectuará el pago de las becas.'
  },
  {
    term: 'ejecutar la renovación',
    forms: ['ejecutar la renovación de'],
    inflection: 'verb',
    alternatives: ['renovar'],
    insertable: ['renovar'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA'],
    example: 'El área ejecutará la renovación de la credencial.'
  },
  {
    term: 'producir cambios',
    forms: ['producir (los) cambios'],
    inflection: 'verb',
    alternatives: ['cambiar'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA'],
    example: 'La reforma producirá cambios en las rutas.'
  },
  {
    term: 'introducir modificaciones',
    forms: ['introducir (las) modificaciones'],
    inflection: 'verb',
    alternatives: ['modificar', 'cambiar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'El Comité introducirá modificaciones en las reglas.'
  },
  {
    term: 'conceder autorización',
    forms: ['conceder (la) autorización'],
    inflection: 'verb',
    alternatives: ['autorizar'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La escuela concederá autorización a la madre.'
  },
  {
    term: 'girar visita',
    forms: ['girar visita|visitas'],
    inflection: 'verb',
    alternatives: ['visitar', 'inspeccionar'],
    partOfSpeech: 'perífrasis',
    sources: ['ARA', 'OC'],
    example: 'El inspector girará visita a la escuela.'
  },
  {
    term: 'proceder a',
    forms: ['proceder a'],
    inflection: 'verb',
    alternatives: ['(eliminar) + verbo directo'],
    unless: {
      after: [
        'los',
        'las',
        'efecto',
        'efectos',
        'favor',
        'fin',
        'petición',
        'solicitud',
        'instancia',
        'partir'
      ]
    },
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La ventanilla procederá a registrar la solicitud.'
  }
]
