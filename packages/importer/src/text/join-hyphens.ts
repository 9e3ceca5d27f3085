const broken = /(\p{L}+)[-\u00AD\u2010]\n(\p{Ll}+)/gu

/**
 * Learn from a whole document how words that a line ending broke are written, and mend them.
 *
 * «desarro-⏎llo» loses its hyphen; «político-⏎administrativa» keeps it when the document writes it so
 * elsewhere, or when its first half can stand alone as such words do.
 *
 * @param texts
 *   Every text of the document.
 * @returns
 *   Mends one text: broken words whole, other line endings as they are.
 */
export function joinHyphens(texts: readonly string[]): (text: string) => string {
  if (!texts.some((text) => text.search(broken) >= 0)) return (text) => text
  const words = new Set<string>()
  for (const text of texts) {
    for (const word of text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) words.add(word.toLowerCase())
  }
  return (text) =>
    text.replace(broken, (whole, first: string, second: string) => {
      if (whole.includes('\u00AD')) return first + second
      const joined = (first + second).toLowerCase()
      const hyphened = `${first}-${second}`.toLowerCase()
      if (words.has(hyphened) && !words.has(joined)) return `${first}-${second}`
      if (words.has(joined)) return first + second
      return /^\p{L}{4,}[oi]$/u.test(first) && words.has(second.toLowerCase()) && words.has(feminine(first))
        ? `${first}-${second}`
        : first + second
    })
}

/** «político» is a word of its own when the document also has «política». */
function feminine(word: string): string {
  return word.toLowerCase().replace(/o$/, 'a')
}
