import {countries} from 'remark-legal'

/** The states of Mexico, the longer names first. Source: Constitution, art. 43. */
const states =
  'Baja California Sur|Baja California|Aguascalientes|Campeche|Coahuila|Colima|Chiapas|Chihuahua|Ciudad de México|Durango|Guanajuato|Guerrero|Hidalgo|Jalisco|Estado de México|Michoacán|Morelos|Nayarit|Nuevo León|Oaxaca|Puebla|Querétaro|Quintana Roo|San Luis Potosí|Sinaloa|Sonora|Tabasco|Tamaulipas|Tlaxcala|Veracruz|Yucatán|Zacatecas'
const state = new RegExp(`(?<!\\p{L})(${states})(?!\\p{L})`, 'iu')
const municipality =
  /(?<!\p{L})(?:para|de|en)l? (?:el )?municipio de ((?:\p{L}+)(?: (?:(?:de|del|la|las|los|el)(?!\p{L})|\p{Lu}\p{L}+)){0,4})/iu
/** Words with which a norm of another country names it in its heading. */
const foreign = new RegExp(
  `(?:Rep[úu]blica|Reino|Congreso|Gobierno|Asamblea (?:Nacional|Legislativa)|Estado Plurinacional)(?: (?:Oriental|Bolivariana|de la Rep[úu]blica))?(?: del?)? (${Object.values(
    countries
  )
    .filter((name) => name !== 'México')
    .join('|')})(?!\\p{L})`,
  'iu'
)
const small = new Set(['de', 'del', 'el', 'la', 'las', 'los', 'y'])

/**
 * Read for which place a norm was made.
 *
 * @param lines
 *   Its title and what stands before the first article.
 * @param isFederal
 *   Whether the federal gazette published it.
 * @returns
 *   «Municipio de Torreón, Coahuila», «Estado de Guanajuato», «Federación, México»; `null` when it does not say.
 */
export function readJurisdiction(lines: readonly string[], isFederal: boolean): string | null {
  const [title = ''] = lines
  const country = lines.map((line) => foreign.exec(line)?.[1]).find((found) => found !== undefined)
  if (country !== undefined) {
    return Object.values(countries).find((name) => fold(name) === fold(country)) ?? null
  }
  const town = lines.map((line) => municipality.exec(line)).find((found) => found !== null)
  const titleState = state.exec(title)?.[1]
  if (town) {
    const name = capitals((town[1] ?? '').replace(/,? (?:del? )?(?:estado )?(?:de )?$/iu, ''))
    const place =
      titleState ?? lines.map((line) => state.exec(line)?.[1]).find((found) => found !== undefined)
    return place === undefined || fold(place) === fold(name)
      ? `Municipio de ${name}`
      : `Municipio de ${name}, ${capitals(place)}`
  }
  if (isFederal || /de los Estados Unidos Mexicanos/i.test(title)) return 'Federación, México'
  const place =
    titleState ??
    lines
      .map((line) => /estado (?:libre y soberano )?de (.{4,40})/iu.exec(line)?.[1] ?? '')
      .map((rest) => state.exec(rest)?.[1])
      .find((found) => found !== undefined)
  if (place === undefined) return null
  const name = capitals(place)
  return /^(?:Ciudad|Estado) de México$/.test(name) ? name : `Estado de ${name}`
}

function capitals(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && small.has(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    )
    .join(' ')
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
