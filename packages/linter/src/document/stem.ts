const stems = new Map<string, string>()
const most = 50_000

/**
 * Take gender and number off a word, so that «Beneficiaria» and «beneficiarios» are the same.
 *
 * @param folded
 *   One word, lower case without accents.
 * @returns
 *   Its beginning; no word of the dictionary.
 */
export function stemOf(folded: string): string {
  let stem = stems.get(folded)
  if (stem === undefined) {
    stem = cut(folded)
    if (stems.size > most) stems.clear()
    stems.set(folded, stem)
  }
  return stem
}

function cut(word: string): string {
  let rest = word
  if (rest.length > 3 && rest.endsWith('s')) {
    rest = /[^aeiou]es$/.test(rest) || /[ou]?yes$/.test(rest) ? rest.slice(0, -2) : rest.slice(0, -1)
  }
  return rest.length > 4 && /[aeo]$/.test(rest) ? rest.slice(0, -1) : rest
}
