import {type Analysis, isFiniteVerbAt, type Sentence, wordBit} from 'retext-spanish'
import {isDecreeTitle} from '../../decree-title.ts'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {isAbstractNoun} from './abstract-noun.ts'

/** Options of `densidad-nominal`. */
export interface Options {
  /** Fewest words of a sentence that is looked at. */
  minWords?: number
  /** Fewest nouns of action that are reported. */
  minNouns?: number
  /** Most words for each of those nouns. */
  wordsPerNoun?: number
  /** Most verbs that such a sentence has. */
  maxVerbs?: number
}

const longestList = 5

/** Sentences with many nouns of action and hardly a verb. */
export const densidadNominal = defineRule<Options>({
  meta: {
    id: 'densidad-nominal',
    severity: 'info',
    note: 'Un nombre como «verificación» calla quién verifica, qué y cuándo; el verbo obliga a decirlo. El Manual de lenguaje claro de la Ciudad de Buenos Aires (2024) y el Libro de estilo de la Justicia (RAE y CGPJ, 2017) piden más verbos y menos nombres.',
    options: {
      minWords: {
        default: 20,
        unit: 'palabras',
        description: 'Desde cuántas palabras se mira una oración.',
        source: 'Llano: en una oración breve los nombres no pesan'
      },
      minNouns: {
        default: 4,
        unit: 'nombres de acción o cualidad',
        description: 'Desde cuántos se avisa.',
        source: 'Llano'
      },
      wordsPerNoun: {
        default: 10,
        unit: 'palabras por nombre',
        description: 'Con cuántas palabras por cada nombre, como máximo, se avisa.',
        source: 'Llano: más espaciados, los nombres no cargan la oración'
      },
      maxVerbs: {
        default: 1,
        unit: 'verbos conjugados',
        description: 'Con cuántos verbos, como máximo, se avisa.',
        source: 'Llano: con dos o más la oración dice quién hace qué'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    const {tokens} = analysis
    for (const sentence of analysis.sentences) {
      if (sentence.words < options.minWords || !proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      const nouns: number[] = []
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const isExempt = flags[at]! & (named | quoted) || tokens.bits[at]! & wordBit.allCaps
        if (!isExempt && isAbstractNoun(tokens.lower[at]!)) nouns.push(at)
      }
      if (nouns.length < options.minNouns || nouns.length * options.wordsPerNoun < sentence.words) continue
      const verbs = countVerbs(analysis, sentence, options.maxVerbs)
      if (verbs > options.maxVerbs || isDecreeTitle(analysis, sentence)) continue
      const list = nouns
        .slice(0, longestList)
        .map((at) => `«${tokens.lower[at]}»`)
        .join(', ')
      const said = verbs === 0 ? 'ningún verbo' : verbs === 1 ? 'un solo verbo' : `${verbs} verbos`
      report({
        start: tokens.start[nouns[0]!]!,
        end: tokens.end[nouns.at(-1)!]!,
        message: `${nouns.length} nombres de acción y ${said} en ${sentence.words} palabras (${list}${nouns.length > longestList ? '…' : ''}), se esperaban verbos, diga con ellos quién hace qué`
      })
    }
  }
})

function countVerbs({tokens}: Analysis, {firstToken, endToken}: Sentence, most: number): number {
  // A fracción that opens with its verb: «Coordinar la …».
  let verbs = tokens.bits[firstToken]! & wordBit.infinitive ? 1 : 0
  for (let at = firstToken; at < endToken && verbs <= most; at++)
    if (isFiniteVerbAt(tokens, at, firstToken)) verbs += 1
  return verbs
}
