import {characterClass, classOf} from './character-class.ts'

const maxDateLength = 10
const ordinalEnding = /^(?:avos?|avas?|[oaºª°]s?|er[oa]?s?|d[oa]s?|r[oa]s?|t[oa]s?|v[oa]s?|m[oa]s?|n[oa]s?)$/i
/** Separators that join two digits: 1,200.50 · 10:30 · 15/01/2026 · 15-01-2026 · 1'000. */
const separators = new Set([0x2c, 0x2e, 0x3a, 0x2f, 0x2d, 0x27, 0x2019, 0x2011])
const dayFirst = /^\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})$/
const yearFirst = /^\d{4}([-/])\d{1,2}\1\d{1,2}$/

/**
 * Find the end of the number that begins somewhere: digits, their separators, and what is written onto
 * them: a letter («291D»), an ordinal ending with its dot («3o.», «1er.»), `%`, `°`, «-A».
 *
 * @param text
 *   Any text.
 * @param start
 *   Offset of a digit.
 * @param limit
 *   Offset the number cannot go beyond.
 * @returns
 *   Offset after its last character.
 */
export function numberEnd(text: string, start: number, limit: number): number {
  let end = digitsEnd(text, start, limit)
  const letters = end
  let code = text.charCodeAt(end)
  if (end < limit && (code === 0x25 || code === 0x2030)) return end + 1
  if (end < limit && code === 0xb0) end += 1
  while (end < limit && isLetterOrDigit(text.charCodeAt(end))) end += 1
  if (end > letters && end - letters <= 4) {
    const isOrdinal = ordinalEnding.test(text.slice(letters, end))
    if (isOrdinal && end < limit && text[end] === '.' && text[end + 1] !== '.') end += 1
  }
  // «4o.-A», «123-A»: one capital after the hyphen, no more.
  code = text.charCodeAt(end + 1)
  if (
    end + 1 < limit &&
    text[end] === '-' &&
    code >= 65 &&
    code <= 90 &&
    !isLetterOrDigit(text.charCodeAt(end + 2))
  ) {
    end += 2
  }
  return end
}

function digitsEnd(text: string, start: number, limit: number): number {
  let end = start
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at)
    const found = classOf(code)
    if (found === characterClass.digit) end = at + 1
    else if (found !== characterClass.joiner && !(separators.has(code) && at === end)) break
  }
  return end
}

function isLetterOrDigit(code: number): boolean {
  const found = classOf(code)
  return found === characterClass.letter || found === characterClass.digit
}

/**
 * Tell whether a token of digits is a date: day, month and year in either order.
 *
 * @param text
 *   Any text.
 * @param start
 *   Offset of its first character.
 * @param end
 *   Offset after its last one.
 * @returns
 *   Whether it is.
 */
export function isDate(text: string, start: number, end: number): boolean {
  if (end - start < 6 || end - start > maxDateLength) return false
  const value = text.slice(start, end)
  return dayFirst.test(value) || yearFirst.test(value)
}
