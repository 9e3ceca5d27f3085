import type {Analysis} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {exemptTokens, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {findAsides} from './find-asides.ts'

/** Options of `inciso-entre-sujeto-y-verbo`. */
export interface Options {
  /** From how many words on an aside is reported. */
  longWords?: number
  /** From how many words on it is an error. */
  unreadableWords?: number
}

/** Words of the subject that a message names. */
const longestName = 6

/** Long asides between subject and verb, or verb and object. */
export const incisoEntreSujetoYVerbo = defineRule<Options>({
  meta: {
    id: 'inciso-entre-sujeto-y-verbo',
    severity: 'warning',
    note: 'Quien lee espera el verbo después del sujeto; si llega quince palabras más tarde, ya no recuerda de quién se hablaba. El Manual de lenguaje claro de la Ciudad de Buenos Aires (2024) lo llama distanciamiento sintáctico.',
    options: {
      longWords: {
        default: 10,
        unit: 'palabras',
        description: 'Desde cuántas palabras se avisa de un inciso.',
        source: 'Llano: lo que se lee de una vez'
      },
      unreadableWords: {
        default: 15,
        unit: 'palabras',
        description: 'Desde cuántas el aviso es un error.',
        source: 'Llano'
      }
    }
  },
  check({analysis, options, report}) {
    const flags = exemptTokens(analysis)
    const {tokens} = analysis
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind) || sentence.words < options.longWords) continue
      for (const {firstToken, endToken, words, before, after} of findAsides(analysis, sentence)) {
        if (words < options.longWords || flags[firstToken]! & quoted) continue
        report({
          start: tokens.start[firstToken]!,
          end: tokens.end[endToken - 1]!,
          severity: words < options.unreadableWords ? 'warning' : 'error',
          message: `Inciso de ${words} palabras entre «${read(analysis, before)}» y «${read(analysis, after)}», se esperaban menos de ${options.longWords}, páselo al principio o a otra oración`
        })
      }
    }
  }
})

function read({tokens, text}: Analysis, [firstToken, endToken]: readonly [number, number]): string {
  const end = Math.min(endToken, firstToken + longestName)
  const words = text.slice(tokens.start[firstToken]!, tokens.end[end - 1]!).replace(/\s+/g, ' ')
  return end < endToken ? `${words} …` : words
}
