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
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (const {firstToken, secondToken, endToken, advice} of findNegations(analysis, sentence)) {
        if (flags[firstToken]! & quoted) continue
        report({
          start: tokens.start[firstToken]!,
          end: tokens.end[endToken - 1]!,
          message: `Doble negación («${text.slice(tokens.start[firstToken]!, tokens.end[firstToken]!)}» y «${text.slice(tokens.start[secondToken]!, tokens.end[endToken - 1]!).replace(/\s+/g, ' ')}»), se esperaba la oración en positivo, ${advice}`
        })
      }
    }
  }
})
