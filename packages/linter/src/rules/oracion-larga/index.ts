import {type Analysis, type Sentence, tokenKind, type Unit} from 'retext-spanish'
import {isDecreeTitle} from '../../decree-title.ts'
import {defineRule} from '../../define-rule.ts'
import {isFixedWording} from '../../legal/decree-formula.ts'
import {afterPageHead} from '../../legal/page-head.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

/** Options of `oracion-larga`. */
export interface Options {
  /** Most words a sentence may have. */
  maxWords?: number
  /** From how many words on a sentence cannot be read at once. */
  unreadableWords?: number
  /** Lead-ins shorter than this, in words, are read together with each item they introduce. */
  shortLeadIn?: number
}

/** Sentences with too many words; a fracción or list item is a sentence of its own. */
export const oracionLarga = defineRule<Options>({
  meta: {
    id: 'oracion-larga',
    severity: 'warning',
    note: 'Quien lee guarda pocas palabras en la memoria: al final de una oración larga ya perdió el principio. Recomiendan 30 palabras como máximo el Manual de lenguaje claro de la Ciudad de Buenos Aires (2024) y la Comunidad de Madrid (2021); el Manual de estilo de lenguaje claro de Aragón (2019) llama ilegibles a las de más de 40.',
    options: {
      maxWords: {
        default: 30,
        unit: 'palabras',
        description: 'Cuántas palabras puede tener una oración sin que se avise.',
        source:
          'Manual de lenguaje claro, Gobierno de la Ciudad de Buenos Aires (2024); para lectura fácil, 20: Guía de lenguaje claro, Colombia (2015)'
      },
      unreadableWords: {
        default: 40,
        unit: 'palabras',
        description: 'A partir de cuántas el aviso es un error.',
        source: 'Manual de estilo de lenguaje claro, Gobierno de Aragón (2019)'
      },
      shortLeadIn: {
        default: 10,
        unit: 'palabras',
        description:
          'Una entrada más corta («La Unidad deberá:») se cuenta junto con cada fracción que introduce.',
        source: 'Llano: con menos, la fracción sola no se entiende'
      }
    }
  },
  check({analysis, options, report}) {
    for (const sentence of analysis.sentences) {
      const unit = analysis.units[sentence.unit]!
      if (!proseKinds.has(unit.kind)) continue
      const joined = joinedWords(analysis, unit, sentence, options.shortLeadIn)
      if (sentence.words + joined <= options.maxWords) continue
      const first = afterPageHead(analysis, sentence)
      const words = sentence.words + joined - countWordTokens(analysis, sentence.firstToken, first)
      if (words <= options.maxWords || isDecreeTitle(analysis, sentence, first)) continue
      if (isFixedWording(analysis, sentence)) continue
      const advice =
        unit.kind === 'item' ? 'divídala en dos' : 'divídala en dos, o ponga las condiciones en una lista'
      report({
        start: first > sentence.firstToken ? analysis.tokens.start[first]! : sentence.start,
        end: sentence.end,
        severity: words > options.unreadableWords ? 'error' : 'warning',
        message: `Oración de ${words} palabras${joined > 0 ? `, con las ${joined} de su entrada` : ''}, se esperaban como máximo ${options.maxWords}, ${advice}`
      })
    }
  }
})

function joinedWords(analysis: Analysis, unit: Unit, sentence: Sentence, shortLeadIn: number): number {
  if (unit.leadIn === undefined || sentence.index !== unit.firstSentence) return 0
  const leadIn = analysis.units[unit.leadIn]
  const last = leadIn && analysis.sentences[leadIn.endSentence - 1]
  if (!leadIn || !last || leadIn.kind === 'heading' || last.unit !== leadIn.index) return 0
  // Plain text without blank lines may hang the next article on the list before it.
  if (articleOf(unit) !== articleOf(leadIn)) return 0
  return last.words < shortLeadIn ? last.words : 0
}

function countWordTokens({tokens}: Analysis, from: number, end: number): number {
  let words = 0
  for (let at = from; at < end; at++) if (tokens.kind[at]! <= tokenKind.number) words += 1
  return words
}

function articleOf({provision}: Unit): string | undefined {
  return provision?.split('.')[0]
}
