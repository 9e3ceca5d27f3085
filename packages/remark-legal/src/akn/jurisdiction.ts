import {countries} from '../countries.ts'
import {fold} from '../fold.ts'

/** ISO 3166-2 codes of the federal entities of Mexico, without `MX-`. */
const entities: Record<string, string> = {
  aguascalientes: 'agu',
  'baja california sur': 'bcs',
  'baja california': 'bcn',
  campeche: 'cam',
  chiapas: 'chp',
  chihuahua: 'chh',
  'ciudad de mexico': 'cmx',
  coahuila: 'coa',
  colima: 'col',
  durango: 'dur',
  'estado de mexico': 'mex',
  guanajuato: 'gua',
  guerrero: 'gro',
  hidalgo: 'hid',
  jalisco: 'jal',
  michoacan: 'mic',
  morelos: 'mor',
  nayarit: 'nay',
  'nuevo leon': 'nle',
  oaxaca: 'oax',
  puebla: 'pue',
  queretaro: 'que',
  'quintana roo': 'roo',
  'san luis potosi': 'slp',
  sinaloa: 'sin',
  sonora: 'son',
  tabasco: 'tab',
  tamaulipas: 'tam',
  tlaxcala: 'tla',
  veracruz: 'ver',
  yucatan: 'yuc',
  zacatecas: 'zac'
}

/** Codes of the other countries, by name without accents. */
const codes = new Map(
  Object.entries(countries)
    .filter(([code]) => code !== 'mx')
    .map(([code, name]) => [fold(name).replaceAll('ñ', 'n'), code])
)

/** Where a norm is in force, as Akoma Ntoso names it. */
export interface Jurisdiction {
  /** ISO 3166-1: `mx`. */
  country: string
  /** The country and, where it is said, the federal entity: `mx-roo`. */
  place: string
}

/**
 * Read where a norm is in force.
 *
 * @param text
 *   As an author writes it: «Estado de Quintana Roo, México», «Municipio de Torreón, Coahuila», «Uruguay».
 * @returns
 *   Mexico when nothing else is said.
 */
export function readJurisdiction(text = ''): Jurisdiction {
  const words = ` ${fold(text)
    .replaceAll('ñ', 'n')
    .replace(/[^a-z]+/g, ' ')} `
  const isNamed = (name: string) => words.includes(` ${name} `)
  const country = codes.get([...codes.keys()].find(isNamed) ?? '')
  if (country !== undefined) return {country, place: country}
  const entity = Object.keys(entities).find(isNamed)
  return {country: 'mx', place: entity === undefined ? 'mx' : `mx-${entities[entity]}`}
}
