import {fold} from '../fold.ts'

/**
 * Federal norms of Mexico that others cite most: name without accents, kind, day of publication and acronym.
 *
 * Source: Cámara de Diputados, Leyes Federales Vigentes.
 */
const federal: readonly [name: string, kind: string, published: string, acronym: string][] = [
  ['constitucion politica de los estados unidos mexicanos', 'constitucion', '1917-02-05', 'cpeum'],
  ['codigo civil federal', 'codigo', '1928-05-26', 'ccf'],
  ['codigo fiscal de la federacion', 'codigo', '1981-12-31', 'cff'],
  ['codigo nacional de procedimientos penales', 'codigo', '2014-03-05', 'cnpp'],
  ['codigo penal federal', 'codigo', '1931-08-14', 'cpf'],
  ['ley agraria', 'ley', '1992-02-26', 'la'],
  ['ley de amparo', 'ley', '2013-04-02', 'lamp'],
  ['ley de coordinacion fiscal', 'ley', '1978-12-27', 'lcf'],
  ['ley de planeacion', 'ley', '1983-01-05', 'lplan'],
  ['ley del seguro social', 'ley', '1995-12-21', 'lss'],
  ['ley federal de presupuesto y responsabilidad hacendaria', 'ley', '2006-03-30', 'lfprh'],
  ['ley federal de procedimiento administrativo', 'ley', '1994-08-04', 'lfpa'],
  ['ley federal del derecho de autor', 'ley', '1996-12-24', 'lfda'],
  ['ley federal del trabajo', 'ley', '1970-04-01', 'lft'],
  ['ley general de acceso de las mujeres a una vida libre de violencia', 'ley', '2007-02-01', 'lgamvlv'],
  ['ley general de desarrollo social', 'ley', '2004-01-20', 'lgds'],
  ['ley general de educacion', 'ley', '2019-09-30', 'lge'],
  ['ley general de responsabilidades administrativas', 'ley', '2016-07-18', 'lgra'],
  ['ley general de salud', 'ley', '1984-02-07', 'lgs'],
  ['ley general de victimas', 'ley', '2013-01-09', 'lgv'],
  ['ley organica de la administracion publica federal', 'ley', '1976-12-29', 'loapf']
]
const works = new Map(
  federal.map(([name, kind, date, acronym]) => [name, `/akn/mx/act/${kind}/${date}/${acronym}`])
)

/**
 * Give the IRI of a norm that is known by its name.
 *
 * @param name
 *   As printed: «Ley Federal del Trabajo».
 * @param place
 *   Where the citing norm is in force: `mx`, `mx-roo`. The names are those of Mexico; «Constitución» alone is
 *   the federal one only in a federal norm.
 * @returns
 *   `undefined` when it is not known.
 */
export function knownWork(name: string, place: string): string | undefined {
  if (place.slice(0, 2) !== 'mx') return undefined
  const plain = fold(name).replaceAll('ñ', 'n')
  if (plain === 'constitucion') return place === 'mx' ? works.get(federal[0]![0]) : undefined
  return works.get(plain)
}
