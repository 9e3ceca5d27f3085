/** Letters of an author's words that a message shows. */
const mostLetters = 60

/**
 * Shorten an author's words for a message.
 *
 * @param text
 *   What was found.
 * @returns
 *   One line of at most 60 letters, with «…» for what was cut.
 */
export function shortenQuote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > mostLetters ? `${line.slice(0, mostLetters - 1)}…` : line
}
