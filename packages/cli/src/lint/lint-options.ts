import type {PresetName} from '@llano/linter'
import type {OptionSpec} from '../arguments.ts'

/** Names of the presets, known without loading the rules. */
export const presetNames = [
  'recomendado',
  'estricto',
  'lectura-facil',
  'ciudadano'
] as const satisfies readonly PresetName[]

/** Formats of a report. */
export const lintFormats = ['pretty', 'json', 'sarif', 'github', 'junit', 'html', 'docx'] as const

/** Options of `llano lint`. */
export const lintOptions = {
  baseline: {type: 'string'},
  cache: {type: 'boolean'},
  'cache-dir': {type: 'string'},
  changed: {type: 'boolean', optional: true},
  config: {type: 'string'},
  fix: {type: 'boolean'},
  format: {type: 'string', values: lintFormats},
  info: {type: 'boolean'},
  'max-warnings': {type: 'string'},
  output: {type: 'string', short: 'o'},
  preset: {type: 'string', values: presetNames},
  rule: {type: 'string', multiple: true},
  shard: {type: 'string'},
  tree: {type: 'boolean'},
  'update-baseline': {type: 'boolean'},
  workers: {type: 'string'}
} as const satisfies Record<string, OptionSpec>
