import type {Analysis} from '../analysis.ts'
import {analyze} from '../analyze.ts'
import {canonicalFigure} from './canonical-figure.ts'
import {joinTerms} from './compound-terms.ts'
import type {Figure} from './figure.ts'
import {findFigures} from './find-figures.ts'
import {readMeasure} from './measures.ts'
import {isNamedNumber} from './named-numbers.ts'
import {readSaid} from './said-in-words.ts'
import {readSpokenTimes} from './spoken-times.ts'

/** Something a text says that can be held against what another text says. */
export interface ComparableFigure {
  /**
   * `figure` a number, amount, date, term or time; `period` «bimestre»; `frequency` «al mes», «anual»;
   * `part` «la mitad», «el doble»; `month` «julio»; `weekday` «lunes».
   */
  kind: 'figure' | 'frequency' | 'month' | 'part' | 'period' | 'weekday'
  /** Canonical: «plazo 20 dias-habiles»; two for a number written twice that disagrees with itself. */
  forms: string[]
  /** Words, as printed. */
  text: string
  /** Offset of its first character, in UTF-16 units of the text. */
  start: number
  end: number
  /** The word right after it, folded; empty at the end of the text. */
  next: string
  /** The word right before it, folded; empty at the beginning. */
  before: string
  /** True when the number is written in words only. */
  isInWords: boolean
}

/**
 * List what a text says in figures, whatever their spelling, so that two texts can be compared.
 *
 * Beside what `figures` reads: times in words («de nueve a quince horas»), units of measure («1.5 km»),
 * periods («bimestral»), months and days of the week. Telephones, street numbers and numbers of articles
 * are left out: they name something.
 *
 * @param text
 *   Any text without markup; blank lines part it.
 * @returns
 *   In reading order.
 */
export function comparableFigures(text: string): ComparableFigure[] {
  const analysis = analyze(unifySpelling(text))
  const {tokens} = analysis
  const read = readSpokenTimes(tokens, findFigures(analysis))
  const taken = new Uint8Array(tokens.length)
  for (const {firstToken, endToken} of read) taken.fill(1, firstToken, endToken)
  const found = read
    .filter((figure) => !isNamedNumber(analysis, figure))
    .map((figure) =>
      place(text, analysis, figure, {
        kind: 'figure',
        forms: formsOf(analysis, figure),
        isInWords: figure.spelling === 'words'
      })
    )
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at]) continue
    for (const {kind, form, isFrequency, ...range} of readSaid(tokens, at)) {
      const named = kind === 'period' && isFrequency ? 'frequency' : kind
      found.push(place(text, analysis, range, {kind: named, forms: [form], isInWords: true}))
    }
  }
  const sorted = found.filter(({forms}) => forms.length > 0).sort((a, b) => a.start - b.start)
  return joinTerms(text, sorted)
}

function place(
  text: string,
  {tokens}: Analysis,
  {firstToken, endToken, ...known}: {firstToken: number; endToken: number; start?: number; end?: number},
  said: Pick<ComparableFigure, 'forms' | 'isInWords' | 'kind'>
): ComparableFigure {
  const start = known.start ?? tokens.start[firstToken]!
  const end = known.end ?? tokens.end[endToken - 1]!
  const next = tokens.folded[endToken] ?? ''
  const before = firstToken > 0 ? tokens.folded[firstToken - 1]! : ''
  return {...said, text: text.slice(start, end), start, end, next, before}
}

function formsOf({tokens}: Analysis, figure: Figure): string[] {
  // «18.2 mdp»: millions of pesos.
  const isMillions = figure.kind === 'amount' && /^mdp\.?$/.test(tokens.folded[figure.endToken - 1]!)
  const forms = canonicalFigure(isMillions ? {...figure, value: figure.value * 1e6} : figure)
  if (figure.kind === 'number') {
    const measure = readMeasure(tokens, figure.endToken)
    if (measure) return forms.map((form) => `${form} ${measure}`)
    // «dos tercios»
    const next = tokens.folded[figure.endToken] ?? ''
    if (/^tercios?$/.test(next)) return [`fraccion ${figure.value}/3`]
    // «dos tantos», «tres veces el valor»
    const isOf = /^(?:el|la|lo|los|las)$/.test(tokens.folded[figure.endToken + 1] ?? '')
    if (/^tantos?$/.test(next) || (next === 'veces' && isOf)) return [`fraccion ${figure.value}/1`]
  }
  return forms
}

/** Write alike what is spelled in several ways, each character in its place. */
function unifySpelling(text: string): string {
  return text
    .replace(/(\d)\.([ºª]|er(?=\s))/g, '$1$2 ')
    .replace(/(\d{1,2}:\d{2})[-–—](?=\d{1,2}:\d{2})/g, '$1 ')
    .replace(/(\d{1,2})-([a-zé]{3,10})-(?=\d{4})/giu, '$1 $2 ')
    .replace(
      /(\d)(h(?:rs?)?)(?=\s|$|[.,;])/g,
      (_, digit: string, unit: string) => digit + ' '.repeat(unit.length)
    )
}
