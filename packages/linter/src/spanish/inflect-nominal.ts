/** Gender of a noun. */
export type Gender = 'f' | 'm'

const feminine = /(?:a|dad|tad|tud|ción|sión|xión|umbre|ie|z|is)$/
const genders: Record<string, Gender> = {
  carga: 'f',
  día: 'm',
  ley: 'f',
  problema: 'm',
  sistema: 'm',
  tema: 'm',
  programa: 'm',
  juez: 'm',
  plazo: 'm',
  alza: 'f',
  interés: 'm'
}

/**
 * Tell the gender of a noun by its ending and a list of exceptions.
 *
 * @param noun
 *   In the singular, lower case.
 * @returns
 *   `f` or `m`.
 */
export function genderOf(noun: string): Gender {
  return genders[noun] ?? (feminine.test(noun) ? 'f' : 'm')
}

/**
 * Give the plural of a noun or adjective.
 *
 * @param word
 *   In the singular, lower case; one that ends in unstressed -s stays as it is.
 * @returns
 *   The plural: «fallo» → «fallos», «resolución» → «resoluciones».
 */
export function pluralOf(word: string): string {
  if (/[aeiouáéó]$/.test(word)) return `${word}s`
  if (/z$/.test(word)) return `${word.slice(0, -1)}ces`
  if (/[aeiouáéíóú].*[aeiou]s$|x$/.test(word)) return word
  const plain = /[áéíóú](?:n|s)$/.test(word)
    ? word.slice(0, -2) + unaccented(word.at(-2)!) + word.at(-1)
    : word
  if (/men$/.test(word) && plain === word) return `${accentBefore(word)}es`
  return `${plain}es`
}

// gravamen → gravámenes: the stress stays on the same syllable.
function accentBefore(word: string): string {
  return word.replace(/([aeiou])(m[eé]n)$/, (_, vowel: string, tail: string) => accented(vowel) + tail)
}

function unaccented(vowel: string): string {
  return 'aeiou'['áéíóú'.indexOf(vowel)] ?? vowel
}

function accented(vowel: string): string {
  return 'áéíóú'['aeiou'.indexOf(vowel)] ?? vowel
}

/**
 * Give the forms of an adjective.
 *
 * @param adjective
 *   Masculine singular, lower case.
 * @returns
 *   Forms by cell: `ms`, `fs`, `mp`, `fp`.
 */
export function inflectAdjective(adjective: string): ReadonlyMap<string, string> {
  const feminineForm = adjective.endsWith('o') ? `${adjective.slice(0, -1)}a` : adjective
  return new Map([
    ['ms', adjective],
    ['fs', feminineForm],
    ['mp', pluralOf(adjective)],
    ['fp', pluralOf(feminineForm)]
  ])
}
