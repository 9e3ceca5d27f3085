import {flat} from './sentences.ts'

/** A term and what a text says it is. */
export interface Entry {
  term: string
  /** As printed; may be empty when a list follows. */
  meaning: string
}

const maxWords = 12
const marked = /^([^.:;=]{2,150}?)\s?(?::(?!\d)|\.\s?[-–—]+|\s[-–—]+(?=\s)|[–—]|=)\s*/u
const quoted = /^[«"“]([^«»"“”]{2,100})[»"”],?\s+/u
const comma =
  /^(\p{Lu}[^,.:;]{1,60}),\s+(?=(?:el|l[ao]s?|los|una?|aquel|aqu[ée]l|aquell[ao]s?|tod[ao]s?|cualquier)\s)/u
const stop = /^(\p{Lu}[^,.:;]{1,80})\.\s+(?=\p{Lu})/u

/**
 * Read an entry of a list of definitions.
 *
 * @param text
 *   Words after its label: «Padrón: la lista», «Padrón.- La lista», «Padrón, la lista», «Padrón. La lista».
 * @returns
 *   `null` for what is no entry: «Derogada», «Las demás que señale la Ley».
 */
export function readEntry(text: string): Entry | null {
  const words = flat(text)
  for (const form of [quoted, marked, comma, stop]) {
    const found = form.exec(words)
    if (!found) continue
    const term = readTerm(found[1]!)
    const meaning = words.slice(found[0].length).replace(/^[:.,=–—-]+\s*/, '')
    if (term !== null) return {term, meaning}
  }
  return null
}

function readTerm(printed: string): string | null {
  const term = printed
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/^(?:el|l[ao]s?|los)\s+(?=\S)/i, '')
    .replace(/^[«"“'‘]+|[»"”'’,\s]+$/g, '')
  // «Acoso, una forma de violencia: …» is parted by its comma.
  const isTerm =
    /^\p{L}/u.test(term) && !/, (?:una?|aquell?[ao]?s?) /i.test(term) && term.split(' ').length <= maxWords
  return isTerm && !/^(?:\(?se )?derog/i.test(term) ? term : null
}
