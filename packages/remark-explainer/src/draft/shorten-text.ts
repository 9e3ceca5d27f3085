/**
 * Shorten a text for a draft at the end of a clause.
 *
 * @param text
 *   Words of a norm.
 * @param most
 *   How many letters at most, the sign that something follows apart.
 * @returns
 *   The text without the stop or «; y» it ends with; cut, with «…» at its end.
 */
export function shortenText(text: string, most: number): string {
  const whole = text
    .replace(/\s+/g, ' ')
    .replace(/[;,.:]?\s*(?:[;,]\s*(?:y|e|o|u))?[;,.:]?\s*$/u, '')
    .trim()
  if (whole.length <= most) return whole
  const head = whole.slice(0, most + 1)
  const clause = Math.max(...[...head.matchAll(/[,;:.](?=\s)/g)].map(({index}) => index), 0)
  const end = clause > most / 2 ? clause : head.lastIndexOf(' ')
  return `${head.slice(0, end).replace(/[\s,;:.]+$/, '')}…`
}
