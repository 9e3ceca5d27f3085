import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Verbs that a plainer verb can replace. Sources: see `guideNames`. */
export const verbs: readonly PhraseEntry[] = [
  {
    term: 'elevar',
    inflection: 'verb',
    alternatives: ['enviar', 'presentar'],
    insertable: ['enviar', 'presentar'],
    only: {
      after: [
        '(la) propuesta',
        '(la) petición',
        '(la) solicitud',
        '(el) asunto',
        '(el) expediente',
        '(la) consulta',
        'a consideración',
        'a la consideración',
        'a la superioridad'
      ]
    },
    partOfSpeech: 'v.',
    sources: ['LEJ'],
    note: 'Solo en el sentido de enviar a una instancia superior, no en «elevar la productividad».',
    example: 'La coordinación elevará la propuesta al Pleno.'
  },
  {
    term: 'coadyuvar',
    inflection: 'verb',
    alternatives: ['ayudar', 'contribuir'],
    insertable: ['ayudar', 'contribuir'],
    insertUnless: {after: ['con']},
    partOfSpeech: 'v.',
    sources: ['ARA'],
    example: 'La escuela coadyuvará en la vigilancia de la ruta.'
  },
  {
    term: 'enajenar',
    inflection: 'verb',
    alternatives: ['vender', 'donar', 'transmitir'],
    explain: true,
    partOfSpeech: 'v.',
    sources: ['GCBA'],
    note: 'No siempre es vender: también es donar o ceder.',
    example: 'El municipio podrá enajenar los autobuses.'
  },
  {
    term: 'erogar',
    inflection: 'verb',
    alternatives: ['gastar', 'pagar'],
    insertable: ['gastar', 'pagar'],
    partOfSpeech: 'v.',
    sources: [],
    example: 'El municipio erogará los recursos en marzo.'
  },
  {
    term: 'sufragar',
    inflection: 'verb',
    alternatives: ['pagar'],
    insertable: ['pagar'],
    unless: {after: ['por', 'en']},
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El municipio sufragará los gastos del viaje.'
  },
  {
    term: 'solventar',
    inflection: 'verb',
    except: ['solvente'],
    alternatives: ['pagar', 'resolver'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'La escuela solventará las observaciones.'
  },
  {
    term: 'subsanar',
    inflection: 'verb',
    alternatives: ['corregir'],
    insertable: ['corregir'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'El Libro de estilo de la Justicia marca «subsanación» como arcaizante.',
    example: 'La familia subsanará el error en cinco días.'
  },
  {
    term: 'prevenir',
    inflection: 'verb',
    alternatives: ['pedir que corrija o complete'],
    unless: {near: ['riesgo', 'riesgos', 'accidentes', 'delitos', 'violencia']},
    only: {
      before: ['le', 'les'],
      after: [
        'al solicitante',
        'al promovente',
        'al interesado',
        'al particular',
        'a la persona solicitante',
        'a la persona interesada',
        'a la persona promovente',
        'a los solicitantes',
        'a los interesados',
        'a los promoventes',
        'a la parte',
        'a la promovente'
      ]
    },
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'Solo en el sentido de pedir que se complete un escrito, no en «prevenir accidentes».',
    example: 'La ventanilla prevendrá al solicitante por escrito.'
  },
  {
    term: 'requerir',
    inflection: 'verb',
    alternatives: ['pedir', 'exigir'],
    only: {
      after: [
        'al solicitante',
        'al promovente',
        'al interesado',
        'al particular',
        'al infractor',
        'al responsable',
        'a la persona',
        'a las personas',
        'a los solicitantes',
        'a los interesados',
        'a las partes',
        'a la parte',
        'a la autoridad',
        'a las autoridades',
        'a los sujetos',
        'al sujeto'
      ]
    },
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'La ventanilla requerirá al solicitante el documento que falte.'
  },
  {
    term: 'solicitar',
    inflection: 'verb',
    except: ['solicitud'],
    alternatives: ['pedir'],
    trust: 'strict',
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'También se entiende; «pedir» es más breve.',
    example: 'La familia solicitará el apoyo en enero.'
  },
  {
    term: 'remitir',
    inflection: 'verb',
    alternatives: ['enviar', 'mandar'],
    insertable: ['enviar', 'mandar'],
    unless: {after: ['al artículo', 'a lo dispuesto', 'a los artículos', 'a la norma']},
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'La escuela remitirá la lista al Comité.'
  },
  {
    term: 'signar',
    inflection: 'verb',
    alternatives: ['firmar'],
    insertable: ['firmar'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Las partes signarán el convenio.'
  },
  {
    term: 'rubricar',
    inflection: 'verb',
    alternatives: ['firmar'],
    insertable: ['firmar'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Las partes rubricarán cada hoja.'
  },
  {
    term: 'personarse',
    inflection: 'verb',
    alternatives: ['acudir', 'presentarse'],
    insertable: ['presentarse'],
    partOfSpeech: 'v.',
    sources: ['LEJ'],
    example: 'La persona interesada deberá personarse en la ventanilla.'
  },
  {
    term: 'apersonarse',
    inflection: 'verb',
    alternatives: ['acudir', 'presentarse'],
    insertable: ['presentarse'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'La madre deberá apersonarse en la escuela.'
  },
  {
    term: 'emplazar',
    inflection: 'verb',
    alternatives: ['citar', 'notificar de la demanda'],
    explain: true,
    partOfSpeech: 'v.',
    sources: [],
    note: 'Es una figura procesal.',
    example: 'El tribunal emplazará a la empresa.'
  },
  {
    term: 'notificar',
    inflection: 'verb',
    alternatives: ['avisar', 'comunicar'],
    explain: true,
    partOfSpeech: 'v.',
    sources: ['MLSP'],
    note: 'Es un acto jurídico: conviene explicarlo, no sustituirlo.',
    example: 'La autoridad notificará el resultado.'
  },
  {
    term: 'expirar',
    inflection: 'verb',
    alternatives: ['vencer', 'terminar'],
    insertable: ['vencer', 'terminar'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El permiso expira en diciembre.'
  },
  {
    term: 'acontecer',
    inflection: 'verb',
    alternatives: ['ocurrir', 'pasar'],
    insertable: ['ocurrir'],
    unless: {before: ['el', 'del', 'al']},
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Los hechos acontecieron en la escuela.'
  },
  {
    term: 'contravenir',
    inflection: 'verb',
    alternatives: ['violar', 'incumplir'],
    insertable: ['violar', 'incumplir'],
    insertUnless: {after: ['a', 'al', 'con']},
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Quien contravenga estas reglas perderá el apoyo.'
  },
  {
    term: 'infringir',
    inflection: 'verb',
    alternatives: ['violar', 'incumplir'],
    insertable: ['violar', 'incumplir'],
    insertUnless: {after: ['a', 'al', 'con']},
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Quien infrinja estas reglas perderá el apoyo.'
  },
  {
    term: 'observar',
    inflection: 'verb',
    alternatives: ['cumplir', 'respetar'],
    insertable: ['cumplir', 'respetar'],
    only: {
      after: [
        'lo dispuesto',
        'lo establecido',
        'lo previsto',
        'lo señalado',
        'las disposiciones',
        'los lineamientos',
        'las normas',
        'la normativa',
        'las reglas',
        'los principios',
        'las formalidades',
        'los requisitos'
      ]
    },
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'Solo cuando lo que se observa es una norma, no en el sentido de mirar.',
    example: 'El personal observará las disposiciones de estas reglas.'
  },
  {
    term: 'acatar',
    inflection: 'verb',
    alternatives: ['cumplir', 'obedecer'],
    insertable: ['cumplir', 'obedecer'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El personal acatará las instrucciones.'
  },
  {
    term: 'acreditar',
    inflection: 'verb',
    except: ['acreditado', 'acreditada', 'acreditados', 'acreditadas'],
    alternatives: ['demostrar', 'comprobar'],
    insertable: ['demostrar', 'comprobar'],
    unless: {
      after: ['a', 'al', 'como', 'para'],
      near: [
        'impuesto',
        'impuestos',
        'iva',
        'contra',
        'saldo',
        'saldos',
        'asignatura',
        'asignaturas',
        'materias',
        'créditos',
        'laboratorio',
        'laboratorios',
        'institución',
        'programa académico',
        'ema',
        'acreditación'
      ]
    },
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'En impuestos («acreditar el IVA») y en educación es un término.',
    example: 'La madre acreditará su domicilio con un recibo.'
  },
  {
    term: 'avalar',
    inflection: 'verb',
    alternatives: ['respaldar', 'garantizar'],
    insertable: ['respaldar'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El Comité avalará la propuesta.'
  },
  {
    term: 'allegarse de',
    inflection: 'verb',
    alternatives: ['reunir', 'obtener'],
    insertable: ['reunir', 'obtener'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El Comité podrá allegarse de información.'
  },
  {
    term: 'ostentar',
    inflection: 'verb',
    alternatives: ['tener', 'ocupar'],
    insertable: ['tener'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Quien ostente el cargo firmará el acta.'
  },
  {
    term: 'fungir como',
    inflection: 'verb',
    alternatives: ['ser', 'actuar como'],
    insertable: ['ser', 'actuar como'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'La directora fungirá como presidenta.'
  },
  {
    term: 'detentar',
    inflection: 'verb',
    alternatives: ['tener (sin derecho)'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'En derecho es poseer sin título.',
    example: 'Quien detente el cargo firmará el acta.'
  },
  {
    term: 'instrumentar',
    inflection: 'verb',
    alternatives: ['aplicar', 'poner en práctica'],
    insertable: ['aplicar', 'poner en práctica'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El área instrumentará las acciones del programa.'
  },
  {
    term: 'implementar',
    inflection: 'verb',
    alternatives: ['aplicar', 'poner en marcha'],
    insertable: ['aplicar', 'poner en marcha'],
    partOfSpeech: 'v.',
    sources: ['ARA'],
    example: 'El área implementará las acciones del programa.'
  },
  {
    term: 'eficientar',
    inflection: 'verb',
    except: ['eficiente'],
    alternatives: ['mejorar', 'hacer más eficiente'],
    insertable: ['mejorar'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Se busca eficientar el trámite.'
  },
  {
    term: 'aperturar',
    inflection: 'verb',
    except: ['apertura'],
    alternatives: ['abrir'],
    insertable: ['abrir'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El banco aperturará la cuenta.'
  },
  {
    term: 'recepcionar',
    inflection: 'verb',
    alternatives: ['recibir'],
    insertable: ['recibir'],
    partOfSpeech: 'v.',
    sources: ['IC'],
    example: 'La ventanilla recepcionará los documentos.'
  },
  {
    term: 'concretizar',
    inflection: 'verb',
    alternatives: ['concretar'],
    insertable: ['concretar'],
    partOfSpeech: 'v.',
    sources: ['ARA'],
    example: 'El Comité concretizará los acuerdos.'
  },
  {
    term: 'clarificar',
    inflection: 'verb',
    alternatives: ['aclarar'],
    insertable: ['aclarar'],
    partOfSpeech: 'v.',
    sources: ['ARA'],
    example: 'El oficio clarifica el trámite.'
  },
  {
    term: 'complementar',
    inflection: 'verb',
    alternatives: ['completar'],
    insertable: ['completar'],
    trust: 'strict',
    partOfSpeech: 'v.',
    sources: ['ARA'],
    note: 'No dice exactamente lo mismo que «completar».',
    example: 'La familia complementará la solicitud.'
  },
  {
    term: 'influenciar',
    inflection: 'verb',
    except: ['influencia'],
    alternatives: ['influir'],
    partOfSpeech: 'v.',
    sources: ['ARA'],
    example: 'Nadie podrá influenciar la decisión.'
  },
  {
    term: 'legitimizar',
    inflection: 'verb',
    alternatives: ['legitimar'],
    insertable: ['legitimar'],
    partOfSpeech: 'v.',
    sources: ['ARA'],
    example: 'El acta no legitimiza el pago.'
  },
  {
    term: 'eximir',
    inflection: 'verb',
    alternatives: ['librar', 'perdonar', 'no exigir'],
    trust: 'strict',
    partOfSpeech: 'v.',
    sources: ['ARA-p'],
    example: 'El pago no exime a la familia de entregar el informe.'
  },
  {
    term: 'secundar',
    inflection: 'verb',
    alternatives: ['apoyar'],
    insertable: ['apoyar'],
    partOfSpeech: 'v.',
    sources: ['ARA'],
    example: 'El Comité secundó la propuesta.'
  },
  {
    term: 'diligenciar',
    inflection: 'verb',
    except: ['diligencia'],
    alternatives: ['tramitar', 'llenar'],
    partOfSpeech: 'v.',
    sources: ['GCBA', 'ARA'],
    example: 'La ventanilla diligenciará el formato.'
  },
  {
    term: 'abrogar',
    inflection: 'verb',
    alternatives: ['dejar sin efecto toda la ley'],
    explain: true,
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'Se abroga una ley entera.',
    example: 'El nuevo acuerdo abroga el anterior.'
  },
  {
    term: 'derogar',
    inflection: 'verb',
    alternatives: ['dejar sin efecto una parte'],
    explain: true,
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'Se deroga una parte de una ley.',
    example: 'Se derogan las disposiciones contrarias.'
  },
  {
    term: 'sobreseer',
    inflection: 'verb',
    alternatives: ['terminar el caso sin sentencia'],
    explain: true,
    partOfSpeech: 'v.',
    sources: ['ED'],
    note: 'Quien no es abogado no lo conoce.',
    example: 'La autoridad sobreseerá el asunto.'
  },
  {
    term: 'rescindir',
    inflection: 'verb',
    alternatives: ['cancelar', 'terminar'],
    explain: true,
    partOfSpeech: 'v.',
    sources: [],
    note: 'Es un término de contratos.',
    example: 'El municipio podrá rescindir el contrato.'
  }
]
