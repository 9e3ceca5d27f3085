import type {Analysis, Unit} from 'retext-spanish'
import {citationsOf, type UnitCitation} from '../../document/citations.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'
import {perUnit} from '../../unit-facts.ts'

/** Where a provision only refers onward. */
export interface Onward {
  /** Index of its unit. */
  unit: number
  /** Words of the citation of what it refers to. */
  found: string
}

const refers =
  /(?:en (?:los )?t[ée]rminos de(?:l| lo dispuesto en| lo previsto en| lo establecido en)?|conforme al?|de conformidad con|de acuerdo (?:con|a)|con arreglo a|seg[úu]n|se estar[áa]n? a|se (?:sujetar[áa]|regir[áa]|aplicar[áa])n?(?: a| por)?|ser[áa]n? aplicables?)[^.;:]{0,60}$/i

/**
 * List the provisions that only refer onward: short, without a list, their rule in another provision.
 *
 * @param analysis
 *   The text of a norm.
 * @param maxWords
 *   Longer ones say something of their own.
 * @returns
 *   By id of the provision, where it refers onward.
 */
export function onwardProvisions(analysis: Analysis, maxWords: number): Map<string, Onward> {
  const {units} = analysis
  const read = perUnit(analysis, readOnward, maxWords, String(maxWords))
  const found = new Map<string, Onward>()
  for (const [unit, words] of read.entries()) {
    const {provision} = units[unit]!
    if (words !== '' && provision !== undefined) found.set(provision, {unit, found: words})
  }
  // A provision with paragraphs, fracciones or incisos of its own says more.
  const parts = perUnit(analysis, listProvisions)
  const seen = new Set<string>()
  for (const ids of parts)
    for (const id of ids) {
      if (found.has(id) && seen.has(id)) found.delete(id)
      seen.add(id)
    }
  return found
}

const none: readonly string[] = []

/** The provisions that a unit stands in: its fracción, the article of that. */
function listProvisions(_: Analysis, {provision, kind}: Unit): readonly string[] {
  if (provision === undefined || !proseKinds.has(kind)) return none
  const ids: string[] = []
  for (let id = provision; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) ids.push(id)
  return ids
}

/** Words of the citation that a short unit refers to, empty when it says something of its own. */
function readOnward(analysis: Analysis, unit: Unit, maxWords = 0): string {
  const {provision, kind, firstSentence, endSentence} = unit
  if (provision === undefined || !proseKinds.has(kind)) return ''
  let words = 0
  for (let index = firstSentence; index < endSentence; index++) words += analysis.sentences[index]!.words
  if (words > maxWords) return ''
  const text = analysis.text.slice(unit.start, unit.end)
  const citation = citationsOf(analysis)[unit.index]!.find(
    ({start, targets}) =>
      // «en los términos del Capítulo III»: a whole chapter is no single provision.
      !targets.some(({id, base}) => base?.place === 'this' || /^(?:lib|tit|cap|sec)-/.test(id)) &&
      refers.test(text.slice(Math.max(0, start - 120), start))
  )
  return citation ? wordsOf(analysis, unit, citation) : ''
}

/**
 * Give the words of a citation, white space folded.
 *
 * @param analysis
 *   The text.
 * @param unit
 *   The unit it stands in.
 * @param citation
 *   The citation.
 */
export function wordsOf({text}: Analysis, unit: Unit, {start, end}: UnitCitation): string {
  return text
    .slice(unit.start + start, unit.start + end)
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
}
