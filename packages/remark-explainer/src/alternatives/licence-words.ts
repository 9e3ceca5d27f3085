/** What each licence lets people do, in words to be heard. */
const words: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'Cualquiera puede copiarlo y compartirlo si dice de quién es',
  'CC-BY-SA-4.0':
    'Cualquiera puede copiarlo y compartirlo si dice de quién es y permite lo mismo a los demás',
  'CC0-1.0': 'Cualquiera puede copiarlo y compartirlo',
  'LicenseRef-LibreUsoMX': 'Cualquiera puede copiarlo y compartirlo si dice de quién es y cuándo lo consultó'
}

/**
 * Say what a licence lets people do.
 *
 * @param licence
 *   SPDX identifier.
 * @returns
 *   A sentence without stop; empty for a licence that explainers do not have.
 */
export function licenceWords(licence: string): string {
  return words[licence] ?? ''
}
