/** A licence as a page names it. */
export interface Licence {
  /** SPDX identifier. */
  id: string
  /** Its name in Spanish. */
  name: string
  /** Address of its text. */
  url: string
}

const known: Record<string, Omit<Licence, 'id'>> = {
  'CC-BY-4.0': {
    name: 'Creative Commons Atribución 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.es'
  },
  'CC-BY-SA-4.0': {
    name: 'Creative Commons Atribución-CompartirIgual 4.0',
    url: 'https://creativecommons.org/licenses/by-sa/4.0/deed.es'
  },
  'CC0-1.0': {
    name: 'Creative Commons Dominio Público (CC0 1.0)',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.es'
  },
  MIT: {name: 'Licencia MIT', url: 'https://opensource.org/license/mit'}
}

/**
 * Give a licence's name and address.
 *
 * @param id
 *   SPDX identifier.
 * @returns
 *   The licence; one we have no Spanish name for keeps its identifier and leads to SPDX's page of it.
 */
export function licence(id: string): Licence {
  return {id, ...(known[id] ?? {name: id, url: `https://spdx.org/licenses/${id}.html`})}
}
