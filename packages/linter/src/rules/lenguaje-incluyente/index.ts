import type {Analysis} from 'retext-spanish'
import {defineRule} from '../../define-rule.ts'
import {describeMatch} from '../../phrases/describe-match.ts'
import {exemptTokens, named, quoted} from '../../phrases/exempt-tokens.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {findDoublets} from './find-doublets.ts'
import {phrases} from './phrases.ts'

/** Options of `lenguaje-incluyente`. */
export interface Options {
  /** Whether masculine plurals for everybody are reported. */
  generic?: boolean
  /** Whether «el/la», «(a)», «@», «x» are reported. */
  signs?: boolean
  /** Most «las y los» a sentence may have. */
  maxSplits?: number
}

const reason = 'Un nombre de grupo o «las personas» incluye a todas y se lee en voz alta sin tropiezos.'
/** What may follow a noun whose replacement changes its gender: nothing that has to agree with it. */
const mayFollow =
  /^(?:[.,;:)]|a|al|ante|con|de|del|deberán|desde|durante|en|entre|hasta|mediante|ni|o|para|podrán|por|presentarán|recibirán|según|sin|sobre|tendrán|tienen|y)$/
const splits = new Set(['las y los', 'los y las'])

/** Masculine plurals for everybody, signs that cannot be read aloud, «las y los» again and again. */
export const lenguajeIncluyente = defineRule<Options>({
  meta: {
    id: 'lenguaje-incluyente',
    severity: 'info',
    note: `${reason} El Manual de lenguaje claro de la Ciudad de Buenos Aires (2024) recomienda nombres colectivos, «quien» y omitir el sujeto.`,
    options: {
      generic: {
        default: true,
        unit: 'sí o no',
        description: 'Señala el masculino plural que nombra a todas las personas («los beneficiarios»).',
        source: 'Manual de lenguaje claro, Gobierno de la Ciudad de Buenos Aires (2024)'
      },
      signs: {
        default: true,
        unit: 'sí o no',
        description: 'Señala los signos que no se pueden leer en voz alta: «el/la», «(a)», «@», «x».',
        source: 'Manual de lenguaje claro, Gobierno de la Ciudad de Buenos Aires (2024)'
      },
      maxSplits: {
        default: 2,
        unit: 'veces «las y los» en una oración',
        description: 'Cuántos desdoblamientos puede tener una oración.',
        source: 'Llano'
      }
    }
  },
  phrases,
  check({analysis, options, phrases: matches, report}) {
    if (options.generic) {
      for (const match of matches) {
        if (isPaired(analysis, match)) continue
        const finding = describeMatch(match, analysis, reason)
        report(staysRight(analysis, match) ? finding : {...finding, expected: []})
      }
    }
    const flags = exemptTokens(analysis)
    for (const sentence of analysis.sentences) {
      if (!proseKinds.has(analysis.units[sentence.unit]!.kind)) continue
      const isFree = (at: number) => (flags[at]! & (quoted | named)) === 0
      if (options.signs) {
        for (const {start, end} of findDoublets(analysis, sentence)) {
          const found = analysis.text.slice(start, end)
          report({
            start,
            end,
            message: `«${found}» no se puede leer en voz alta, se esperaba un nombre para todas las personas, escriba «la persona …» o «quien …»`
          })
        }
      }
      const {lower, start, end} = analysis.tokens
      const places: number[] = []
      for (let at = sentence.firstToken; at + 2 < sentence.endToken; at++) {
        if (lower[at + 1] !== 'y') continue
        if (splits.has(`${lower[at]} y ${lower[at + 2]}`) && isFree(at)) places.push(at)
      }
      if (places.length <= options.maxSplits) continue
      report({
        start: start[places[0]!]!,
        end: end[places.at(-1)! + 2]!,
        message: `${places.length} veces «las y los» en una oración, se esperaban como máximo ${options.maxSplits}, use «las personas» o un nombre de grupo`
      })
    }
  }
})

// «todos los beneficiarios inscritos»: what agrees with the noun would have to change too.
function staysRight({tokens, sentences}: Analysis, {firstToken, endToken, sentence}: PhraseMatch): boolean {
  if (/^(?:todos|ambos|aquellos)$/.test(tokens.lower[firstToken - 1] ?? '')) return false
  return endToken >= sentences[sentence]!.endToken || mayFollow.test(tokens.lower[endToken]!)
}

// «las niñas y los niños», «las maestras, los maestros»: both are named.
function isPaired({tokens, sentences}: Analysis, {firstToken, sentence}: PhraseMatch): boolean {
  const from = Math.max(sentences[sentence]!.firstToken, firstToken - 4)
  return tokens.lower.slice(from, firstToken).includes('las') && /^[y,e]$/.test(tokens.lower[firstToken - 1]!)
}
