import {defineRule} from '../../define-rule.ts'
import {reportPhrases, type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

const reason = 'La fórmula retrasa lo que importa: qué se pide, qué se informa, hasta cuándo.'

/** «Por medio de la presente», «sírvase», «sin otro particular»: formulas of letters and decisions. */
export const formulaBurocratica = defineRule<TermOptions>({
  meta: {id: 'formula-burocratica', severity: 'warning', note: reason, options: {terms: termsOption}},
  phrases,
  check(context) {
    reportPhrases(context, reason)
  }
})
