import {type Analysis, isFiniteVerbAt, wordBit} from 'retext-spanish'
import {countWords} from '../../count-words.ts'
import {defineRule} from '../../define-rule.ts'
import {describeMatch} from '../../phrases/describe-match.ts'
import type {PhraseMatch} from '../../phrases/phrase.ts'
import {phrases} from './phrases.ts'

/** Options of `locucion-prepositiva`. */
export interface Options {
  /** Most long prepositions a paragraph may have, per 100 words. */
  maxPer100Words?: number
  /** Fewest in one paragraph for its density to be looked at. */
  minPhrases?: number
  /** Which are reported one by one. */
  single?: 'all' | 'off' | 'trusted'
}

/** How many phrases a message names. */
const longestList = 6
/** What a name begins with that goes on with «en materia de». Folded. */
const laws = /^(?:codigo|estrategia|ley|leyes|lineamientos|norma|programa|reglamento)$/
const decrees = /^(?:acuerdo|convenio|decreto|reforma)s?$/
const opensTitle: ReadonlySet<string> = new Set(['por', 'mediante', 'que'])
const reason = 'Una preposición sola dice lo mismo con menos palabras.'

/** Long prepositions: those with a plain form one by one, any of them when they crowd a paragraph. */
export const locucionPrepositiva = defineRule<Options>({
  meta: {
    id: 'locucion-prepositiva',
    severity: 'info',
    note: reason,
    options: {
      maxPer100Words: {
        default: 3,
        unit: 'locuciones por cada 100 palabras',
        description: 'A partir de cuántas se avisa de que un párrafo está cargado.',
        source: 'Llano: las leyes federales mexicanas tienen menos de una por cada 100 palabras'
      },
      minPhrases: {
        default: 3,
        unit: 'locuciones en un párrafo',
        description: 'Con menos, la densidad de un párrafo corto no dice nada.',
        source: 'Llano'
      },
      single: {
        default: 'trusted',
        unit: 'off | trusted | all',
        description: 'Cuáles se señalan una por una: ninguna, las que tienen forma llana segura, o todas.',
        source: 'Llano: lo que se equivoca a menudo se deja de leer'
      }
    }
  },
  phrases,
  check({analysis, options, phrases: matches, report}) {
    for (const match of matches) {
      const {trust} = match.entry
      if (options.single === 'off' || trust === 'density' || (trust && options.single !== 'all')) continue
      const isWrong = match.entry.term === 'en base a'
      report({...describeMatch(match, analysis, reason), ...(isWrong ? {severity: 'warning'} : {})})
    }
    for (const [unit, crowd] of groupByUnit(analysis, matches)) {
      const words = countWords(analysis, analysis.units[unit]!)
      const density = (100 * crowd.length) / words
      if (crowd.length < options.minPhrases || density <= options.maxPer100Words) continue
      const list = crowd
        .slice(0, longestList)
        .map((match) => `«${match.found}»`)
        .join(', ')
      const more = crowd.length > longestList ? '…' : ''
      report({
        start: crowd[0]!.start,
        end: crowd.at(-1)!.end,
        severity: 'warning',
        message: `${crowd.length} locuciones prepositivas en ${words} palabras (${list}${more}), se esperaban como máximo ${options.maxPer100Words} por cada 100, cambie algunas por «según», «para», «por» o «sobre»`
      })
    }
  }
})

function groupByUnit(analysis: Analysis, matches: readonly PhraseMatch[]): Map<number, PhraseMatch[]> {
  const groups = new Map<number, PhraseMatch[]>()
  for (const match of matches) {
    if (match.entry.term === 'en materia de' && isInName(analysis, match)) continue
    const {unit} = analysis.sentences[match.sentence]!
    const group = groups.get(unit)
    if (group) group.push(match)
    else groups.set(unit, [match])
  }
  return groups
}

// «Ley General en materia de Humanidades», «Decreto por el que se reforma … en materia de energía».
function isInName({sentences, tokens}: Analysis, {sentence, firstToken: at}: PhraseMatch): boolean {
  const from = sentences[sentence]!.firstToken
  let hasVerb = false
  for (let back = at - 1; back >= from && !/^[.;:]$/.test(tokens.lower[back]!); back--) {
    const isDecree = decrees.test(tokens.folded[back]!) && opensTitle.has(tokens.lower[back + 1]!)
    if (isDecree && tokens.bits[back]! & wordBit.capitalized) return true
    if (!hasVerb && laws.test(tokens.folded[back]!) && tokens.bits[back]! & wordBit.capitalized) return true
    hasVerb ||= isFiniteVerbAt(tokens, back, from)
  }
  return false
}
