import {nearest} from './nearest.ts'

/**
 * Licences an explainer may have: SPDX identifiers, and that of Mexico's open data terms.
 *
 * Source: spdx.org/licenses; «Términos de Libre Uso MX» (datos.gob.mx/libreusomx), which SPDX does not list.
 */
export const licences = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'LicenseRef-LibreUsoMX'] as const

/** Other ways in which the same licences are written. */
const otherNames: Readonly<Record<string, (typeof licences)[number]>> = {
  ccby: 'CC-BY-4.0',
  ccby40: 'CC-BY-4.0',
  ccbysa: 'CC-BY-SA-4.0',
  ccbysa40: 'CC-BY-SA-4.0',
  cc0: 'CC0-1.0',
  cc010: 'CC0-1.0',
  libreusomx: 'LicenseRef-LibreUsoMX',
  licenserefcclibreusomx: 'LicenseRef-LibreUsoMX'
}

/**
 * Guess which licence a name means.
 *
 * @param name
 *   «CC BY 4.0», «cc-by», «Libre Uso MX».
 * @returns
 *   Its identifier; `undefined` when it is none of those offered.
 */
export function suggestLicence(name: string): string | undefined {
  const letters = name.toLowerCase().replace(/[^a-z\d]/g, '')
  const exact = licences.find((licence) => licence.toLowerCase().replace(/[^a-z\d]/g, '') === letters)
  if (exact) return exact
  if (Object.hasOwn(otherNames, letters)) return otherNames[letters]
  // One that forbids selling or changing is near in letters only.
  return /n[cd]/.test(letters) ? undefined : nearest(name, licences)
}
