import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {findNegations} from './find-negations.ts'

/** Two negations that the reader has to undo: «no se entregará si no se presenta». */
export const dobleNegacion = defineRule({
  meta: {
    id: 'doble-negacion',
    severity: 'warning',
    note: 'Dos negaciones juntas obligan a deshacerlas para saber qué se puede. En positivo se entiende a la primera. Lo piden los manuales de lenguaje claro de la Ciudad de Buenos Aires (2024) y de Aragón (2019).',
    options: {}
  },
  check({analysis, report}) {
    const {text, tokens} = analysis
    const flags = exemptTokens(analysis)
    const read = (from: number, end: number) =>
      text.slice(tokens.start[from]!, tokens.end[end - 1]!).replace(/\s+/g, ' ')
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (const {firstToken, secondToken, endToken, advice} of findNegations(analysis, sentence)) {
        if (flags[firstToken]! & quoted) continue
        // «salvo que», «a menos que» deny as a phrase.
        const isPhrase = tokens.lower[secondToken - 1] === 'que' && tokens.lower[firstToken] !== 'no'
        const firstEnd = isPhrase ? secondToken : firstToken + 1
        report({
          start: tokens.start[firstToken]!,
          end: tokens.end[endToken - 1]!,
          message: `Doble negación («${read(firstToken, firstEnd)}» y «${read(secondToken, endToken)}»), se esperaba la oración en positivo, ${advice}`
        })
      }
    }
  }
})
