export type {LintConfig} from './config.ts'
export {defineRule, type Rule} from './define-rule.ts'
export {lint} from './lint.ts'
export type {GuideCode, Inflection, PhraseEntry, PhraseMatch, Surroundings} from './phrases/phrase.ts'
export {type Preset, type PresetName, type PresetRule, presets} from './presets.ts'
export type * from './report.ts'
export type {
  Finding,
  OptionMeta,
  OptionMetas,
  OptionValue,
  OptionValues,
  RuleContext,
  RuleDefinition,
  RuleMeta
} from './rule.ts'
export {type RuleExample, type RulePage, readRulePage} from './rule-page.ts'
export type {RuleSetting} from './rule-setting.ts'
export {arcaismo} from './rules/arcaismo/index.ts'
export {condicionesAnidadas} from './rules/condiciones-anidadas/index.ts'
export {efectoDe} from './rules/efecto-de/index.ts'
export {futuroDeSubjuntivo} from './rules/futuro-de-subjuntivo/index.ts'
export {latinismo} from './rules/latinismo/index.ts'
export {locucionCondicional} from './rules/locucion-condicional/index.ts'
export {locucionPrepositiva} from './rules/locucion-prepositiva/index.ts'
export {mayusculasCorridas} from './rules/mayusculas-corridas/index.ts'
export {mismoAnaforico} from './rules/mismo-anaforico/index.ts'
export {oracionLarga} from './rules/oracion-larga/index.ts'
export {parentesisLargo} from './rules/parentesis-largo/index.ts'
export {parrafoLargo} from './rules/parrafo-largo/index.ts'
export {parrafoUnioracional} from './rules/parrafo-unioracional/index.ts'
export {pasivaPerifrastica} from './rules/pasiva-perifrastica/index.ts'
export {perifrasisDeObligacion} from './rules/perifrasis-de-obligacion/index.ts'
export {redundancia} from './rules/redundancia/index.ts'
export {remisionRelativa} from './rules/remision-relativa/index.ts'
export {subordinacionEncadenada} from './rules/subordinacion-encadenada/index.ts'
export {terminoReemplazable} from './rules/termino-reemplazable/index.ts'
export {verboSoporte} from './rules/verbo-soporte/index.ts'
export {yO} from './rules/y-o/index.ts'
export {rules} from './rules.ts'
