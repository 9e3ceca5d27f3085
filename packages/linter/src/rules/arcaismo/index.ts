import {defineRule} from '../../define-rule.ts'
import {reportPhrases, type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

const reason =
  'Fuera de las oficinas y los juzgados esta palabra ya no se usa, y mucha gente no la ha oído nunca.'

/** «Empero», «incoar», «fehaciente»: words that live only in offices and courts. */
export const arcaismo = defineRule<TermOptions>({
  meta: {id: 'arcaismo', severity: 'warning', note: reason, options: {terms: termsOption}},
  phrases,
  check(context) {
    reportPhrases(context, reason)
  }
})
