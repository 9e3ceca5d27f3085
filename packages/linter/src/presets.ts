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
      arcaismo: {},
      'condiciones-anidadas': {},
      'efecto-de': {},
      'futuro-de-subjuntivo': {},
      latinismo: {},
      'locucion-condicional': {},
      'locucion-prepositiva': {},
      'mayusculas-corridas': {},
      'mismo-anaforico': {},
      'oracion-larga': {},
      'parentesis-largo': {},
      'parrafo-largo': {},
      'pasiva-perifrastica': {},
      'perifrasis-de-obligacion': {},
      redundancia: {},
      'subordinacion-encadenada': {},
      'termino-reemplazable': {},
      'verbo-soporte': {},
      'y-o': {}
    }
  },
  estricto: {
    description: 'Para la última revisión: todas las reglas y todas las palabras, también las discutibles',
    rules: {
      arcaismo: {options: {terms: 'all'}},
      'condiciones-anidadas': {},
      'efecto-de': {options: {terms: 'all'}},
      'futuro-de-subjuntivo': {},
      latinismo: {},
      'locucion-condicional': {options: {terms: 'all'}},
      'locucion-prepositiva': {options: {single: 'all'}},
      'mayusculas-corridas': {},
      'mismo-anaforico': {},
      'oracion-larga': {},
      'parentesis-largo': {},
      'parrafo-largo': {},
      'parrafo-unioracional': {},
      'pasiva-perifrastica': {},
      'perifrasis-de-obligacion': {options: {terms: 'all'}},
      redundancia: {options: {terms: 'all'}},
      'remision-relativa': {},
      'subordinacion-encadenada': {},
      'termino-reemplazable': {options: {terms: 'all', explain: true}},
      'verbo-soporte': {options: {terms: 'all', explain: true}},
      'y-o': {}
    }
  },
  'lectura-facil': {
    description: 'Para quien lee con dificultad: oraciones de veinte palabras como máximo',
    rules: {
      arcaismo: {options: {terms: 'all'}},
      'condiciones-anidadas': {options: {maxConditions: 1}},
      'efecto-de': {options: {terms: 'all'}},
      'futuro-de-subjuntivo': {},
      latinismo: {severity: 'error'},
      'locucion-condicional': {options: {terms: 'all'}},
      'locucion-prepositiva': {options: {single: 'all', maxPer100Words: 1}},
      'mayusculas-corridas': {},
      'mismo-anaforico': {severity: 'warning'},
      'oracion-larga': {options: {maxWords: 20, unreadableWords: 30}},
      'parentesis-largo': {options: {maxWords: 8, maxPerSentence: 1}},
      'parrafo-largo': {severity: 'warning', options: {maxWords: 50, tiringWords: 75}},
      'parrafo-unioracional': {options: {maxWords: 40}},
      'pasiva-perifrastica': {severity: 'warning'},
      'perifrasis-de-obligacion': {options: {terms: 'all'}},
      redundancia: {},
      'remision-relativa': {severity: 'warning'},
      'subordinacion-encadenada': {options: {maxClauses: 2}},
      'termino-reemplazable': {options: {terms: 'all', explain: true}},
      'verbo-soporte': {options: {terms: 'all', explain: true}},
      'y-o': {}
    }
  },
  ciudadano: {
    description: 'Para explicadores, trípticos y avisos a la ciudadanía',
    rules: {
      arcaismo: {},
      'condiciones-anidadas': {options: {maxConditions: 1}},
      'efecto-de': {},
      'futuro-de-subjuntivo': {},
      latinismo: {severity: 'error'},
      'locucion-condicional': {options: {terms: 'all'}},
      'locucion-prepositiva': {options: {single: 'trusted'}},
      'mayusculas-corridas': {},
      'mismo-anaforico': {},
      'oracion-larga': {options: {maxWords: 25, unreadableWords: 35}},
      'parentesis-largo': {},
      'parrafo-largo': {options: {maxWords: 50, tiringWords: 75}},
      'parrafo-unioracional': {options: {maxWords: 40}},
      'pasiva-perifrastica': {severity: 'warning'},
      'perifrasis-de-obligacion': {},
      redundancia: {},
      'remision-relativa': {severity: 'warning'},
      'subordinacion-encadenada': {},
      'termino-reemplazable': {options: {explain: true}},
      'verbo-soporte': {options: {explain: true}},
      'y-o': {}
    }
  }
}
