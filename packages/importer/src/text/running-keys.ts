const label =
  /^(?:art[íi]culos?|fracci[óo]n|cap[íi]tulo|t[íi]tulo|secci[óo]n|inciso|numeral|regla|transitorio|anexo|[ivxlc]+[.)]|[a-z]\)|\d+\s*[.)])(?:\s|$)/i

/**
 * Give what a line must share with the same line of other pages to be a header or footer: its words, or
 * its words and a number that counts the pages.
 *
 * «Artículo 12.» on one page and «Artículo 15.» on the next share nothing.
 *
 * @param text
 *   A line.
 * @param page
 *   Which page it stands on, counted from any number.
 * @returns
 *   Keys; two lines that share one of them say the same.
 */
export function runningKeys(text: string, page: number): string[] {
  const plain = text.replace(/\s+/g, ' ').trim().toLowerCase()
  if (plain === '') return []
  if (label.test(plain)) return [plain]
  const numbers = [...plain.matchAll(/\d+/g)]
  const ends = new Set([numbers[0], numbers.at(-1)])
  const relative = [...ends].flatMap((found) => {
    if (!found) return []
    const {index} = found
    const number = `#${Number(found[0]) - page}`
    return [plain.slice(0, index) + number + plain.slice(index + found[0].length)]
  })
  return [plain, ...relative]
}
