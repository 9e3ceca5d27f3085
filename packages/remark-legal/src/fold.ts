/**
 * Lower-case a text and take its accents off, `ñ` apart.
 *
 * @param text
 *   Any text.
 * @returns
 *   The same letters as written in ids and word lists: «Quáter» → `quater`, «Ñ» → `ñ`.
 */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[áàâäéèêëíìîïóòôöúùûü]/g, (letter) => plain[letter] ?? letter)
}

const plain: Record<string, string> = {}
for (const [letter, forms] of Object.entries({a: 'áàâä', e: 'éèêë', i: 'íìîï', o: 'óòôö', u: 'úùûü'})) {
  for (const form of forms) plain[form] = letter
}
