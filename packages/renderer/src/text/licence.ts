/** A licence, for print and for metadata. */
export interface Licence {
  /** As printed: «CC BY 4.0». */
  name: string
  url: string
  /** What it lets people do, in a short sentence. */
  summary: string
}

const share = 'Puede copiar, adaptar y compartir esta pieza'

const licences: Record<string, Licence> = {
  'CC-BY-4.0': {
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
    summary: `${share} si dice de quién es.`
  },
  'CC-BY-SA-4.0': {
    name: 'CC BY-SA 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    summary: `${share} si dice de quién es y usa la misma licencia.`
  },
  'CC0-1.0': {
    name: 'CC0 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/',
    summary: `${share} sin pedir permiso.`
  }
}

/**
 * Look up a licence.
 *
 * @param spdx
 *   SPDX identifier.
 * @returns
 *   What to print; of a licence not in the list, its identifier and page at SPDX.
 */
export function findLicence(spdx: string): Licence {
  return licences[spdx] ?? {name: spdx, url: `https://spdx.org/licenses/${spdx}.html`, summary: ''}
}
