import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Nouns, and phrases that work as one. Sources: see `guideNames`. */
export const nouns: readonly PhraseEntry[] = [
  {
    term: 'enajenación',
    inflection: 'noun',
    alternatives: ['venta o cesión', 'transmisión'],
    explain: true,
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    note: 'No siempre es una venta: también es una donación o una cesión.',
    example: 'La enajenación de los autobuses se hará en subasta.'
  },
  {
    term: 'subsanación',
    inflection: 'noun',
    alternatives: ['corrección'],
    insertable: ['corrección'],
    partOfSpeech: 'sust.',
    sources: ['LEJ'],
    example: 'La subsanación se hará en la ventanilla.'
  },
  {
    term: 'requerimiento',
    inflection: 'noun',
    alternatives: ['petición', 'exigencia'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'La familia atenderá el requerimiento en tres días.'
  },
  {
    term: 'sobreseimiento',
    inflection: 'noun',
    alternatives: ['cierre del caso sin sentencia'],
    explain: true,
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'Quien no es abogado no lo conoce.',
    example: 'Procede el sobreseimiento del asunto.'
  },
  {
    term: 'desistimiento',
    inflection: 'noun',
    alternatives: ['renuncia'],
    explain: true,
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    note: 'Es un término procesal.',
    example: 'La persona presentó su desistimiento.'
  },
  {
    term: 'caducidad',
    inflection: 'noun',
    alternatives: ['pérdida del derecho por no actuar a tiempo'],
    explain: true,
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'Quien no es abogado lo confunde con la prescripción.',
    example: 'La caducidad opera a los seis meses.'
  },
  {
    term: 'prescripción',
    inflection: 'noun',
    alternatives: ['pérdida o adquisición de un derecho por el paso del tiempo'],
    explain: true,
    unless: {after: ['médica', 'médicas', 'de medicamentos', 'del médico', 'facultativa']},
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'Quien no es abogado lo confunde con la caducidad, o con una receta.',
    example: 'La prescripción se interrumpe con la demanda.'
  },
  {
    term: 'prórroga',
    inflection: 'noun',
    alternatives: ['más tiempo', 'ampliación del plazo'],
    insertable: ['ampliación del plazo'],
    insertUnless: {after: ['de', 'del']},
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'La familia podrá pedir una prórroga.'
  },
  {
    term: 'término',
    inflection: 'noun',
    except: ['términos'],
    alternatives: ['plazo'],
    insertable: ['plazo'],
    unless: {before: ['al', 'a']},
    only: {
      after: [
        'de #',
        'de los #',
        'de las #',
        'de hasta #',
        'no mayor',
        'no menor',
        'máximo',
        'mínimo',
        'perentorio',
        'improrrogable',
        'que no exceda',
        'legal'
      ]
    },
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'Solo cuando es un plazo: también significa palabra, fin y condición.',
    example: 'La escuela responderá en un término de diez días.'
  },
  {
    term: 'emolumento',
    inflection: 'noun',
    alternatives: ['sueldo', 'pago'],
    insertable: ['sueldo', 'pago'],
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'El cargo no da derecho a emolumentos.'
  },
  {
    term: 'adeudo',
    inflection: 'noun',
    alternatives: ['deuda', 'cantidad por pagar'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'La familia no debe tener adeudos.'
  },
  {
    term: 'gravamen',
    inflection: 'noun',
    alternatives: ['carga', 'impuesto', 'hipoteca'],
    explain: true,
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'Es un término fiscal y civil.',
    example: 'El inmueble está libre de todo gravamen.'
  },
  {
    term: 'fianza',
    inflection: 'noun',
    alternatives: ['garantía en dinero'],
    explain: true,
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'Es un término civil y financiero.',
    example: 'La empresa entregará una fianza.'
  },
  {
    term: 'arrendatario',
    forms: ['arrendatario', 'arrendataria'],
    inflection: 'noun',
    alternatives: ['inquilino', 'quien renta'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'El arrendatario pagará la renta.'
  },
  {
    term: 'arrendador',
    forms: ['arrendador', 'arrendadora'],
    inflection: 'noun',
    alternatives: ['quien da en renta'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El arrendador firmará el contrato.'
  },
  {
    term: 'cónyuge',
    inflection: 'noun',
    alternatives: ['esposo o esposa'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El cónyuge firmará la solicitud.'
  },
  {
    term: 'promovente',
    inflection: 'noun',
    alternatives: ['quien presenta la solicitud o demanda'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El promovente corregirá su escrito.'
  },
  {
    term: 'quejoso',
    forms: ['quejoso', 'quejosa'],
    inflection: 'noun',
    alternatives: ['quien pide el amparo'],
    explain: true,
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'En el juicio de amparo es un término.',
    example: 'El quejoso presentará la demanda.'
  },
  {
    term: 'autos',
    inflection: 'none',
    alternatives: ['expediente'],
    unless: {after: ['compactos', 'nuevos', 'usados', 'híbridos', 'eléctricos']},
    only: {
      before: ['en', 'constancias de', 'de los presentes'],
      after: ['del juicio', 'del expediente', 'del procedimiento', 'originales', 'del toca']
    },
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    note: 'También son coches.',
    example: 'Consta en autos la firma de la madre.'
  },
  {
    term: 'actuaciones',
    inflection: 'none',
    alternatives: ['expediente', 'trámites'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    example: 'Las actuaciones se guardarán diez años.'
  },
  {
    term: 'actuado',
    inflection: 'none',
    alternatives: ['expediente'],
    trust: 'strict',
    only: {before: ['lo']},
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    example: 'La mesa revisará lo actuado.'
  },
  {
    term: 'contravención',
    inflection: 'noun',
    alternatives: ['infracción', 'incumplimiento'],
    insertable: ['infracción'],
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    example: 'La contravención a estas reglas se sanciona.'
  },
  {
    term: 'incomparecencia',
    inflection: 'noun',
    alternatives: ['no asistir', 'inasistencia'],
    insertable: ['inasistencia'],
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    example: 'La incomparecencia de la familia cierra el trámite.'
  },
  {
    term: 'impericia',
    inflection: 'noun',
    alternatives: ['falta de conocimiento'],
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    example: 'El daño se debió a impericia del conductor.'
  },
  {
    term: 'fallo',
    inflection: 'noun',
    alternatives: ['decisión del juez', 'sentencia'],
    trust: 'strict',
    unless: {
      after: [
        'técnico',
        'técnicos',
        'mecánico',
        'mecánicos',
        'eléctrico',
        'eléctricos',
        'del sistema',
        'de sistema',
        'de energía',
        'en el sistema',
        'humano'
      ]
    },
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    note: 'También es una falla técnica.',
    example: 'El fallo se notificará a las partes.'
  },
  {
    term: 'subrogante',
    inflection: 'noun',
    alternatives: ['suplente'],
    insertable: ['suplente'],
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    example: 'Firmará el secretario subrogante.'
  },
  {
    term: 'interpósita persona',
    inflection: 'noun',
    alternatives: ['otra persona que actúa por él'],
    partOfSpeech: 'loc. sust.',
    sources: ['ED'],
    example: 'Nadie podrá cobrar por interpósita persona.'
  },
  {
    term: 'persona moral',
    inflection: 'noun',
    alternatives: ['empresa u organización'],
    explain: true,
    partOfSpeech: 'loc. sust.',
    sources: ['ED'],
    note: 'Es término legal en México: explíquelo la primera vez.',
    example: 'La persona moral presentará su acta.'
  },
  {
    term: 'persona física',
    inflection: 'noun',
    alternatives: ['una persona (no empresa)'],
    explain: true,
    partOfSpeech: 'loc. sust.',
    sources: ['ED'],
    note: 'Es término legal en México: explíquelo la primera vez.',
    example: 'La persona física presentará su credencial.'
  },
  {
    term: 'ordenamiento',
    inflection: 'noun',
    alternatives: ['ley', 'norma'],
    trust: 'strict',
    unless: {
      after: [
        'territorial',
        'ecológico',
        'urbano',
        'del territorio',
        'ecológica',
        'de los asentamientos',
        'turístico',
        'pesquero',
        'forestal',
        'marino'
      ]
    },
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: '«Ordenamiento territorial» es un término técnico.',
    example: 'Este ordenamiento regula las becas.'
  },
  {
    term: 'cuerpo normativo',
    forms: ['cuerpo normativo'],
    inflection: 'noun',
    alternatives: ['ley', 'norma'],
    partOfSpeech: 'loc. sust.',
    sources: ['ED'],
    example: 'Este cuerpo normativo regula las becas.'
  },
  {
    term: 'dispositivo legal',
    inflection: 'noun',
    alternatives: ['artículo', 'norma'],
    insertable: ['artículo'],
    partOfSpeech: 'loc. sust.',
    sources: ['ED'],
    example: 'Ese dispositivo legal regula las becas.'
  },
  {
    term: 'numeral',
    inflection: 'noun',
    alternatives: ['artículo', 'número'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El numeral 5 señala los requisitos.'
  },
  {
    term: 'precepto',
    inflection: 'noun',
    alternatives: ['artículo', 'norma'],
    insertable: ['artículo'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'Ese precepto regula las becas.'
  },
  {
    term: 'instrumento jurídico',
    inflection: 'noun',
    alternatives: ['documento', 'contrato', 'norma'],
    insertable: ['documento', 'contrato'],
    trust: 'strict',
    partOfSpeech: 'loc. sust.',
    sources: ['ED'],
    example: 'El instrumento jurídico se firmará en enero.'
  },
  {
    term: 'normatividad',
    inflection: 'noun',
    alternatives: ['normas', 'reglas'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'La normatividad del programa se publicará.'
  },
  {
    term: 'finalidad',
    inflection: 'noun',
    alternatives: ['fin', 'objetivo'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'El programa tiene como finalidad apoyar a las familias.'
  },
  {
    term: 'intencionalidad',
    inflection: 'noun',
    alternatives: ['intención'],
    insertable: ['intención'],
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'Se valorará la intencionalidad de la falta.'
  },
  {
    term: 'motivaciones',
    inflection: 'none',
    alternatives: ['motivos'],
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'El acta dirá las motivaciones de la decisión.'
  },
  {
    term: 'necesariedad',
    inflection: 'noun',
    alternatives: ['necesidad'],
    insertable: ['necesidad'],
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'Se justificará la necesariedad del gasto.'
  },
  {
    term: 'obligatoriedad',
    inflection: 'noun',
    alternatives: ['obligación'],
    insertable: ['obligación'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'La obligatoriedad del informe es mensual.'
  },
  {
    term: 'posicionamiento',
    inflection: 'noun',
    alternatives: ['posición', 'postura'],
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'El Comité publicará su posicionamiento.'
  },
  {
    term: 'rigurosidad',
    inflection: 'noun',
    alternatives: ['rigor'],
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'La revisión se hará con rigurosidad.'
  },
  {
    term: 'tipología',
    inflection: 'noun',
    alternatives: ['tipos'],
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'El anexo contiene la tipología de los apoyos.'
  },
  {
    term: 'totalidad',
    inflection: 'noun',
    alternatives: ['todo(s)'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'Se pagará la totalidad de los apoyos.'
  },
  {
    term: 'vinculación',
    inflection: 'noun',
    alternatives: ['vínculo', 'relación'],
    insertable: ['relación'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'Se buscará la vinculación con las escuelas.'
  },
  {
    term: 'problemática',
    inflection: 'noun',
    alternatives: ['problema(s)'],
    only: {
      before: [
        'la',
        'las',
        'una',
        'unas',
        'su',
        'sus',
        'esta',
        'estas',
        'esa',
        'esas',
        'dicha',
        'dichas',
        'cada',
        'de',
        'otras',
        'otra',
        'cualquier',
        'principal',
        'principales',
        'diversas',
        'distintas',
        'con',
        'y',
        'diferentes',
        'a'
      ]
    },
    partOfSpeech: 'sust.',
    sources: ['IC'],
    example: 'Se atenderá la problemática del transporte.'
  },
  {
    term: 'temática',
    inflection: 'noun',
    alternatives: ['tema(s)'],
    only: {
      before: [
        'la',
        'las',
        'una',
        'unas',
        'su',
        'sus',
        'esta',
        'estas',
        'esa',
        'esas',
        'dicha',
        'cada',
        'otra',
        'otras',
        'cualquier',
        'diversas',
        'distintas'
      ]
    },
    partOfSpeech: 'sust.',
    sources: ['IC'],
    example: 'El taller abordará la temática del transporte.'
  },
  {
    term: 'repercusión',
    inflection: 'noun',
    alternatives: ['efecto'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'El retraso no tendrá repercusión en el pago.'
  },
  {
    term: 'asistencia',
    inflection: 'noun',
    alternatives: ['ayuda'],
    insertable: ['ayuda'],
    trust: 'strict',
    unless: {
      before: ['lista de', 'listas de', 'control de', 'registro de', 'constancia de', 'de'],
      after: [
        'social',
        'médica',
        'técnica',
        'sanitaria',
        'jurídica',
        'legal',
        'pública',
        'privada',
        'consular',
        'a clases',
        'escolar'
      ]
    },
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    note: '«Lista de asistencia» y «asistencia social» son otra cosa.',
    example: 'El área prestará asistencia a las familias.'
  },
  {
    term: 'interposición',
    inflection: 'noun',
    alternatives: ['presentación'],
    insertable: ['presentación'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ARA'],
    example: 'La interposición del recurso suspende el plazo.'
  },
  {
    term: 'oportunidades de empleo',
    inflection: 'none',
    alternatives: ['puestos de trabajo', 'empleos'],
    insertable: ['empleos', 'puestos de trabajo'],
    trust: 'strict',
    partOfSpeech: 'loc. sust.',
    sources: ['ARA', 'AR'],
    example: 'El programa crea oportunidades de empleo.'
  },
  {
    term: 'sufragio',
    inflection: 'noun',
    alternatives: ['voto'],
    insertable: ['voto'],
    trust: 'strict',
    unless: {after: ['universal', 'efectivo']},
    partOfSpeech: 'sust.',
    sources: ['AR'],
    example: 'El sufragio es libre y secreto.'
  },
  {
    term: 'documentación obrante',
    inflection: 'none',
    alternatives: ['documentos que están'],
    partOfSpeech: 'loc. sust.',
    sources: ['ARA'],
    example: 'Se revisará la documentación obrante en el archivo.'
  },
  {
    term: 'hecho sujeto a un impuesto',
    forms: ['hecho sujeto a un impuesto'],
    inflection: 'none',
    alternatives: ['hecho por el que se paga impuesto'],
    partOfSpeech: 'loc. sust.',
    sources: ['ARA'],
    example: 'La venta es un hecho sujeto a un impuesto.'
  },
  {
    term: 'obligaciones tributarias',
    inflection: 'none',
    alternatives: ['impuestos por pagar'],
    trust: 'strict',
    partOfSpeech: 'loc. sust.',
    sources: ['ARA'],
    note: 'Es un término fiscal.',
    example: 'Presentará constancia de sus obligaciones tributarias.'
  },
  {
    term: 'entidad financiera',
    inflection: 'noun',
    alternatives: ['banco'],
    trust: 'strict',
    partOfSpeech: 'loc. sust.',
    sources: ['ARA'],
    note: 'No toda entidad financiera es un banco.',
    example: 'El pago se hará en una entidad financiera.'
  },
  {
    term: 'provisión de puestos',
    inflection: 'none',
    alternatives: ['plazas vacantes'],
    partOfSpeech: 'loc. sust.',
    sources: ['ARA'],
    example: 'La provisión de puestos se hará por concurso.'
  },
  {
    term: 'criterios de baremación',
    inflection: 'none',
    alternatives: ['cómo se puntúa'],
    partOfSpeech: 'loc. sust.',
    sources: ['ARA'],
    note: 'Se usa en España, no en México.',
    example: 'Los criterios de baremación se publicarán.'
  },
  {
    term: 'quórum',
    forms: ['quórum', 'quorum'],
    inflection: 'none',
    alternatives: ['número mínimo de asistentes'],
    trust: 'strict',
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: 'Es voz adaptada y usual: importa en textos para la ciudadanía.',
    example: 'La sesión requiere quórum de seis personas.'
  },
  {
    term: 'default',
    inflection: 'none',
    alternatives: ['incumplimiento de pago'],
    unless: {before: ['por']},
    partOfSpeech: 'extranj.',
    sources: ['GCBA'],
    example: 'El default de la empresa cancela el contrato.'
  },
  {
    term: 'feedback',
    inflection: 'none',
    alternatives: ['comentarios', 'retroalimentación'],
    partOfSpeech: 'extranj.',
    sources: ['GCBA'],
    example: 'La escuela dará feedback a las familias.'
  },
  {
    term: 'delay',
    inflection: 'none',
    alternatives: ['retraso', 'demora'],
    partOfSpeech: 'extranj.',
    sources: ['GCBA'],
    example: 'El delay de la ruta se sanciona.'
  }
]
