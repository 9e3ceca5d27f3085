export {analyzeMarkdown} from './analyze-markdown.ts'
export type {LintConfig} from './config.ts'
export {defineRule, type Rule} from './define-rule.ts'
export type {Dictionary} from './dictionary/dictionary.ts'
export {
  type DifficultyReport,
  difficulty,
  type ProvisionDifficulty
} from './difficulty/difficulty.ts'
export {lintAndMeasure, type MeasuredReport} from './difficulty/lint-and-measure.ts'
export {
  type DifficultyPartMeta,
  type DifficultyPartName,
  difficultyParts,
  type Scale
} from './difficulty/parts.ts'
export type {Difficulty, DifficultyPart} from './difficulty/score-measures.ts'
export {type AppliedFix, type FixResult, findFixes, fix, type PlacedFix} from './fix.ts'
export {createLinter, type Linter} from './incremental/create-linter.ts'
export {indexLines, type LineIndex} from './line-index.ts'
export {lint} from './lint.ts'
export {nearestName} from './nearest-name.ts'
export type {GuideCode, Inflection, PhraseEntry, PhraseMatch, Surroundings} from './phrases/phrase.ts'
export {type Preset, type PresetName, type PresetRule, presets} from './presets.ts'
export {remarkLlano, remarkLlano as default} from './remark-llano.ts'
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
export {adverbiosEnMente} from './rules/adverbios-en-mente/index.ts'
export {agenteOmitido} from './rules/agente-omitido/index.ts'
export {antesCitado} from './rules/antes-citado/index.ts'
export {arcaismo} from './rules/arcaismo/index.ts'
export {cadenaDeComplementosDe} from './rules/cadena-de-complementos-de/index.ts'
export {clausulaVaga} from './rules/clausula-vaga/index.ts'
export {condicionesAnidadas} from './rules/condiciones-anidadas/index.ts'
export {densidadNominal} from './rules/densidad-nominal/index.ts'
export {dichoAnaforico} from './rules/dicho-anaforico/index.ts'
export {dobleNegacion} from './rules/doble-negacion/index.ts'
export {doblete} from './rules/doblete/index.ts'
export {efectoDe} from './rules/efecto-de/index.ts'
export {enumeracionCorrida} from './rules/enumeracion-corrida/index.ts'
export {fechaEnLetra} from './rules/fecha-en-letra/index.ts'
export {formulaBurocratica} from './rules/formula-burocratica/index.ts'
export {futuroDeSubjuntivo} from './rules/futuro-de-subjuntivo/index.ts'
export {gerundioAdjetivo} from './rules/gerundio-adjetivo/index.ts'
export {gerundioDePosterioridad} from './rules/gerundio-de-posterioridad/index.ts'
export {incisoEntreSujetoYVerbo} from './rules/inciso-entre-sujeto-y-verbo/index.ts'
export {infinitivoIndependiente} from './rules/infinitivo-independiente/index.ts'
export {latinismo} from './rules/latinismo/index.ts'
export {lenguajeIncluyente} from './rules/lenguaje-incluyente/index.ts'
export {locucionCondicional} from './rules/locucion-condicional/index.ts'
export {locucionPrepositiva} from './rules/locucion-prepositiva/index.ts'
export {mayusculasCorridas} from './rules/mayusculas-corridas/index.ts'
export {mismoAnaforico} from './rules/mismo-anaforico/index.ts'
export {modalidadAmbigua} from './rules/modalidad-ambigua/index.ts'
export {numeroDuplicado} from './rules/numero-duplicado/index.ts'
export {numeroEnLetra} from './rules/numero-en-letra/index.ts'
export {oracionLarga} from './rules/oracion-larga/index.ts'
export {parentesisLargo} from './rules/parentesis-largo/index.ts'
export {parrafoLargo} from './rules/parrafo-largo/index.ts'
export {parrafoUnioracional} from './rules/parrafo-unioracional/index.ts'
export {pasivaPerifrastica} from './rules/pasiva-perifrastica/index.ts'
export {pasivaReflejaDensa} from './rules/pasiva-refleja-densa/index.ts'
export {perifrasisDeObligacion} from './rules/perifrasis-de-obligacion/index.ts'
export {plazoVago} from './rules/plazo-vago/index.ts'
export {redundancia} from './rules/redundancia/index.ts'
export {remisionEnCadena} from './rules/remision-en-cadena/index.ts'
export {remisionRelativa} from './rules/remision-relativa/index.ts'
export {remisionesDensas} from './rules/remisiones-densas/index.ts'
export {siglaSinDefinir} from './rules/sigla-sin-definir/index.ts'
export {subordinacionEncadenada} from './rules/subordinacion-encadenada/index.ts'
export {terminoDefinidoSinUso} from './rules/termino-definido-sin-uso/index.ts'
export {terminoInconsistente} from './rules/termino-inconsistente/index.ts'
export {synonymLists} from './rules/termino-inconsistente/synonyms.ts'
export {terminoReemplazable} from './rules/termino-reemplazable/index.ts'
export {terminoSinDefinir} from './rules/termino-sin-definir/index.ts'
export {verboSoporte} from './rules/verbo-soporte/index.ts'
export {yO} from './rules/y-o/index.ts'
export {rules} from './rules.ts'
