import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Words that people stopped using outside of offices and courts. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'empero',
    inflection: 'none',
    alternatives: ['pero', 'sin embargo'],
    partOfSpeech: 'conj.',
    sources: ['GCBA', 'LEJ'],
    example: 'La solicitud llegó tarde; empero, se admitió.'
  },
  {
    term: 'otrosí',
    inflection: 'none',
    alternatives: ['además'],
    insertable: ['además'],
    partOfSpeech: 'adv.',
    sources: ['LEJ'],
    example: 'Otrosí digo que anexo el comprobante.'
  },
  {
    term: 'por ende',
    inflection: 'none',
    alternatives: ['por eso', 'por lo tanto'],
    insertable: ['por eso', 'por lo tanto'],
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    example: 'No presentó el acta y, por ende, perdió el turno.'
  },
  {
    term: 'ora … ora',
    forms: ['ora en', 'ora por', 'ora con', 'ora de'],
    inflection: 'none',
    alternatives: ['ya … ya', 'o … o'],
    partOfSpeech: 'conj.',
    sources: ['ED'],
    example: 'El pago se hará ora en efectivo, ora en especie.'
  },
  {
    term: 'verbigracia',
    inflection: 'none',
    alternatives: ['por ejemplo'],
    insertable: ['por ejemplo'],
    safe: true,
    partOfSpeech: 'adv.',
    sources: ['ED'],
    example: 'Traiga un comprobante, verbigracia, el recibo de agua.'
  },
  {
    term: 'infrascrito',
    forms: ['infrascrito', 'infrascrita'],
    inflection: 'noun',
    alternatives: ['quien firma'],
    partOfSpeech: 'adj./sust.',
    sources: ['LEJ'],
    example: 'La infrascrita secretaria da fe.'
  },
  {
    term: 'incoar',
    inflection: 'verb',
    alternatives: ['iniciar', 'abrir'],
    insertable: ['iniciar', 'abrir'],
    partOfSpeech: 'v.',
    sources: ['GCBA', 'LEJ'],
    example: 'La contraloría incoará el procedimiento.'
  },
  {
    term: 'dirimir',
    inflection: 'verb',
    alternatives: ['resolver'],
    insertable: ['resolver'],
    partOfSpeech: 'v.',
    sources: ['LEJ'],
    example: 'La mesa dirimirá las quejas de las familias.'
  },
  {
    term: 'adverar',
    inflection: 'verb',
    alternatives: ['comprobar', 'acreditar'],
    insertable: ['comprobar'],
    partOfSpeech: 'v.',
    sources: ['LEJ'],
    example: 'El notario adverará la firma.'
  },
  {
    term: 'librar',
    inflection: 'verb',
    except: ['libre', 'libren'],
    alternatives: ['enviar', 'emitir'],
    only: {
      after: ['exhorto', 'exhortos', '(la) orden de', '(el) mandamiento', 'despacho', 'oficios', 'órdenes de']
    },
    partOfSpeech: 'v.',
    sources: ['GCBA', 'LEJ'],
    example: 'La autoridad librará exhorto al municipio vecino.'
  },
  {
    term: 'fenecer',
    inflection: 'verb',
    alternatives: ['terminar', 'vencer'],
    insertable: ['terminar', 'vencer'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'El plazo fenece el viernes.'
  },
  {
    term: 'acaecer',
    inflection: 'verb',
    alternatives: ['ocurrir', 'pasar'],
    insertable: ['ocurrir'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Los hechos acaecieron en la escuela.'
  },
  {
    term: 'conculcar',
    inflection: 'verb',
    alternatives: ['violar'],
    insertable: ['violar'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Esa decisión conculca un derecho.'
  },
  {
    term: 'coligar',
    inflection: 'verb',
    alternatives: ['unir'],
    insertable: ['unir'],
    partOfSpeech: 'v.',
    sources: ['ED'],
    example: 'Las escuelas podrán coligarse.'
  },
  {
    term: 'fehaciente',
    inflection: 'adjective',
    alternatives: ['comprobable', 'seguro'],
    insertable: ['comprobable'],
    partOfSpeech: 'adj.',
    sources: ['LEJ'],
    example: 'Presentará prueba fehaciente del gasto.'
  },
  {
    term: 'proveído',
    inflection: 'noun',
    alternatives: ['resolución', 'acuerdo'],
    insertable: ['acuerdo'],
    only: {before: ['el', 'un', 'del', 'este', 'dicho', 'al', 'mediante', 'los', 'citado', 'por']},
    partOfSpeech: 'sust.',
    sources: ['LEJ'],
    example: 'El proveído se publicó en los estrados.'
  },
  {
    term: 'pedimento',
    inflection: 'noun',
    alternatives: ['petición'],
    insertable: ['petición'],
    trust: 'strict',
    unless: {
      near: [
        'aduanal',
        'aduanales',
        'aduana',
        'aduanas',
        'aduanero',
        'aduanera',
        'importación',
        'exportación',
        'mercancía',
        'mercancías'
      ]
    },
    partOfSpeech: 'sust.',
    sources: ['LEJ'],
    note: 'En aduanas es el nombre de un documento.',
    example: 'El pedimento se resolverá en tres días.'
  },
  {
    term: 'foja',
    inflection: 'noun',
    alternatives: ['hoja', 'página'],
    insertable: ['hoja', 'página'],
    partOfSpeech: 'sust.',
    sources: ['GCBA'],
    example: 'El expediente consta de diez fojas.'
  },
  {
    term: 'fojas útiles',
    forms: ['foja|fojas útil|útiles'],
    inflection: 'none',
    alternatives: ['hojas'],
    insertable: ['hojas'],
    partOfSpeech: 'loc. sust.',
    sources: ['ED'],
    example: 'El acta consta de tres fojas útiles.'
  },
  {
    term: 'occiso',
    forms: ['occiso', 'occisa'],
    inflection: 'noun',
    alternatives: ['persona fallecida'],
    insertable: ['persona fallecida'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'Los familiares del occiso recibirán el apoyo.'
  },
  {
    term: 'ocursante',
    inflection: 'noun',
    alternatives: ['quien firma el escrito'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El ocursante ratificará su firma.'
  },
  {
    term: 'ocurso',
    inflection: 'noun',
    alternatives: ['escrito', 'solicitud'],
    insertable: ['escrito'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El ocurso se presentará por duplicado.'
  },
  {
    term: 'libelo',
    inflection: 'noun',
    alternatives: ['demanda', 'escrito'],
    insertable: ['escrito'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El libelo se presentó fuera de plazo.'
  },
  {
    term: 'exacción',
    inflection: 'noun',
    alternatives: ['cobro'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'Nadie pagará esa exacción.'
  },
  {
    term: 'peculio',
    inflection: 'noun',
    alternatives: ['dinero', 'bienes'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'Pagará los daños de su peculio.'
  },
  {
    term: 'estipendio',
    inflection: 'noun',
    alternatives: ['pago', 'sueldo'],
    insertable: ['pago', 'sueldo'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El estipendio se paga cada mes.'
  },
  {
    term: 'amén de',
    inflection: 'none',
    alternatives: ['además de'],
    insertable: ['además de'],
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'Amén de la multa, pagará los daños.'
  },
  {
    term: 'so pena de',
    inflection: 'none',
    alternatives: ['bajo el riesgo de', 'si no,'],
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'Entregará el informe so pena de perder el apoyo.'
  },
  {
    term: 'débito',
    inflection: 'noun',
    alternatives: ['deuda', 'adeudo'],
    trust: 'strict',
    unless: {
      before: ['tarjeta de', 'tarjetas de', 'cuenta de', 'cuentas de', 'de'],
      near: ['tarjeta', 'tarjetas', 'conyugal']
    },
    partOfSpeech: 'sust.',
    sources: ['ED'],
    note: '«Tarjeta de débito» es otra cosa.',
    example: 'Pagará el débito antes de abril.'
  },
  {
    term: 'a mayor abundamiento',
    inflection: 'none',
    alternatives: ['además'],
    insertable: ['además'],
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    example: 'A mayor abundamiento, la firma es falsa.'
  },
  {
    term: 'al tenor de',
    inflection: 'none',
    alternatives: ['según', 'con'],
    partOfSpeech: 'loc. prep.',
    sources: ['ED'],
    example: 'El acta se levanta al tenor de lo siguiente.'
  },
  {
    term: 'en la especie',
    inflection: 'none',
    alternatives: ['en este caso'],
    insertable: ['en este caso'],
    trust: 'strict',
    unless: {after: ['de', 'humana', 'que', 'y', 'o']},
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    example: 'En la especie, no hubo daño.'
  },
  {
    term: 'item más',
    forms: ['ítem más', 'item más'],
    inflection: 'none',
    alternatives: ['además'],
    insertable: ['además'],
    partOfSpeech: 'loc. adv.',
    sources: ['ED'],
    example: 'Ítem más, la firma es falsa.'
  },
  {
    term: 'cuanto ha lugar en derecho',
    forms: [
      '(en) cuanto ha|haya lugar en|a derecho',
      'cuanto en derecho proceda',
      'lo que en derecho proceda|corresponda'
    ],
    inflection: 'none',
    alternatives: ['(eliminar)'],
    partOfSpeech: 'fórmula',
    sources: ['ED'],
    example: 'Se admite la queja en cuanto ha lugar en derecho.'
  },
  {
    term: 'hogaño',
    inflection: 'none',
    alternatives: ['este año', 'hoy'],
    partOfSpeech: 'adv.',
    sources: ['ED'],
    example: 'Hogaño hay más escuelas.'
  },
  {
    term: 'impetrante',
    inflection: 'noun',
    alternatives: ['quien pide', 'quien solicita'],
    partOfSpeech: 'sust.',
    sources: ['ED'],
    example: 'El impetrante firmó la solicitud.'
  },
  {
    term: 'proveer de conformidad',
    forms: ['proveer de conformidad'],
    inflection: 'verb',
    alternatives: ['aceptar lo pedido'],
    unless: {after: ['con']},
    partOfSpeech: 'perífrasis',
    sources: ['ED'],
    example: 'Pide a la autoridad proveer de conformidad.'
  }
]
