/** The last line of a paragraph has at least this many letters, if ties can do it. */
const shortEnding = 9
/** Words tied together are no longer than this, so that the line before does not end early. */
const longestTie = 20
/** Texts of fewer words, as figures, are broken as they like. */
const fewestWords = 4

/**
 * Tie words that should not be parted by the end of a line: a number and what it counts, the groups of a
 * telephone, a short last word and the one before it.
 *
 * @param texts
 *   A paragraph's texts, run by run.
 * @returns
 *   The same, with no-break spaces.
 */
export function bindWords(texts: readonly string[]): string[] {
  const whole = texts.join('')
  if (whole.split(/\s+/).length < fewestWords) return [...texts]
  const bound = bindEnding(whole.replace(/(?<=\d) (?=\d|\p{L})/gu, '\u00a0'))
  let start = 0
  return texts.map(({length}) => {
    start += length
    // Satori gives no width to a no-break space where a run begins or ends.
    return bound.slice(start - length, start).replace(/^\u00a0|\u00a0$/g, ' ')
  })
}

function bindEnding(text: string): string {
  const ending = text.slice(text.lastIndexOf(' ') + 1)
  if (ending.length >= shortEnding) return text
  const head = text.slice(0, -ending.length - 1)
  const before = head.slice(head.lastIndexOf(' ') + 1)
  const tied = `${before}\u00a0${ending}`
  if (!head || tied.length > longestTie || /[@/]/.test(tied)) return text
  return bindEnding(`${head}\u00a0${ending}`)
}
