import {type Analysis, findFigures, type Quantity} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {unitOf} from '../../unit-of.ts'

/** Options of `numero-duplicado`. */
export interface Options {
  /** Whether numbers written twice are reported when both agree. */
  agreeing?: boolean
}

/** «15 (quince) días»; and «15 (veinte) días», which says two things. */
export const numeroDuplicado = defineRule<Options>({
  meta: {
    id: 'numero-duplicado',
    severity: 'info',
    note: 'Escribir un número dos veces alarga la lectura y abre la puerta a que no coincidan.',
    options: {
      agreeing: {
        default: false,
        unit: 'sí o no',
        description: 'Señala también los que coinciden; sin ella, solo los que se contradicen.',
        source: 'Llano: en un contrato la repetición es costumbre'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    for (const figure of findFigures(analysis)) {
      if (figure.kind === 'date' || figure.kind === 'time' || figure.spelling !== 'both') continue
      if (flags[figure.firstToken]! & quoted || !proseKinds.has(unitOf(analysis, figure.firstToken).kind))
        continue
      const {start, numberEnd: end, value, otherValue} = figure
      const found = analysis.text.slice(start, end).replace(/\s+/g, ' ')
      if (otherValue !== undefined) {
        const message = `«${found}», se esperaba el mismo número en cifras (${value}) y en letra (${otherValue}), corrija el que esté mal`
        report({start, end, severity: 'error', message})
      } else if (options.agreeing) {
        const plain = digitsOf(analysis, figure)
        report({start, end, message: `«${found}», se esperaba «${plain}»`, expected: [plain]})
      }
    }
  }
})

// The half in digits: before the bracket, or inside it.
function digitsOf({tokens, text}: Analysis, {firstToken, endToken, start}: Quantity): string {
  let open = firstToken
  while (open < endToken && tokens.lower[open] !== '(') open += 1
  const before = text.slice(start, tokens.end[open - 1]!)
  if (/\d/.test(before)) return before
  let close = open
  while (close < endToken && tokens.lower[close] !== ')') close += 1
  return text.slice(tokens.start[open + 1]!, tokens.end[close - 1]!)
}
