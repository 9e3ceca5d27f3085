/** How the stem of a verb changes where it is stressed, and where an ending begins with a strong `i`. */
export type StemChange = 'e-i' | 'e-ie' | 'e-ie-i' | 'o-ue' | 'o-ue-u' | 'i-í' | 'u-ú' | 'i-ie'

/** What a verb, and every verb made of it with a prefix, does against the rules. */
export interface IrregularVerb {
  /** Stem of the first person of the present and of the whole present subjunctive. */
  first?: string
  /** Stem of the preterite without stress on the ending (tuv-, dij-). */
  preterite?: string
  /** Stem of future and conditional. */
  future?: string
  /** Stem of the stressed forms of the present. */
  stressed?: string
  participle?: string
  gerund?: string
  /** Whole forms by cell, for what no stem explains; only without a prefix. */
  forms?: Record<string, string>
}

/**
 * Irregular verbs by infinitive; a verb that ends in one of them follows it (contravenir, venir).
 *
 * Source: paradigms of the Nueva gramática de la lengua española (RAE–ASALE), facts of the language.
 */
export const irregularVerbs: Record<string, IrregularVerb> = {
  tener: {first: 'teng', preterite: 'tuv', future: 'tendr', stressed: 'tien'},
  poner: {first: 'pong', preterite: 'pus', future: 'pondr', participle: 'puest'},
  venir: {first: 'veng', preterite: 'vin', future: 'vendr', stressed: 'vien', gerund: 'viniendo'},
  hacer: {first: 'hag', preterite: 'hic', future: 'har', participle: 'hech'},
  decir: {
    first: 'dig',
    preterite: 'dij',
    future: 'dir',
    stressed: 'dic',
    participle: 'dich',
    gerund: 'diciendo'
  },
  traer: {first: 'traig', preterite: 'traj', gerund: 'trayendo'},
  caer: {first: 'caig'},
  salir: {first: 'salg', future: 'saldr'},
  valer: {first: 'valg', future: 'valdr'},
  ducir: {first: 'duzc', preterite: 'duj'},
  estar: {
    preterite: 'estuv',
    forms: {
      'ind.pres.1s': 'estoy',
      'ind.pres.2s': 'estás',
      'ind.pres.3s': 'está',
      'ind.pres.3p': 'están',
      'sub.pres.1s': 'esté',
      'sub.pres.2s': 'estés',
      'sub.pres.3s': 'esté',
      'sub.pres.3p': 'estén'
    }
  },
  haber: {
    first: 'hay',
    preterite: 'hub',
    future: 'habr',
    forms: {
      'ind.pres.1s': 'he',
      'ind.pres.2s': 'has',
      'ind.pres.3s': 'ha',
      'ind.pres.1p': 'hemos',
      'ind.pres.3p': 'han'
    }
  },
  saber: {first: 'sep', preterite: 'sup', future: 'sabr', forms: {'ind.pres.1s': 'sé'}},
  poder: {preterite: 'pud', future: 'podr', gerund: 'pudiendo'},
  querer: {preterite: 'quis', future: 'querr'},
  dar: {
    preterite: 'd',
    forms: {
      'ind.pres.1s': 'doy',
      'ind.pret.1s': 'di',
      'ind.pret.2s': 'diste',
      'ind.pret.3s': 'dio',
      'sub.pres.1s': 'dé',
      'sub.pres.3s': 'dé'
    }
  },
  ser: {
    first: 'se',
    preterite: 'fu',
    forms: {
      'ind.pres.1s': 'soy',
      'ind.pres.2s': 'eres',
      'ind.pres.3s': 'es',
      'ind.pres.1p': 'somos',
      'ind.pres.3p': 'son',
      'ind.imp.1s': 'era',
      'ind.imp.2s': 'eras',
      'ind.imp.3s': 'era',
      'ind.imp.1p': 'éramos',
      'ind.imp.3p': 'eran',
      'ind.pret.1s': 'fui',
      'ind.pret.2s': 'fuiste',
      'ind.pret.3s': 'fue'
    }
  },
  ver: {
    first: 've',
    participle: 'vist',
    forms: {
      'ind.imp.1s': 'veía',
      'ind.imp.2s': 'veías',
      'ind.imp.3s': 'veía',
      'ind.imp.1p': 'veíamos',
      'ind.imp.3p': 'veían',
      'ind.pret.1s': 'vi',
      'ind.pret.3s': 'vio'
    }
  },
  abrir: {participle: 'abiert'},
  cubrir: {participle: 'cubiert'},
  escribir: {participle: 'escrit'},
  scribir: {participle: 'scrit'},
  volver: {participle: 'vuelt'},
  solver: {participle: 'suelt'},
  romper: {participle: 'rot'},
  morir: {participle: 'muert'},
  proveer: {participle: 'provist'}
}

const stemChangeLists: Record<StemChange, string> = {
  'e-i':
    'pedir impedir expedir despedir medir repetir competir seguir conseguir perseguir proseguir elegir reelegir corregir regir servir vestir investir rendir concebir',
  'e-ie':
    'alentar arrendar concertar desconcertar desalentar subarrendar acertar apretar atender defender entender extender tender cerrar comenzar empezar confesar despertar descender encomendar recomendar enmendar gobernar manifestar negar denegar nevar pensar perder recomenzar sentar asentar sembrar temblar ascender trascender verter atravesar calentar helar plegar desplegar regar querer',
  'e-ie-i':
    'proferir ingerir desmentir revertir pervertir subvertir controvertir requerir referir conferir transferir diferir interferir preferir inferir sugerir advertir convertir invertir divertir adherir herir mentir sentir consentir disentir asentir',
  'o-ue':
    'apostar acordar recordar aprobar comprobar probar reprobar almorzar colgar contar descontar recontar costar encontrar forzar esforzar reforzar mostrar demostrar mover promover remover conmover poder poblar renovar resolver absolver disolver rogar soltar sonar soñar tostar volver devolver envolver volar torcer doler llover morder cocer rodar',
  'o-ue-u': 'dormir morir',
  'i-í':
    'contrariar prohibir cohibir aislar ampliar confiar desviar enfriar enviar fiar fotografiar guiar variar vaciar criar esquiar',
  'u-ú':
    'rehusar aunar actuar acentuar efectuar evaluar continuar situar valuar graduar habituar insinuar perpetuar puntuar exceptuar fluctuar devaluar reunir',
  'i-ie': 'adquirir inquirir'
}

/** Stem changes by infinitive; a verb that is not here keeps its stem. */
export const stemChanges: ReadonlyMap<string, StemChange> = new Map(
  Object.entries(stemChangeLists).flatMap(([change, list]) =>
    list.split(' ').map((infinitive): [string, StemChange] => [infinitive, change as StemChange])
  )
)
