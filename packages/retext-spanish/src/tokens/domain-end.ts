import {endOfWebAddress} from './find-addresses.ts'

/** Endings of internet names that Spanish-speaking governments use. Source: IANA root zone. */
const topDomains = new Set(
  'ar bo cl co com cr cu do ec edu es eu gob gov gt hn int mx net ni org pa pe pr py sv us uy ve'.split(' ')
)
const maxDomain = 255

/**
 * Find the end of an internet name without scheme, such as «diputados.gob.mx/leyes».
 *
 * @param text
 *   Any text.
 * @param start
 *   Offset of its first letter.
 * @param limit
 *   Offset it cannot go beyond.
 * @returns
 *   `end`: offset after the name and its path, or `start` when there is none; `checked`: offset up to
 *   which no other name can begin, so that no letter is looked at twice.
 */
export function domainEnd(text: string, start: number, limit: number): {end: number; checked: number} {
  let at = start
  let label = start
  let end = start
  const stop = Math.min(limit, start + maxDomain)
  for (; at <= stop; at++) {
    const code = at < stop ? text.charCodeAt(at) : 0
    if (code === 46) {
      if (at === label) break
      label = at + 1
      continue
    }
    const isName = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45
    if (isName) continue
    // The last label decides; the stop of the sentence may follow it.
    const last =
      label === at ? text.slice(text.lastIndexOf('.', label - 2) + 1, label - 1) : text.slice(label, at)
    if (label > start && topDomains.has(last)) end = label === at ? label - 1 : at
    break
  }
  if (end > start && !text.slice(start, end).includes('.')) end = start
  if (end > start && text[end] === '/') end = endOfWebAddress(text, end, limit)
  return {end, checked: Math.max(at, end)}
}
