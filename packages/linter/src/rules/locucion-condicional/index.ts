import {defineRule} from '../../define-rule.ts'
import {reportPhrases, type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

const reason = '«Si» y «hasta que» anuncian la condición desde la primera palabra.'

/** «En el supuesto de que», «hasta en tanto no»: long phrases for «si» and «hasta que». */
export const locucionCondicional = defineRule<TermOptions>({
  meta: {id: 'locucion-condicional', severity: 'warning', note: reason, options: {terms: termsOption}},
  phrases,
  check(context) {
    reportPhrases(context, reason)
  }
})
