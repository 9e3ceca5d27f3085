/**
 * Take the accents off a word; `ñ` stays.
 *
 * @param lower
 *   Word in lower case.
 * @returns
 *   The word without accents; the same string when it has none.
 */
export function fold(lower: string): string {
  for (let at = 0; at < lower.length; at++) {
    if (lower.charCodeAt(at) > 127) return foldRest(lower)
  }
  return lower
}

function foldRest(lower: string): string {
  const folded = lower
    .replace(/ñ/g, '\0')
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/\0/g, 'ñ')
  return folded === lower ? lower : folded
}

/**
 * Give the form that words are compared by: lower case, without invisible characters, accents composed.
 *
 * @param spelling
 *   Word as written.
 * @returns
 *   Its lower-case form, accents kept.
 */
export function toLower(spelling: string): string {
  let composed = spelling
  for (let at = 0; at < spelling.length; at++) {
    const code = spelling.charCodeAt(at)
    if (code === 0xad || code >= 0x300) {
      composed = spelling.replace(/[\u00ad\u200c-\u200f\u2060]+/g, '').normalize('NFC')
      break
    }
  }
  return composed.toLowerCase()
}
