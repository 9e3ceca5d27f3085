import type {Analysis} from 'retext-spanish'
import type {UnitCitation} from '../../document/citations.ts'
import {proseKinds} from '../../phrases/find-phrases.ts'

const refers =
  /(?:en (?:los )?t[ée]rminos de(?:l| lo dispuesto en| lo previsto en| lo establecido en)?|conforme al?|de conformidad con|de acuerdo (?:con|a)|con arreglo a|seg[úu]n|se estar[áa]n? a|se (?:sujetar[áa]|regir[áa]|aplicar[áa])n?(?: a| por)?|ser[áa]n? aplicables?)[^.;:]{0,60}$/i

/**
 * List the provisions that only refer onward: short, without a list, their rule in another provision.
 *
 * @param analysis
 *   The text of a norm.
 * @param citations
 *   Its citations.
 * @param maxWords
 *   Longer ones say something of their own.
 * @returns
 *   By id of the provision, the citation it refers to.
 */
export function onwardProvisions(
  {units, sentences, text}: Analysis,
  citations: readonly UnitCitation[],
  maxWords: number
): Map<string, UnitCitation> {
  const words = new Map<string, number>()
  const parts = new Map<string, number>()
  for (const unit of units) {
    const {provision} = unit
    if (provision === undefined || !proseKinds.has(unit.kind)) continue
    let count = 0
    for (let index = unit.firstSentence; index < unit.endSentence; index++) count += sentences[index]!.words
    // What stands in a fracción stands in its article too.
    for (let id = provision; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
      words.set(id, (words.get(id) ?? 0) + count)
      parts.set(id, (parts.get(id) ?? 0) + 1)
    }
  }
  const found = new Map<string, UnitCitation>()
  for (const citation of citations) {
    const {provision, start} = units[citation.unit]!
    if (provision === undefined || found.has(provision)) continue
    if (parts.get(provision) !== 1 || words.get(provision)! > maxWords) continue
    // «en los términos del Capítulo III»: a whole chapter is no single provision.
    if (citation.targets.some(({id, base}) => base?.place === 'this' || /^(?:lib|tit|cap|sec)-/.test(id)))
      continue
    if (refers.test(text.slice(Math.max(start, citation.start - 120), citation.start)))
      found.set(provision, citation)
  }
  return found
}
