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
      'futuro-de-subjuntivo': {},
      latinismo: {},
      'locucion-prepositiva': {},
      'mismo-anaforico': {},
      'oracion-larga': {},
      'pasiva-perifrastica': {},
      'termino-reemplazable': {},
      'y-o': {}
    }
  },
  estricto: {
    description: 'Para la última revisión: todas las reglas y todas las palabras, también las discutibles',
    rules: {
      'futuro-de-subjuntivo': {},
      latinismo: {},
      'locucion-prepositiva': {options: {single: 'all'}},
      'mismo-anaforico': {},
      'oracion-larga': {},
      'pasiva-perifrastica': {},
      'termino-reemplazable': {options: {terms: 'all', explain: true}},
      'y-o': {}
    }
  },
  'lectura-facil': {
    description: 'Para quien lee con dificultad: oraciones de veinte palabras como máximo',
    rules: {
      'futuro-de-subjuntivo': {},
      latinismo: {severity: 'error'},
      'locucion-prepositiva': {options: {single: 'all', maxPer100Words: 1}},
      'mismo-anaforico': {severity: 'warning'},
      'oracion-larga': {options: {maxWords: 20, unreadableWords: 30}},
      'pasiva-perifrastica': {severity: 'warning'},
      'termino-reemplazable': {options: {terms: 'all', explain: true}},
      'y-o': {}
    }
  },
  ciudadano: {
    description: 'Para explicadores, trípticos y avisos a la ciudadanía',
    rules: {
      'futuro-de-subjuntivo': {},
      latinismo: {severity: 'error'},
      'locucion-prepositiva': {options: {single: 'trusted'}},
      'mismo-anaforico': {},
      'oracion-larga': {options: {maxWords: 25, unreadableWords: 35}},
      'pasiva-perifrastica': {severity: 'warning'},
      'termino-reemplazable': {options: {explain: true}},
      'y-o': {}
    }
  }
}
