import type {Entry} from './read-entry.ts'

const aside =
  /[\s,(]{1,3}en (?:adelante|lo (?:sucesivo|subsecuente)),?\s(?:(?:denominad[oa]s?|como|identificad[oa]s? como)\s)?(?:(?:el|la|los|las)\s)?(?:[«"“](?:(?:el|la|los|las)\s)?(\p{Lu}[\p{L}\d ]{0,60})[»"”]|(\p{Lu}[\p{L}\d ]{0,60})(?=\)))/gu
const maxLookBack = 250
const linking = /^(?:de|del|la|las|los|el|y|e|en|para|por|a|al|con)$/

/**
 * Read the short names that a text gives: «el Programa de Becas (en adelante, el “Programa”)».
 *
 * @param text
 *   On one line.
 * @returns
 *   Those whose long name stands right before and begins where it can be told for certain.
 */
export function readAsides(text: string): Entry[] {
  if (!/en (?:adelante|lo su)/.test(text)) return []
  return [...text.matchAll(aside)].flatMap((found) => {
    const term = (found[1] ?? found[2]!).trim()
    const before = text.slice(Math.max(0, found.index - maxLookBack), found.index)
    const meaning = readLongName(before.replace(/[\s,(]+$/, ''), term)
    return meaning === null || meaning === term ? [] : [{term, meaning}]
  })
}

function readLongName(before: string, term: string): string | null {
  // Full stops, semicolons and commas end the clause in which the name stands.
  const words = (/[^.;:,()]*$/.exec(before)?.[0] ?? '').trim().split(' ')
  const isAcronym = /^[\p{Lu}\d]{2,}$/u.test(term)
  const first = isAcronym ? acronymStart(words, term) : words.lastIndexOf(term.split(' ')[0]!)
  if (first >= 0) return words.slice(first).join(' ')
  return isAcronym ? null : readRun(words)
}

/** Where words begin whose capitals spell an acronym: «Unidad de Medida y Actualización», UMA. */
function acronymStart(words: readonly string[], acronym: string): number {
  return words.findIndex((_, at) => {
    const rest = words.slice(at)
    const initials = rest.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!)
    return /^\p{Lu}/u.test(rest[0]!) && initials.join('').normalize('NFD').replace(/\p{M}/gu, '') === acronym
  })
}

/** The capitalised words that end a clause; `null` when they may be two names, or are none. */
function readRun(words: readonly string[]): string | null {
  let first = words.length
  for (let at = words.length - 1; at >= 0; at--) {
    if (/^[«"“]?\p{Lu}/u.test(words[at]!)) first = at
    else if (!linking.test(words[at]!)) break
  }
  const run = words.slice(first)
  if (/^(?:El|La|Los|Las)$/.test(run[0] ?? '')) run.shift()
  const name = run.join(' ')
  return run.length < 2 || / [ye] (?:el|la|los|las|del|al) /.test(name) ? null : name
}
