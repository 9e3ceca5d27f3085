import {defineRule} from '../../define-rule.ts'
import {reportPhrases, type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

/** Duties and powers said in a phrase: «tendrá la obligación de» for «debe». */
export const perifrasisDeObligacion = defineRule<TermOptions>({
  meta: {
    id: 'perifrasis-de-obligacion',
    severity: 'warning',
    note: '«Debe» y «puede» dicen en una palabra quién tiene un deber y quién una facultad. El manual de la Ciudad de Buenos Aires (2024) pide acortar las expresiones largas.',
    options: {terms: termsOption}
  },
  phrases,
  check(context) {
    reportPhrases(context, '«Debe» y «puede» lo dicen en una palabra.')
  }
})
