import type {PhraseEntry} from '../../phrases/phrase.ts'

/** Latin phrases of legal Spanish. Sources: see `guideNames`. */
export const phrases: readonly PhraseEntry[] = [
  {
    term: 'de cujus',
    inflection: 'none',
    alternatives: ['la persona fallecida'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'Los bienes del de cujus se repartirán.'
  },
  {
    term: 'ab initio',
    inflection: 'none',
    alternatives: ['desde el principio'],
    insertable: ['desde el principio'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El acuerdo fue nulo ab initio.'
  },
  {
    term: 'ad cautelam',
    inflection: 'none',
    alternatives: ['por precaución'],
    insertable: ['por precaución'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La parte compareció ad cautelam.'
  },
  {
    term: 'ad hoc',
    inflection: 'none',
    alternatives: ['para este fin', 'específico'],
    insertable: ['para este fin'],
    unless: {near: ['tribunal', 'tribunales']},
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'Se integrará una comisión ad hoc.'
  },
  {
    term: 'ad hominem',
    inflection: 'none',
    alternatives: ['contra la persona'],
    insertable: ['contra la persona'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El escrito hace un ataque ad hominem.'
  },
  {
    term: 'ad interim',
    inflection: 'none',
    alternatives: ['provisional'],
    insertable: ['provisional'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La directora ad interim firmará el acta.'
  },
  {
    term: 'ad quem',
    inflection: 'none',
    alternatives: ['(tribunal o día) hasta el cual'],
    unless: {before: ['dies']},
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El tribunal ad quem resolverá.'
  },
  {
    term: 'a quo',
    inflection: 'none',
    alternatives: ['(tribunal o día) desde el cual'],
    unless: {before: ['dies']},
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El juez a quo enviará el expediente.'
  },
  {
    term: 'a contrario sensu',
    inflection: 'none',
    alternatives: ['en sentido contrario'],
    insertable: ['en sentido contrario'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'A contrario sensu, lo no prohibido se permite.'
  },
  {
    term: 'a posteriori',
    inflection: 'none',
    alternatives: ['después'],
    insertable: ['después'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El gasto se comprueba a posteriori.'
  },
  {
    term: 'a priori',
    inflection: 'none',
    alternatives: ['antes', 'de antemano'],
    insertable: ['de antemano'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'No se puede negar el apoyo a priori.'
  },
  {
    term: 'bona fide',
    inflection: 'none',
    alternatives: ['de buena fe'],
    insertable: ['de buena fe'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La compradora bona fide conserva el bien.'
  },
  {
    term: 'de facto',
    inflection: 'none',
    alternatives: ['de hecho'],
    insertable: ['de hecho'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La unión de facto se acreditará con testigos.'
  },
  {
    term: 'de iure',
    forms: ['de iure|jure'],
    inflection: 'none',
    alternatives: ['por ley', 'de derecho'],
    insertable: ['por ley', 'de derecho'],
    unless: {before: ['et']},
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La condición de iure se comprueba con el acta.'
  },
  {
    term: 'dies a quo',
    inflection: 'none',
    alternatives: ['día en que empieza el plazo'],
    partOfSpeech: 'loc. lat.',
    sources: ['ARA', 'LAT'],
    example: 'El dies a quo es el de la notificación.'
  },
  {
    term: 'dies ad quem',
    inflection: 'none',
    alternatives: ['día en que termina el plazo'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El dies ad quem cae en domingo.'
  },
  {
    term: 'erga omnes',
    inflection: 'none',
    alternatives: ['frente a todas las personas'],
    insertable: ['frente a todas las personas'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La sentencia surte efectos erga omnes.'
  },
  {
    term: 'ex lege',
    inflection: 'none',
    alternatives: ['por ley'],
    insertable: ['por ley'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El cargo se pierde ex lege.'
  },
  {
    term: 'ex nunc',
    inflection: 'none',
    alternatives: ['desde ahora', 'sin efecto retroactivo'],
    insertable: ['desde ahora'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La nulidad opera ex nunc.'
  },
  {
    term: 'ex officio',
    inflection: 'none',
    alternatives: ['de oficio', 'por iniciativa de la autoridad'],
    insertable: ['de oficio'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La autoridad actuará ex officio.'
  },
  {
    term: 'ex profeso',
    inflection: 'none',
    alternatives: ['a propósito'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'Se abrirá una ventanilla ex profeso.'
  },
  {
    term: 'ex tunc',
    inflection: 'none',
    alternatives: ['desde el origen', 'con efecto retroactivo'],
    insertable: ['desde el origen'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La nulidad opera ex tunc.'
  },
  {
    term: 'extra petita',
    inflection: 'none',
    alternatives: ['más allá de lo pedido'],
    insertable: ['más allá de lo pedido'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT-p'],
    example: 'El juez resolvió extra petita.'
  },
  {
    term: 'fumus boni iuris',
    inflection: 'none',
    alternatives: ['apariencia de buen derecho'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La parte probó el fumus boni iuris.'
  },
  {
    term: 'grosso modo',
    inflection: 'none',
    alternatives: ['a grandes rasgos'],
    insertable: ['a grandes rasgos'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El informe describe grosso modo las rutas.'
  },
  {
    term: 'in dubio pro reo',
    inflection: 'none',
    alternatives: ['en caso de duda, a favor del acusado'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El juez aplicará in dubio pro reo.'
  },
  {
    term: 'in limine',
    inflection: 'none',
    alternatives: ['de entrada', 'al inicio'],
    insertable: ['de entrada'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'El recurso se desechó in limine.'
  },
  {
    term: 'inter vivos',
    inflection: 'none',
    alternatives: ['entre personas vivas'],
    insertable: ['entre personas vivas'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'La donación inter vivos paga derechos.'
  },
  {
    term: 'ipso facto',
    inflection: 'none',
    alternatives: ['de inmediato', 'por ese solo hecho'],
    insertable: ['de inmediato', 'por ese solo hecho'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'El apoyo se cancela ipso facto.'
  },
  {
    term: 'iuris tantum',
    forms: ['iuris|juris tantum'],
    inflection: 'none',
    alternatives: ['que admite prueba en contrario'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'La presunción es iuris tantum.'
  },
  {
    term: 'iuris et de iure',
    forms: ['iuris|juris et de iure|jure'],
    inflection: 'none',
    alternatives: ['que no admite prueba en contrario'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'La presunción es iuris et de iure.'
  },
  {
    term: 'mortis causa',
    inflection: 'none',
    alternatives: ['por muerte'],
    insertable: ['por muerte'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'La transmisión mortis causa paga derechos.'
  },
  {
    term: 'motu proprio',
    forms: ['(de) motu proprio|propio'],
    inflection: 'none',
    alternatives: ['por iniciativa propia'],
    insertable: ['por iniciativa propia'],
    partOfSpeech: 'loc. lat.',
    sources: ['CIJ'],
    example: 'La autoridad revisará motu proprio el caso.'
  },
  {
    term: 'mutatis mutandis',
    inflection: 'none',
    alternatives: ['con los cambios necesarios'],
    insertable: ['con los cambios necesarios'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'Estas reglas se aplican mutatis mutandis.'
  },
  {
    term: 'per se',
    inflection: 'none',
    alternatives: ['por sí mismo'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'El retraso per se no cancela el apoyo.'
  },
  {
    term: 'prima facie',
    inflection: 'none',
    alternatives: ['a primera vista'],
    insertable: ['a primera vista'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'La solicitud es, prima facie, correcta.'
  },
  {
    term: 'pro indiviso',
    inflection: 'none',
    alternatives: ['en común, sin dividir'],
    insertable: ['en común, sin dividir'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'Las hermanas son dueñas pro indiviso.'
  },
  {
    term: 'pro rata',
    inflection: 'none',
    alternatives: ['en proporción'],
    insertable: ['en proporción'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'El gasto se reparte pro rata.'
  },
  {
    term: 'petitum',
    inflection: 'none',
    alternatives: ['petición'],
    partOfSpeech: 'loc. lat.',
    sources: ['GCBA'],
    example: 'El petitum debe ser claro.'
  },
  {
    term: 'ratione materiae',
    inflection: 'none',
    alternatives: ['por la materia'],
    insertable: ['por la materia'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'Es competente ratione materiae.'
  },
  {
    term: 'sine die',
    inflection: 'none',
    alternatives: ['sin fecha'],
    insertable: ['sin fecha'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'La sesión se aplazó sine die.'
  },
  {
    term: 'sine qua non',
    inflection: 'none',
    alternatives: ['indispensable'],
    insertable: ['indispensable'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'Es una condición sine qua non.'
  },
  {
    term: 'statu quo',
    forms: ['statu|status quo'],
    inflection: 'none',
    alternatives: ['situación actual'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'El acuerdo mantiene el statu quo.'
  },
  {
    term: 'stricto sensu',
    inflection: 'none',
    alternatives: ['en sentido estricto'],
    insertable: ['en sentido estricto'],
    partOfSpeech: 'loc. lat.',
    sources: ['GCBA', 'ARA'],
    example: 'No es, stricto sensu, un impuesto.'
  },
  {
    term: 'lato sensu',
    inflection: 'none',
    alternatives: ['en sentido amplio'],
    insertable: ['en sentido amplio'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'Se trata, lato sensu, de una ley.'
  },
  {
    term: 'de lege ferenda',
    inflection: 'none',
    alternatives: ['ley que se propone'],
    partOfSpeech: 'loc. lat.',
    sources: ['LAT'],
    example: 'La propuesta es de lege ferenda.'
  },
  {
    term: 'de lege lata',
    inflection: 'none',
    alternatives: ['ley vigente'],
    partOfSpeech: 'loc. lat.',
    sources: ['GCBA', 'LAT'],
    example: 'La tesis no vale de lege lata.'
  },
  {
    term: 'ultra petita',
    inflection: 'none',
    alternatives: ['más de lo pedido'],
    insertable: ['más de lo pedido'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'El juez resolvió ultra petita.'
  },
  {
    term: 'ut supra',
    inflection: 'none',
    alternatives: ['mencionado antes'],
    partOfSpeech: 'loc. lat.',
    sources: ['GCBA'],
    example: 'La persona nombrada ut supra firmará.'
  },
  {
    term: 'vacatio legis',
    inflection: 'none',
    alternatives: ['tiempo entre publicación y entrada en vigor'],
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    example: 'La vacatio legis será de treinta días.'
  },
  {
    term: 'habeas corpus',
    inflection: 'none',
    alternatives: ['protección contra detención ilegal'],
    explain: true,
    partOfSpeech: 'loc. lat.',
    sources: ['ED'],
    note: 'Es una figura jurídica: explíquela.',
    example: 'Presentó un habeas corpus.'
  }
]
