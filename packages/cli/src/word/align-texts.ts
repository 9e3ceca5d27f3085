/** Characters of one text that are characters of another. */
export interface Alignment {
  /**
   * Find the character of the document that a character of the Markdown is.
   *
   * @param offset
   *   Offset in the Markdown.
   * @returns
   *   Offset in the document's text; `undefined` for markup, spaces, punctuation and what has no match.
   */
  at(offset: number): number | undefined
}

const letter = /[\p{L}\p{N}]/u
/** A stretch of as many letters hardly stands twice by chance. */
const tellingLength = 16
/** Letters that may lie between one block and the next: labels that Word counts, a table of contents. */
const nearLetters = 4000

/**
 * Find which characters of a document its imported Markdown is made of.
 *
 * Importing moves no text: it adds markup and the labels that Word counts by itself, and takes out headers
 * and titles. So the letters of each line are looked for from where the line before ended.
 *
 * @param markdown
 *   As imported, with front matter.
 * @param document
 *   The document's own text, in reading order.
 * @returns
 *   Which is which.
 */
export function alignTexts(markdown: string, document: string): Alignment {
  const target = lettersOf(document, 0, document.length)
  const found = new Int32Array(markdown.length).fill(-1)
  let at = 0
  const lines = linesOf(markdown).map(([start, end]) => {
    const line = lettersOf(markdown, start, end)
    return {line, skips: [0, ...labelLengths(markdown.slice(start, end))]}
  })
  for (const [index, {line, skips}] of lines.entries()) {
    const match = findLine(line.text, skips, target.text, at)
    if (!match) continue
    for (let letterAt = match.skip; letterAt < line.offsets.length; letterAt++)
      found[line.offsets[letterAt]!] = target.offsets[match.place + letterAt - match.skip]!
    const end = match.place + line.text.length - match.skip
    // Words that stand again far away must not lead there: the next line has to follow.
    const next = lines[index + 1]
    const isNear = match.place - at <= nearLetters
    if (isNear || next?.skips.some((skip) => target.text.startsWith(next.line.text.slice(skip), end)))
      at = end
  }
  return {
    at(offset) {
      const place = found[offset]
      return place === undefined || place < 0 ? undefined : place
    }
  }
}

function findLine(
  text: string,
  skips: readonly number[],
  target: string,
  at: number
): {place: number; skip: number} | undefined {
  for (const skip of skips) {
    const rest = text.slice(skip)
    if (rest !== '' && target.startsWith(rest, at)) return {place: at, skip}
  }
  for (const skip of skips) {
    const rest = text.slice(skip)
    const place = rest.length < tellingLength ? -1 : target.indexOf(rest, at)
    if (place >= 0) return {place, skip}
  }
  return undefined
}

interface Letters {
  text: string
  /** Offset of each. */
  offsets: number[]
}

function lettersOf(text: string, start: number, end: number): Letters {
  const offsets: number[] = []
  const letters: string[] = []
  for (let at = start; at < end; at++) {
    const character = text[at]!
    if (!letter.test(character)) continue
    letters.push(character)
    offsets.push(at)
  }
  return {text: letters.join(''), offsets}
}

/** Letters in the first one to three words: «IV.», «Artículo 16 Bis.» may be counted by Word. */
function labelLengths(line: string): number[] {
  const words = line
    .replace(/^[\s#>*-]+/, '')
    .split(/\s+/)
    .slice(0, 3)
  let sum = 0
  return words.map((word) => {
    sum += [...word].filter((character) => letter.test(character)).length
    return sum
  })
}

/** Lines with text, without front matter and without the title, which importing moves. */
function linesOf(markdown: string): Array<[start: number, end: number]> {
  const head = /^---\n[\s\S]*?\n---\n(?:\s*# .*\n)?/.exec(markdown)?.[0].length ?? 0
  const lines: Array<[number, number]> = []
  for (let start = head; start < markdown.length; ) {
    const stop = markdown.indexOf('\n', start)
    const end = stop < 0 ? markdown.length : stop
    if (markdown.slice(start, end).trim() !== '') lines.push([start, end])
    start = end + 1
  }
  return lines
}
