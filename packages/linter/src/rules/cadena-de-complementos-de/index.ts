import {type Analysis, type Sentence, tokenKind, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `cadena-de-complementos-de`. */
export interface Options {
  /** Most complements with «de» one after another. */
  maxLinks?: number
}

interface Chain {
  firstToken: number
  endToken: number
  links: number
}

const links: ReadonlySet<string> = new Set(['de', 'del'])
/** «de conformidad con», «de acuerdo con», «de manera que»: no complement. */
const notNouns: ReadonlySet<string> = new Set(
  'acuerdo conformidad forma manera modo que quien cual cuales lo hecho nuevo oficio inmediato'.split(' ')
)
/** «a partir de», «dentro de», «además de»: what stands before the first «de» is no noun. */
const notHeads: ReadonlySet<string> = new Set(
  'partir dentro fuera ademas despues antes traves cerca lejos encima debajo detras delante respecto acerca pesar tratandose'.split(
    ' '
  )
)
const notNominal =
  wordBit.adverb |
  wordBit.adverbMente |
  wordBit.clitic |
  wordBit.conjunction |
  wordBit.finite |
  wordBit.gerund |
  wordBit.infinitive |
  wordBit.preposition |
  wordBit.pronoun
const opens = wordBit.article | wordBit.determiner | wordBit.numeral
/** Adjectives that one complement can have. */
const mostAdjectives = 1

/** Nouns hung one from another with «de». */
export const cadenaDeComplementosDe = defineRule<Options>({
  meta: {
    id: 'cadena-de-complementos-de',
    severity: 'warning',
    note: 'Una fila de nombres unidos con «de» esconde acciones; con verbos se ve quién hace qué. Lo recomiendan el Manual de lenguaje claro de la Ciudad de Buenos Aires (2024) y el Libro de estilo de la Justicia (RAE y CGPJ, 2017).',
    options: {
      maxLinks: {
        default: 3,
        unit: 'complementos con «de»',
        description: 'Cuántos pueden ir uno tras otro.',
        source: 'Llano: con tres la mitad de los casos son nombres de leyes y de oficinas'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    const {tokens} = analysis
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      for (const chain of findChains(analysis, sentence, flags)) {
        if (chain.links <= options.maxLinks) continue
        report({
          start: tokens.start[chain.firstToken]!,
          end: tokens.end[chain.endToken - 1]!,
          message: `${chain.links} complementos con «de» seguidos, se esperaban como máximo ${options.maxLinks}, cambie algún nombre por su verbo`
        })
      }
    }
  }
})

function findChains({tokens}: Analysis, sentence: Sentence, flags: Uint8Array): Chain[] {
  const chains: Chain[] = []
  const {firstToken, endToken} = sentence
  for (let at = firstToken + 1; at < endToken; at++) {
    if (!links.has(tokens.lower[at]!)) continue
    const isHeaded = isNoun(at - 1) && !notHeads.has(tokens.folded[at - 1]!)
    const chain: Chain = {firstToken: isHeaded ? at - 1 : at, endToken: at, links: isHeaded ? 0 : -1}
    while (at < endToken && links.has(tokens.lower[at]!)) {
      const end = complementEnd(at + 1)
      if (end < 0) break
      chain.links += 1
      chain.endToken = end
      at = end
    }
    if (chain.endToken > at) at = chain.endToken
    if (chain.links > 0) chains.push(chain)
  }
  return chains

  function isNoun(at: number): boolean {
    if (tokens.kind[at] !== tokenKind.word || flags[at]! & (quoted | named)) return false
    return !(tokens.bits[at]! & (notNominal | wordBit.capitalized)) && !notNouns.has(tokens.folded[at]!)
  }

  /** Index after a complement that starts at a token, or `-1` when none does. */
  function complementEnd(from: number): number {
    let at = from
    while (at < endToken && tokens.bits[at]! & opens) at += 1
    if (at >= endToken || !isNoun(at)) return -1
    at += 1
    for (let adjectives = 0; adjectives < mostAdjectives && at < endToken; adjectives++) {
      if (!isNoun(at) || tokens.bits[at]! & (opens | wordBit.finite)) break
      at += 1
    }
    return at
  }
}
