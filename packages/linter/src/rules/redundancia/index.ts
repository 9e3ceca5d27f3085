import {findFigures} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {reportPhrases, type TermOptions, termsOption} from '../../phrases/report-phrases.ts'
import {phrases} from './phrases.ts'

const reason = 'La palabra que sobra no añade nada: quitarla deja la idea más clara.'

/** «Mes de octubre», «requisito necesario»: a word that says again what the other said. */
export const redundancia = defineRule<TermOptions>({
  meta: {id: 'redundancia', severity: 'warning', note: reason, options: {terms: termsOption}},
  phrases,
  check(context) {
    const {analysis, phrases: matches} = context
    if (matches.length === 0) return
    // «5 días del mes de mayo de 2025» is a date: `fecha-en-letra` speaks of it as a whole.
    const inDate = new Set<number>()
    for (const figure of findFigures(analysis)) {
      if (figure.kind !== 'date') continue
      for (let at = figure.firstToken; at < figure.endToken; at++) inDate.add(at)
    }
    const wanted = matches.filter(({firstToken}) => !inDate.has(firstToken))
    reportPhrases({...context, phrases: wanted}, reason)
  }
})
