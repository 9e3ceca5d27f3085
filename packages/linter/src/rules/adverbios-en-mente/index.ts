import {type Analysis, type Sentence, wordBit} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `adverbios-en-mente`. */
export interface Options {
  /** Most adverbs in -mente a sentence may have. */
  maxPerSentence?: number
  /** Most adverbs in -mente per 100 words of a sentence. */
  maxPer100Words?: number
}

/** Several adverbs in -mente in one sentence. */
export const adverbiosEnMente = defineRule<Options>({
  meta: {
    id: 'adverbios-en-mente',
    severity: 'info',
    note: 'Los adverbios en -mente son largos, riman entre sí y casi siempre se pueden quitar. El Manual de estilo de lenguaje claro de Aragón (2019) los llama accesorios.',
    options: {
      maxPerSentence: {
        default: 1,
        unit: 'adverbios en -mente',
        description: 'Cuántos puede tener una oración.',
        source: 'Llano: uno solo suele tener su razón («mensualmente», «solidariamente»)'
      },
      maxPer100Words: {
        default: 5,
        unit: 'adverbios por cada 100 palabras',
        description: 'En una oración larga solo se avisa si además son muchos para su tamaño.',
        source: 'Llano: las leyes federales mexicanas tienen 0.3 por cada 100 palabras'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    const {tokens, text, units} = analysis
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(units[sentence.unit]!.kind)) continue
      const found = adverbsOf(analysis, sentence, flags)
      if (found.length <= options.maxPerSentence) continue
      if ((100 * found.length) / sentence.words <= options.maxPer100Words) continue
      const list = found.map((at) => `«${text.slice(tokens.start[at]!, tokens.end[at]!)}»`).join(', ')
      report({
        start: tokens.start[found[0]!]!,
        end: tokens.end[found.at(-1)!]!,
        message: `${found.length} ${found.length === 1 ? 'adverbio' : 'adverbios'} en -mente en ${sentence.words} palabras (${list}), se esperaba como máximo ${options.maxPerSentence}, quite los que no cambien el sentido`
      })
    }
  }
})

function adverbsOf({tokens}: Analysis, {firstToken, endToken}: Sentence, flags: Uint8Array): number[] {
  const found: number[] = []
  for (let at = firstToken; at < endToken; at++) {
    const isAdverb = (tokens.bits[at]! & wordBit.adverbMente) !== 0
    if (isAdverb && (flags[at]! & quoted) === 0 && !isInsideName(flags, at)) found.push(at)
  }
  return found
}

function isInsideName(flags: Uint8Array, at: number): boolean {
  return (flags[at]! & named) !== 0 && (flags[at - 1]! & named) !== 0
}
