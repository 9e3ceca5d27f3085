export {type BlockAttribute, type BlockTypeInfo, blockTypes} from './block-types.ts'
export {type ChartTable, chartTable} from './chart-table.ts'
export {checkSources} from './check-sources.ts'
export {checkTerms} from './check-terms.ts'
export {type ContactPart, contactParts} from './contact-parts.ts'
export type * from './explainer.ts'
export {explainerText} from './explainer-text.ts'
export {formatFigure, roundFigure} from './format-figure.ts'
export {parseExplainer} from './parse-explainer.ts'
export {
  type MissingProcedureField,
  missingProcedureFields
} from './procedure/missing-procedure-fields.ts'
export {type ProcedureFact, procedureFacts} from './procedure/procedure-facts.ts'
export type {ExplainerOptions} from './read-explainer.ts'
export type {ReadData} from './reading.ts'
export {remarkExplainer} from './remark-explainer.ts'
export {toPlainText} from './rich-text.ts'
export {chartLines, comparisonLines, decisionLines, type NestedLine} from './statement-lines.ts'
