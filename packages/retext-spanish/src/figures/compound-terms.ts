import type {ComparableFigure} from './comparable-figures.ts'

const months: Readonly<Record<string, number>> = {anios: 12, meses: 1}
const minutes: Readonly<Record<string, number>> = {horas: 60, minutos: 1}

/**
 * Join what is one length of time: «un año y seis meses», «año y medio», «2 horas y media».
 *
 * @param text
 *   The text.
 * @param figures
 *   Its figures, in reading order.
 * @returns
 *   In reading order; «entre un año y seis meses» stays two.
 */
export function joinTerms(text: string, figures: readonly ComparableFigure[]): ComparableFigure[] {
  const joined: ComparableFigure[] = []
  for (let at = 0; at < figures.length; at++) {
    const figure = figures[at]!
    const next = figures[at + 1]
    const both = next && joinTwo(text, figure, next)
    joined.push(both ?? addHalf(text, figure))
    if (both) at++
  }
  return joined
}

function joinTwo(
  text: string,
  first: ComparableFigure,
  second: ComparableFigure
): ComparableFigure | undefined {
  if (first.before === 'entre' || !/^(?:,|\s(?:y|con))\s$/.test(text.slice(first.end, second.start))) return
  for (const [factors, unit] of [
    [months, 'meses'],
    [minutes, 'minutos']
  ] as const) {
    const [whole, rest] = [readTerm(first), readTerm(second)]
    const large = whole ? factors[whole.unit] : undefined
    const small = rest ? factors[rest.unit] : undefined
    if (whole && rest && large && small === 1 && large > 1 && rest.value < large) {
      const value = whole.value * large + rest.value
      return {
        ...first,
        forms: [`plazo ${value} ${unit}`],
        text: text.slice(first.start, second.end),
        end: second.end,
        next: second.next
      }
    }
  }
  return
}

function addHalf(text: string, figure: ComparableFigure): ComparableFigure {
  const half = /^\sy\smedi[oa](?!\p{L})/u.exec(text.slice(figure.end))?.[0]
  const term = readTerm(figure)
  const factor = term && (term.unit === 'anios' ? 12 : term.unit === 'horas' ? 60 : undefined)
  if (!half || !factor) return figure
  const unit = factor === 12 ? 'meses' : 'minutos'
  const end = figure.end + half.length
  const value = term.value * factor + factor / 2
  return {...figure, forms: [`plazo ${value} ${unit}`], text: text.slice(figure.start, end), end, next: ''}
}

function readTerm({forms}: ComparableFigure): {value: number; unit: string} | undefined {
  const [kind, value, unit = ''] = forms.length === 1 ? forms[0]!.split(' ') : []
  return kind === 'plazo' ? {value: Number(value), unit} : undefined
}
