/** Last words of up to this many letters are not left alone in a line. */
const shortWord = 8
/** But not tied to a word with which they would be longer than this. */
const longestPair = 20
/** Texts of fewer words may end as they like. */
const fewestWords = 4

/**
 * Tie the last word of a paragraph to the one before it, so that it does not stand alone in the last line.
 *
 * @param texts
 *   The paragraph's texts, run by run.
 * @returns
 *   The same, with a no-break space before a short last word.
 */
export function bindEnding(texts: readonly string[]): string[] {
  const whole = texts.join('')
  const [, before, last] = /(\S+) (\S+)$/.exec(whole) ?? []
  if (!before || !last || whole.split(/\s+/).length < fewestWords) return [...texts]
  const isTied = last.length <= shortWord && before.length + last.length < longestPair
  if (!isTied || /[@/]/.test(before + last)) return [...texts]
  const place = whole.length - last.length - 1
  let start = 0
  return texts.map((text) => {
    const at = place - start
    start += text.length
    return at >= 0 && at < text.length ? `${text.slice(0, at)}\u00a0${text.slice(at + 1)}` : text
  })
}
