/**
 * Put a text on one line, without marks of emphasis.
 *
 * @param text
 *   Words of a provision.
 */
export function flat(text: string): string {
  return text
    .replace(/\u2060|\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Part a text at the full stops that a capital follows.
 *
 * @param text
 *   On one line.
 * @returns
 *   At least one, with their full stops.
 */
export function sentencesOf(text: string): string[] {
  return text.split(
    /(?<=(?<!(?<!\p{L})(?:arts?|n[úu]ms?|fracc|p[áa]gs?|Lic|Dr|Dra|\p{Lu}))\.) (?=[«"“]?\p{Lu})/u
  )
}

/**
 * Take off the punctuation that ends an item of a list.
 *
 * @param text
 *   «la lista oficial, y»
 */
export function withoutEnding(text: string): string {
  return text.replace(/\s*(?:[;,](?: (?:y|e|o|u))?|(?<!(?<!\p{L})etc|\p{Lu})\.)$/u, '')
}
