const numeral = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/**
 * Tell whether capital letters make a Roman numeral between I and MMMCMXCIX.
 *
 * @param letters
 *   Letters as written; «CC», «MI», «DI» are numerals too, where they stand decides.
 * @returns
 *   Whether they do.
 */
export function isRomanNumeral(letters: string): boolean {
  return letters !== '' && numeral.test(letters)
}
