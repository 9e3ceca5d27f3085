import {fold} from '../fold.ts'
import type {Citation, TextRange} from './citation.ts'
import {levelPattern} from './cited-words.ts'
import {readChain} from './read-chain.ts'
import {readCitedNorm, readNormName} from './read-cited-norm.ts'
import {readBareList} from './read-level.ts'

const starts = new RegExp(
  `(?<![\\p{L}\\d])(?:${levelPattern}|transitorios?(?!\\p{L})|(?<=\\bsus?[ \\t])art[íi]culos?)`,
  'giu'
)
const possessive = /(?:^|\s)sus?\s+$/i
const normBefore =
  /(?<![\p{L}\d])(?:Ley|Reglamento|C[óo]digo|Constituci[óo]n|Estatuto|Decreto|Convenci[óo]n|Pacto)(?!\p{L})/gu
const joint =
  /^[\s,;]{0,3}(?:(?:y|e|o|u|así como|y\/o|en relación con|en concordancia con|relacionad[oa]s? con)\s{1,3})?(?:(?:con|en|por)\s{1,3})?(?:el|la|los|las)?\s{0,3}$/i
const sameNorm = /[\s,]{0,3},?\s{1,3}(?:y|e|o|u|así como|ni)\s{1,3}(?:(?:el|la|los|las)\s{1,3})?/iuy

/**
 * Find the citations of provisions in a text.
 *
 * Reads artículos, fracciones, incisos, párrafos, apartados, numerales, reglas, transitorios and divisions,
 * from the large to the small («artículo 5, fracciones I y II») or from the small to the large («inciso a)
 * de la fracción II del artículo 5»), lists and ranges of them, and the norm they belong to. A citation
 * never runs over a sentence: after its numbers only what names its norm is read.
 *
 * @param text
 *   Running text without markup; labels of provisions are taken for citations.
 * @returns
 *   In reading order; they never overlap. Time grows linearly with the text.
 */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = []
  let done = 0
  starts.lastIndex = 0
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const chain = readChain(text, match.index, done)
    if (!chain) continue
    const first = finish(text, chain, found)
    found.push(first)
    done = first.end
    for (let more = readMore(text, first, found); more; more = readMore(text, more, found)) {
      found.push(more)
      done = more.end
    }
    starts.lastIndex = Math.max(done, match.index + match[0].length)
  }
  inheritNorms(text, found)
  return found
}

type Chain = Omit<Citation, 'norm'>

function finish(text: string, chain: Chain, before: readonly Citation[]): Citation {
  const reading = readCitedNorm(text, chain.end)
  if (reading) {
    const {norm, end, isSaid} = reading
    const last = isSaid ? before.at(-1)?.norm : undefined
    return {...chain, end, norm: last && last.name !== '' ? last : norm}
  }
  if (possessive.test(text.slice(Math.max(0, chain.start - 6), chain.start))) {
    return {...chain, norm: {kind: 'other', name: nameBefore(text, chain.start)}}
  }
  return {...chain, norm: {kind: 'own', name: ''}}
}

/** «… de la Constitución, y 34, fracción IX, de la Ley Orgánica»: the word «artículo» is not said again. */
function readMore(text: string, last: Citation, before: readonly Citation[]): Citation | null {
  if (last.norm.name === '' || last.levels[0] !== 'articulo') return null
  sameNorm.lastIndex = last.end
  if (!sameNorm.test(text)) return null
  const chain = readBareList(text, sameNorm.lastIndex)
  const reading = chain && readCitedNorm(text, chain.end)
  return chain && reading ? finish(text, chain, before) : null
}

const maxLookBack = 300

/** «La Ley de Amparo, en su artículo 5»: the norm is named before. */
function nameBefore(text: string, at: number): string {
  const from = Math.max(0, at - maxLookBack)
  const words = text.slice(from, at)
  const sentence = words.slice(words.search(/[^.;]*$/))
  const last = [...sentence.matchAll(normBefore)].at(-1)
  if (!last) return ''
  return sentence.slice(last.index, readNormName(sentence, last.index)).replace(/\s+/g, ' ')
}

/** «fracción I del artículo 5 y artículo 7 de la Ley»: both are of the Ley. */
function inheritNorms(text: string, found: Citation[]): void {
  for (let index = found.length - 2; index >= 0; index--) {
    const citation = found[index]!
    const next = found[index + 1]!
    if (citation.norm.name !== '' || citation.norm.kind !== 'own' || next.norm.name === '') continue
    if (citation.targets.some(({base}) => base !== undefined)) continue
    if (joint.test(between(text, citation, next))) citation.norm = next.norm
  }
}

function between(text: string, first: TextRange, second: TextRange): string {
  const gap = text.slice(first.end, Math.min(second.start, first.end + 60))
  return second.start - first.end > 60 ? '.' : fold(gap).replace('relacion', 'relación').replace('asi', 'así')
}
