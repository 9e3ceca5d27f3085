import {type Analysis, type Sentence, wordBit} from 'retext-spanish'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {conjugate} from '../../spanish/conjugate.ts'
import {actionNouns} from './nouns.ts'

/** A light verb with a noun that says what is done: «efectuará la notificación». */
export interface Support {
  /** Index of the light verb. */
  firstToken: number
  /** Index after the noun. */
  endToken: number
  /** Infinitive of the verb that the noun comes from. */
  verb: string
  /** Cells of `conjugate` that the light verb can be; with a pronoun, `inf+se`. */
  cells: readonly string[]
  /** Whether the noun has a word of its own («una», «su», an adjective) that the verb would lose. */
  isQualified: boolean
}

/** Light verbs, with what comes between them and the noun. */
const lightVerbs: ReadonlyArray<readonly [infinitive: string, tail: readonly string[]]> = [
  ['realizar', []],
  ['efectuar', []],
  ['practicar', []],
  ['llevar', ['a', 'cabo']],
  ['proceder', ['a']]
]
const articles: ReadonlySet<string> = new Set(['el', 'la', 'las', 'los'])
const qualifiers: ReadonlySet<string> = new Set(
  'un una unos unas su sus dicha dicho dichas dichos esta este estas estos cada toda todo todas todos cualquier alguna algún otra otro'.split(
    ' '
  )
)
const unused = /^(?:part\.|.*\.2s$|ind\.pres\.1s$)/

let index: Map<string, Array<{tail: readonly string[]; cell: string}>> | undefined

/**
 * Find light verbs with a noun of action in a sentence.
 *
 * @param analysis
 *   The text.
 * @param sentence
 *   One of its sentences.
 * @returns
 *   What was found, in reading order; names and quotations are left out.
 */
export function findSupports(analysis: Analysis, sentence: Sentence): Support[] {
  index ??= buildIndex()
  const {tokens} = analysis
  const flags = exemptTokens(analysis)
  const found: Support[] = []
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const forms = index.get(tokens.lower[at]!)
    if (!forms || flags[at]! & (quoted | named)) continue
    const fitting = forms.filter(({tail}) => fits(analysis, sentence, at + 1, tail))
    const tail = fitting[0]?.tail
    if (!tail) continue
    let noun = at + 1 + tail.length
    // «procederá al cobro» has its article in «al».
    const opener = noun < sentence.endToken ? tokens.lower[noun]! : ''
    const isQualified = qualifiers.has(opener)
    if (isQualified || articles.has(opener)) noun += 1
    const verb = noun < sentence.endToken ? actionNouns.get(tokens.lower[noun]!) : undefined
    if (!verb || flags[noun]! & (quoted | named) || tokens.bits[noun]! & wordBit.capitalized) continue
    // «realizar estudios», «practicar visitas»: things done, as much as actions.
    if (opener === tokens.lower[noun] && tail.length === 0 && opener.endsWith('s')) continue
    const cells = fitting.filter((one) => one.tail === tail).map(({cell}) => cell)
    found.push({firstToken: at, endToken: noun + 1, verb, cells, isQualified})
    at = noun
  }
  return found
}

function fits({tokens}: Analysis, sentence: Sentence, from: number, tail: readonly string[]): boolean {
  return tail.every((word, place) => {
    const at = from + place
    return (
      at < sentence.endToken &&
      (tokens.lower[at] === word || (word === 'a' && tail.length === 1 && tokens.lower[at] === 'al'))
    )
  })
}

function buildIndex(): Map<string, Array<{tail: readonly string[]; cell: string}>> {
  const forms = new Map<string, Array<{tail: readonly string[]; cell: string}>>()
  for (const [infinitive, tail] of lightVerbs) {
    for (const [cell, form] of conjugate(infinitive)) {
      if (unused.test(cell)) continue
      const known = forms.get(form)
      if (known) known.push({tail, cell})
      else forms.set(form, [{tail, cell}])
    }
    forms.set(`${infinitive}se`, [{tail, cell: 'inf+se'}])
  }
  return forms
}
