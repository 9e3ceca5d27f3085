import {type Analysis, countsAsWord, type Sentence} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `parentesis-largo`. */
export interface Options {
  /** Most words that brackets may hold. */
  maxWords?: number
  /** Most brackets of two words or more in a sentence. */
  maxPerSentence?: number
}

interface Bracket {
  firstToken: number
  /** Index after the closing bracket. */
  endToken: number
  words: number
  holdsAnother: boolean
}

const closers: Record<string, string> = {'(': ')', '[': ']'}
/** More open brackets than this are not read: no text for people has them. */
const deepest = 16

/** Brackets with too many words, brackets inside brackets, too many of them in a sentence. */
export const parentesisLargo = defineRule<Options>({
  meta: {
    id: 'parentesis-largo',
    severity: 'warning',
    note: 'Un paréntesis detiene la oración; si es largo, al salir de él ya se perdió el hilo. El Libro de estilo de la Justicia (RAE y CGPJ, 2017) pide sacar las referencias del texto corrido.',
    options: {
      maxWords: {
        default: 12,
        unit: 'palabras',
        description: 'Cuántas palabras pueden ir entre paréntesis.',
        source: 'Llano: lo que cabe en una línea'
      },
      maxPerSentence: {
        default: 2,
        unit: 'paréntesis de dos palabras o más',
        description: 'Cuántos puede tener una oración.',
        source: 'Llano'
      }
    }
  },
  check({analysis, options, report}) {
    const {tokens} = analysis
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      const brackets = findBrackets(analysis, sentence)
      for (const {firstToken, endToken, words, holdsAnother} of brackets) {
        const place = {start: tokens.start[firstToken]!, end: tokens.end[endToken - 1]!}
        if (holdsAnother) {
          const message =
            'Paréntesis dentro de otro, se esperaba uno solo, haga de la aclaración otra oración'
          report({...place, message})
        } else if (words > options.maxWords) {
          const message = `Paréntesis de ${words} palabras, se esperaban como máximo ${options.maxWords}, haga de la aclaración otra oración`
          report({...place, message})
        }
      }
      const several = brackets.filter(({words}) => words > 1)
      if (isFormula(analysis, sentence) || several.length <= options.maxPerSentence) continue
      report({
        start: tokens.start[several[0]!.firstToken]!,
        end: tokens.end[several.at(-1)!.endToken - 1]!,
        message: `${several.length} paréntesis en una oración, se esperaban como máximo ${options.maxPerSentence}, divida la oración`
      })
    }
  }
})

// «(11 × 7) + (42 × 1) / 8»: brackets of arithmetic.
function isFormula({tokens}: Analysis, {firstToken, endToken}: Sentence): boolean {
  for (let at = firstToken; at < endToken; at++)
    if (tokens.lower[at] === '=' || tokens.lower[at] === '+') return true
  return false
}

/** List the outermost brackets of a sentence. */
function findBrackets({tokens}: Analysis, {firstToken, endToken}: Sentence): Bracket[] {
  const brackets: Bracket[] = []
  const open: number[] = []
  let words = 0
  let holdsAnother = false
  for (let at = firstToken; at < endToken; at++) {
    if (countsAsWord(tokens.kind[at]!)) words += 1
    // «))» is one token.
    else
      for (const mark of tokens.lower[at]!) {
        if (mark in closers && open.length < deepest) {
          if (open.length === 0) {
            words = 0
            holdsAnother = false
          }
          open.push(at)
        } else if (open.length > 0 && mark === closers[tokens.lower[open.at(-1)!]![0]!]) {
          const opener = open.pop()!
          // «(s)», «(RFC)» inside a bracket is no aside.
          if (open.length > 0) holdsAnother ||= at > opener + 2
          else brackets.push({firstToken: opener, endToken: at + 1, words, holdsAnother})
        }
      }
  }
  return brackets
}
