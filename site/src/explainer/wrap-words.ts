/**
 * Break words into lines.
 *
 * @param text
 *   One line.
 * @param most
 *   Letters that a line holds, at least 2; a longer word is divided.
 * @returns
 *   The lines, at least one.
 */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((word) => divide(word, most))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length <= most) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line]
}

function divide(word: string, most: number): string[] {
  if (word.length <= most) return [word]
  return [`${word.slice(0, most - 1)}-`, ...divide(word.slice(most - 1), most)]
}
