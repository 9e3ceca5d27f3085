import type {Citation, CitedNorm} from './citation.ts'
import {idPrefix, levelPattern} from './cited-words.ts'
import {type Chain, readBareChain, readChain} from './read-chain.ts'
import {readCitedNorm, readNormName} from './read-cited-norm.ts'

const starts = new RegExp(
  `(?<![\\p{L}\\d])(?:${levelPattern}|(?:primer|segund|tercer|cuart|quint|sext|s[ée]ptim|octav|noven|d[ée]cim|und[ée]cim|duod[ée]cim|vig[ée]sim|trig[ée]sim|[úu]ltim|pen[úu]ltim|antepen[úu]ltim|[úu]nico))`,
  'giu'
)
const possessive = /(?:^|\s)sus?\s+$/i
const normBefore =
  /(?<![\p{L}\d])(?:Ley|Reglamento|C[óo]digo|Constituci[óo]n|Estatuto|Decreto|Convenci[óo]n|Pacto)(?!\p{L})/gu
const maxJoint = 60
const joint =
  /^[\s,;]{0,3}(?:(?:y|e|o|u|así como|y\/o|en relación con|en concordancia con|relacionad[oa]s? con)\s{1,3})?(?:(?:con|en|por)\s{1,3})?(?:el|la|los|las)?\s{0,3}$/i
const sameNorm =
  /[\s,]{0,3},?\s{1,3}(?:y|e|o|u|así como|ni|en relación con|en concordancia con|relacionad[oa]s? con)\s{1,3}(?:(?:el|la|los|las)\s{1,3})?/iuy

/**
 * Find the citations of provisions in a text.
 *
 * Reads artículos, fracciones, incisos, párrafos, apartados, numerales, reglas, transitorios and divisions,
 * from the large to the small («artículo 5, fracciones I y II») or from the small to the large («inciso a)
 * de la fracción II del artículo 5»), lists and ranges of them, and the norm they belong to. A citation
 * never runs over a sentence: after its numbers only what names its norm is read.
 *
 * @param source
 *   Running text without markup; labels of provisions are taken for citations.
 * @returns
 *   In reading order; they never overlap. Time grows linearly with the text.
 */
export function findCitations(source: string): Citation[] {
  // A blank line parts like a full stop; offsets stay.
  const text = source.replace(/\n[ \t\r]*\n/g, (blank) => '\0'.repeat(blank.length))
  const found: Citation[] = []
  let done = 0
  starts.lastIndex = 0
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const chain = readChain(text, match.index)
    if (!chain) continue
    const first = recall(finish(text, chain, found), found.at(-1))
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

function finish(text: string, chain: Chain, before: readonly Citation[]): Citation {
  const reading = readCitedNorm(text, chain.end)
  if (reading) {
    const {norm, end, isSaid} = reading
    const last = isSaid ? before.at(-1)?.norm : undefined
    if (last && last.name !== '') return {...chain, end, norm: last}
    return {...chain, end, norm: isOfDecree(text, chain, norm) ? {...norm, kind: 'other'} : norm}
  }
  if (possessive.test(text.slice(Math.max(0, chain.start - 6), chain.start))) {
    return {...chain, norm: {kind: 'other', name: nameBefore(text, chain.start)}}
  }
  return {...chain, norm: {kind: 'own', name: ''}}
}

/** «los artículos Cuarto y Quinto del presente Decreto»: those of the decree, which number in words. */
function isOfDecree(text: string, {start, levels}: Chain, {kind, name}: CitedNorm): boolean {
  if (kind !== 'own' || levels[0] !== 'articulo' || !/decreto$/i.test(name)) return false
  return /^art\S{0,7}\s{1,3}\p{L}/iu.test(text.slice(start, start + 20))
}

/** «el artículo 5 … la fracción II de dicho artículo»: the one named before. */
function recall(citation: Citation, last: Citation | undefined): Citation {
  const base = citation.targets[0]?.base
  const [before, another] = last?.targets ?? []
  if (base?.place !== 'said' || !last || !before || another || before.base) return citation
  const steps = before.id.split('.')
  const depth = steps.findIndex((step) => step.startsWith(`${idPrefix[base.type]}-`))
  if (depth < 0) return citation
  const targets = citation.targets.map(({base: _, id, to, ...place}) => {
    const whole = (end: string) => [...steps.slice(0, depth + 1), ...(end === '' ? [] : [end])].join('.')
    return {...place, id: whole(id), ...(to === undefined ? {} : {to: whole(to)})}
  })
  return {...citation, targets, norm: citation.norm.name === '' ? last.norm : citation.norm}
}

/** «… de la Constitución, y 34, fracción IX, de la Ley Orgánica»: the word «artículo» is not said again. */
function readMore(text: string, last: Citation, before: readonly Citation[]): Citation | null {
  if (last.norm.name === '' || last.levels[0] !== 'articulo') return null
  sameNorm.lastIndex = last.end
  if (!sameNorm.test(text)) return null
  const chain = readBareChain(text, sameNorm.lastIndex)
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
    const gap = next.start - citation.end
    if (gap <= maxJoint && joint.test(text.slice(citation.end, next.start))) citation.norm = next.norm
  }
}
