import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Verbs stretched into phrases: «dar aviso» for «avisar». Sources: see `guideNames`. */
export const verbPhrases: readonly PhraseEntry[] = [
  {
    term: 'hacer del conocimiento',
    forms: ['hacer del conocimiento'],
    inflection: 'verb',
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
    term: 'tener a bien',
    inflection: 'verb',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La Secretaría tuvo a bien aprobar el padrón.'
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
    term: 'darse a registro',
    forms: ['darse a registro'],
    inflection: 'verb',
    alternatives: ['registrar'],
    partOfSpeech: 'perífrasis',
    sources: ['GCBA'],
    example: 'La solicitud se dará a registro el mismo día.'
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
    term: 'proceder a',
    forms: ['proceder a'],
    inflection: 'verb',
    alternatives: ['(eliminar) + verbo directo'],
    unless: {after: ['los', 'las', 'favor', 'petición', 'solicitud', 'instancia', 'partir']},
    partOfSpeech: 'perífrasis',
    sources: ['OC'],
    example: 'La ventanilla procederá a registrar la solicitud.'
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
    term: 'encontrarse facultado para',
    forms: ['encontrarse facultado|facultada|facultados|facultadas para'],
    inflection: 'verb',
    alternatives: ['poder'],
    insertable: ['poder'],
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'La directora se encuentra facultada para firmar.'
  },
  {
    term: 'estar obligado a',
    forms: ['estar obligado|obligada|obligados|obligadas a'],
    inflection: 'verb',
    alternatives: ['deber', 'tener que'],
    insertable: ['deber'],
    unless: {before: ['no', 'ni', 'tampoco', 'nunca'], near: ['nadie', 'ninguna', 'ningún', 'ninguno']},
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Negado («no está obligada a») dice otra cosa que «no debe» y no se señala.',
    example: 'La escuela está obligada a publicar la lista.'
  },
  {
    term: 'tendrá la obligación de',
    forms: ['tener la obligación de'],
    inflection: 'verb',
    alternatives: ['debe'],
    insertable: ['deber'],
    unless: {before: ['no', 'ni', 'tampoco', 'nunca'], near: ['nadie', 'ninguna', 'ningún', 'ninguno']},
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    note: 'Negado («no tendrá la obligación de») dice otra cosa que «no debe» y no se señala.',
    example: 'La escuela tendrá la obligación de publicar la lista.'
  },
  {
    term: 'haber de',
    forms: ['haber de'],
    inflection: 'verb',
    except: ['haber de', 'haber del', 'habiendo de', 'habiendo del'],
    alternatives: ['deber'],
    trust: 'strict',
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'El acta que ha de firmarse se archivará.'
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
