import type {Severity} from './report.ts'
import type {OptionValues} from './rule.ts'

/** Sets of rules for a kind of text. */
export type PresetName = 'ciudadano' | 'estricto' | 'lectura-facil' | 'recomendado'

/** How a preset runs a rule. */
export interface PresetRule {
  /** Severity of every finding; absent: each finding's own. */
  severity?: Severity
  options?: OptionValues
}

/** A set of rules for a kind of text; a rule that is not listed is off. */
export interface Preset {
  /** For whom, in one line of Spanish. */
  description: string
  rules: Readonly<Record<string, PresetRule>>
}

/** Every preset by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  recomendado: {
    description: 'Para cualquier norma o documento oficial: pocas reglas, casi sin falsas alarmas',
    rules: {
      'antes-citado': {},
      arcaismo: {},
      'cadena-de-complementos-de': {},
      'condiciones-anidadas': {},
      'dicho-anaforico': {},
      doblete: {},
      'efecto-de': {},
      'fecha-en-letra': {},
      'formula-burocratica': {},
      'futuro-de-subjuntivo': {},
      'gerundio-adjetivo': {},
      'gerundio-de-posterioridad': {},
      'inciso-entre-sujeto-y-verbo': {},
      latinismo: {},
      'locucion-condicional': {},
      'locucion-prepositiva': {},
      'mayusculas-corridas': {},
      'mismo-anaforico': {},
      'numero-duplicado': {},
      'oracion-larga': {},
      'parentesis-largo': {},
      'parrafo-largo': {},
      'pasiva-perifrastica': {},
      'perifrasis-de-obligacion': {},
      'plazo-vago': {},
      redundancia: {},
      'remisiones-densas': {},
      'subordinacion-encadenada': {},
      'termino-reemplazable': {},
      'verbo-soporte': {},
      'y-o': {}
    }
  },
  estricto: {
    description: 'Para la última revisión: todas las reglas y todas las palabras, también las discutibles',
    rules: {
      'adverbios-en-mente': {},
      'agente-omitido': {},
      'antes-citado': {options: {terms: 'all'}},
      arcaismo: {options: {terms: 'all'}},
      'cadena-de-complementos-de': {},
      'clausula-vaga': {},
      'condiciones-anidadas': {},
      'densidad-nominal': {},
      'dicho-anaforico': {options: {from: 1}},
      doblete: {options: {terms: 'all'}},
      'efecto-de': {options: {terms: 'all'}},
      'enumeracion-corrida': {},
      'fecha-en-letra': {},
      'formula-burocratica': {options: {terms: 'all'}},
      'futuro-de-subjuntivo': {},
      'gerundio-adjetivo': {},
      'gerundio-de-posterioridad': {options: {gerunds: 'all'}},
      'inciso-entre-sujeto-y-verbo': {},
      latinismo: {},
      'lenguaje-incluyente': {},
      'locucion-condicional': {options: {terms: 'all'}},
      'locucion-prepositiva': {options: {single: 'all'}},
      'mayusculas-corridas': {},
      'mismo-anaforico': {},
      'numero-duplicado': {options: {agreeing: true}},
      'numero-en-letra': {},
      'oracion-larga': {},
      'parentesis-largo': {},
      'parrafo-largo': {},
      'parrafo-unioracional': {},
      'pasiva-perifrastica': {},
      'pasiva-refleja-densa': {},
      'perifrasis-de-obligacion': {options: {terms: 'all'}},
      'plazo-vago': {options: {terms: 'all'}},
      redundancia: {options: {terms: 'all'}},
      'remision-relativa': {},
      'remisiones-densas': {},
      'subordinacion-encadenada': {},
      'termino-reemplazable': {options: {terms: 'all', explain: true}},
      'verbo-soporte': {options: {terms: 'all', explain: true}},
      'y-o': {}
    }
  },
  'lectura-facil': {
    description: 'Para quien lee con dificultad: oraciones de veinte palabras como máximo',
    rules: {
      'adverbios-en-mente': {},
      'agente-omitido': {},
      'antes-citado': {options: {terms: 'all'}},
      arcaismo: {options: {terms: 'all'}},
      'cadena-de-complementos-de': {options: {maxLinks: 2}},
      'clausula-vaga': {},
      'condiciones-anidadas': {options: {maxConditions: 1}},
      'densidad-nominal': {},
      'dicho-anaforico': {options: {from: 1}},
      doblete: {options: {terms: 'all'}},
      'efecto-de': {options: {terms: 'all'}},
      'enumeracion-corrida': {},
      'fecha-en-letra': {},
      'formula-burocratica': {},
      'futuro-de-subjuntivo': {},
      'gerundio-adjetivo': {},
      'gerundio-de-posterioridad': {options: {gerunds: 'all'}},
      'inciso-entre-sujeto-y-verbo': {options: {longWords: 6, unreadableWords: 10}},
      latinismo: {severity: 'error'},
      'locucion-condicional': {options: {terms: 'all'}},
      'locucion-prepositiva': {options: {single: 'all', maxPer100Words: 1}},
      'mayusculas-corridas': {},
      'mismo-anaforico': {severity: 'warning'},
      'numero-duplicado': {options: {agreeing: true}},
      'numero-en-letra': {severity: 'warning'},
      'oracion-larga': {options: {maxWords: 20, unreadableWords: 30}},
      'parentesis-largo': {options: {maxWords: 8, maxPerSentence: 1}},
      'parrafo-largo': {severity: 'warning', options: {maxWords: 50, tiringWords: 75}},
      'parrafo-unioracional': {options: {maxWords: 40}},
      'pasiva-perifrastica': {severity: 'warning'},
      'pasiva-refleja-densa': {options: {minPassives: 2, maxPer100Words: 3}},
      'perifrasis-de-obligacion': {options: {terms: 'all'}},
      'plazo-vago': {options: {terms: 'all'}},
      redundancia: {},
      'remision-relativa': {severity: 'warning'},
      'remisiones-densas': {options: {maxPerSentence: 1}},
      'subordinacion-encadenada': {options: {maxClauses: 2}},
      'termino-reemplazable': {options: {terms: 'all', explain: true}},
      'verbo-soporte': {options: {terms: 'all', explain: true}},
      'y-o': {}
    }
  },
  ciudadano: {
    description: 'Para explicadores, trípticos y avisos a la ciudadanía',
    rules: {
      'adverbios-en-mente': {},
      'agente-omitido': {},
      'antes-citado': {options: {terms: 'all'}},
      arcaismo: {},
      'cadena-de-complementos-de': {},
      'clausula-vaga': {},
      'condiciones-anidadas': {options: {maxConditions: 1}},
      'densidad-nominal': {},
      'dicho-anaforico': {options: {from: 1}},
      doblete: {},
      'efecto-de': {},
      'enumeracion-corrida': {},
      'fecha-en-letra': {},
      'formula-burocratica': {},
      'futuro-de-subjuntivo': {},
      'gerundio-adjetivo': {},
      'gerundio-de-posterioridad': {},
      'inciso-entre-sujeto-y-verbo': {},
      latinismo: {severity: 'error'},
      'locucion-condicional': {options: {terms: 'all'}},
      'locucion-prepositiva': {options: {single: 'trusted'}},
      'mayusculas-corridas': {},
      'mismo-anaforico': {},
      'numero-duplicado': {options: {agreeing: true}},
      'numero-en-letra': {},
      'oracion-larga': {options: {maxWords: 25, unreadableWords: 35}},
      'parentesis-largo': {},
      'parrafo-largo': {options: {maxWords: 50, tiringWords: 75}},
      'parrafo-unioracional': {options: {maxWords: 40}},
      'pasiva-perifrastica': {severity: 'warning'},
      'pasiva-refleja-densa': {},
      'perifrasis-de-obligacion': {},
      'plazo-vago': {options: {terms: 'all'}},
      redundancia: {},
      'remision-relativa': {severity: 'warning'},
      'remisiones-densas': {options: {maxPerSentence: 1}},
      'subordinacion-encadenada': {},
      'termino-reemplazable': {options: {explain: true}},
      'verbo-soporte': {options: {explain: true}},
      'y-o': {}
    }
  }
}
