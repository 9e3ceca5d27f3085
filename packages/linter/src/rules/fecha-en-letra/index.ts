import {type Analysis, type CalendarDate, findFigures} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {matchCase} from '../../phrases/replacements.ts'
import {unitOf} from '../../unit-of.ts'

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/** A date of fewer tokens is a day whose month comes with the next one: «del dos al cinco de enero». */
const shortest = 3

/** «Dos de enero de dos mil veintiséis», «a los quince días del mes de mayo». */
export const fechaEnLetra = defineRule({
  meta: {
    id: 'fecha-en-letra',
    severity: 'error',
    fixable: true,
    note: 'Una fecha con cifras se encuentra y se compara de un vistazo. El Manual de estilo de lenguaje claro de Aragón (2019) escribe el día y el año en cifras y el mes en letra.',
    options: {}
  },
  check({analysis, report}) {
    const flags = exemptTokens(analysis)
    for (const figure of findFigures(analysis)) {
      if (figure.kind !== 'date' || !isLong(analysis, figure)) continue
      if (flags[figure.firstToken]! & quoted || !proseKinds.has(unitOf(analysis, figure.firstToken).kind))
        continue
      const plain = write(figure.value, figure.endToken - figure.firstToken < shortest)
      if (plain === undefined) continue
      const formula = formulaStart(analysis, figure.firstToken)
      const start = analysis.tokens.start[formula ?? figure.firstToken]!
      const found = analysis.text.slice(start, figure.end).replace(/\s+/g, ' ')
      const expected = matchCase(found, formula === undefined ? plain : `el ${plain}`)
      report({start, end: figure.end, message: `«${found}», se esperaba «${expected}»`, expected: [expected]})
    }
  }
})

// In words, or as a count of days of the month; «primero de mayo» is the name of a day.
function isLong({tokens, text}: Analysis, {firstToken, endToken, spelling, value}: CalendarDate): boolean {
  const words = tokens.folded.slice(firstToken, endToken)
  if (!/\d\d-\d\d$/.test(value)) return false
  if (words.length < shortest) return spelling === 'words'
  if (words.includes('mes')) return true
  // «avenida Cinco de Mayo».
  const last = text.charAt(tokens.start[endToken - 1]!)
  if (value.startsWith('--') && last !== last.toLowerCase()) return false
  if (spelling === 'digits') return false
  return !(words[0] === 'primero' && (value.startsWith('--') || /^\d/.test(words.at(-1)!)))
}

// «a los quince días del mes de mayo», «al primer día del mes».
function formulaStart({tokens}: Analysis, firstToken: number): number | undefined {
  const isFormula = /^dias?$/.test(tokens.folded[firstToken + 1] ?? '')
  const before = tokens.folded[firstToken - 1]
  return isFormula && before === 'los' && tokens.folded[firstToken - 2] === 'a' ? firstToken - 2 : undefined
}

function write(value: string, onlyDay: boolean): string | undefined {
  const parts = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(value)
  if (!parts) return
  const [, year, month, day] = parts
  if (onlyDay) return String(Number(day))
  const first = Number(day) === 1 ? '1o.' : String(Number(day))
  return `${first} de ${months[Number(month) - 1]}${year === '-' ? '' : ` de ${year}`}`
}
