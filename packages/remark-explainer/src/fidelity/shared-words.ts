import {fold} from 'retext-spanish'

/** Letters that tell a word from others, past its gender, number and tense. */
const stemLength = 5
/** Words that every term has. */
const unitStems = new Set(['dias', 'habil', 'natur', 'meses', 'años', 'plazo', 'horas'])

/**
 * List the beginnings of the words of a text that tell what it speaks of.
 *
 * @param text
 *   Any text.
 * @returns
 *   Folded, five letters at most; words of fewer than four letters and of units left out.
 */
export function stemsOf(text: string): Set<string> {
  const words = fold(text.toLowerCase()).match(/\p{L}{4,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, stemLength)).filter((stem) => !unitStems.has(stem)))
}

/**
 * Count what two texts share.
 *
 * @param first
 *   Stems or figures of one.
 * @param second
 *   Those of the other.
 */
export function countShared(first: Iterable<string>, second: ReadonlySet<string>): number {
  let shared = 0
  for (const one of first) if (second.has(one)) shared++
  return shared
}
