import type {Entry} from './read-entry.ts'
import {withoutEnding} from './sentences.ts'

/** A definition said in running text. */
export interface SaidEntry extends Entry {
  /** Words that say how far it reaches: «Para los efectos de este Capítulo,»; may be empty. */
  reach: string
}

const maxWords = 10
const opening =
  /^((?:Para|A|En|Asimismo|Además)\s[^.;:]{0,200}?)?,?\s?se (?:entiende|entienden|entender[áa]|entender[áa]n) (por|como) (?=\p{L}|[«"“])/iu
const aside =
  /^([^,]{2,80}), ((?:para|a) (?:los )?efectos? [^,]{3,80}), (?=(?:el|l[ao]s?|los|aquel\p{L}*|tod[ao]s?) )/iu
const starts =
  /^(?:el|la|los|las|un|una|aquel|aqu[ée]l|aqu[ée]ll[ao]s?|todo|toda|todos|todas|cualquier|cada)$/i
const strong = /^(?:aquel|aqu[ée]l|aqu[ée]ll[ao]s?|todo|toda|todos|todas|cualquier)$/i
const joins = /^(?:de|y|e|o|u|en|a|por|para|con|sin|sobre|entre|ante|contra|hacia|como)$/i
const participle = /^(?:no|\p{L}+(?:ad|id)[oa]s?|hech[oa]s?|satisfech[oa]s?|resuelt[oa]s?)$/iu

/**
 * Read a sentence that defines one term: «Se entiende por salario la cantidad que …».
 *
 * @param sentence
 *   On one line.
 * @returns
 *   `null` when where the term ends cannot be told for certain, or the sentence defines nothing
 *   («se entenderá por no presentada la solicitud»).
 */
export function readSentence(sentence: string): SaidEntry | null {
  const found = opening.exec(sentence)
  if (!found) return null
  let rest = sentence.slice(found[0].length)
  let reach = found[1] ?? ''
  const inside = aside.exec(rest)
  if (inside) {
    reach = reach || inside[2]!
    rest = `${inside[1]}, ${rest.slice(inside[0].length)}`
  }
  const cut = cutTerm(rest.split(' '), found[2]!.toLowerCase() === 'como')
  if (!cut || /(?<!\p{L})no$/iu.test(reach)) return null
  const meaning = withoutEnding(cut.meaning)
  // «… y por establecimiento la unidad técnica»: two definitions in one.
  return meaning === '' || /[:]$|,? y por \p{L}/u.test(meaning) ? null : {...cut, meaning, reach}
}

/** «Se entenderá como negativa, la falta de …»: after «como» only a comma parts term and meaning. */
function cutTerm(words: readonly string[], isComma: boolean): Entry | null {
  for (let at = 1; at < words.length && at <= maxWords; at++) {
    const before = words[at - 1]!
    const isParted = /[,:]$/.test(before)
    const word = words[at]!
    const next = words[at + 1] ?? ''
    if (isComma && !isParted) continue
    const toPerson = word === 'al' || (word === 'a' && starts.test(next))
    if (toPerson && !isParted && !strong.test(next)) return null
    if (toPerson || (starts.test(word) && !joins.test(before))) {
      if (isComma && participle.test(words[0]!.replace(',', ''))) return null
      if (!isParted && !strong.test(toPerson ? next : word) && participle.test(words[0]!)) return null
      return toEntry(words, at)
    }
    // A comma inside: «relación de trabajo, cualquiera que sea el acto …».
    if (isParted || /^(?:que|cuando|si|no)$/i.test(word)) return null
  }
  return null
}

function toEntry(words: readonly string[], at: number): Entry | null {
  const term = words
    .slice(0, at)
    .join(' ')
    .replace(/^(?:el|la|los|las) /i, '')
    .replace(/^[«"“]+|[»"”,:]+$/g, '')
  return /^\p{L}/u.test(term) && !/^no(?: |$)/i.test(term) ? {term, meaning: words.slice(at).join(' ')} : null
}
