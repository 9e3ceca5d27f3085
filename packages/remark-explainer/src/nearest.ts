import {distance} from 'fastest-levenshtein'

/**
 * Find the name that an author most likely meant.
 *
 * @param word
 *   What was written.
 * @param names
 *   Names there are.
 * @returns
 *   The nearest, capitals and accents apart; `undefined` when none is near: when more than a third of its
 *   letters would have to change and neither is the beginning of the other.
 */
export function nearest<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  const folded = fold(word)
  if (folded.length > 40) return undefined
  let best: Name | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const name of names) {
    const changes = distance(folded, fold(name))
    const begins = folded.length > 3 && (folded.startsWith(fold(name)) || fold(name).startsWith(folded))
    if ((begins || changes <= Math.max(1, name.length / 3)) && changes < bestDistance) {
      best = name
      bestDistance = changes
    }
  }
  return best
}

/**
 * Take a text to lower case without accents.
 *
 * @param text
 *   Any text.
 * @returns
 *   «Artículo» → `articulo`.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
