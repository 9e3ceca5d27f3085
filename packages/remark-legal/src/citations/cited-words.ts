import type {ProvisionType} from '../norm.ts'

/** Words that name a level, by the beginning of their folded singular. */
const types: [stem: string, type: ProvisionType][] = [
  ['art', 'articulo'],
  ['frac', 'fraccion'],
  ['base', 'fraccion'],
  ['inc', 'inciso'],
  ['parr', 'parrafo'],
  ['apartado', 'apartado'],
  ['numeral', 'numeral'],
  ['regla', 'regla'],
  ['lineamiento', 'regla'],
  ['transitori', 'transitorio'],
  ['titulo', 'titulo'],
  ['capitulo', 'capitulo'],
  ['seccion', 'seccion'],
  ['libro', 'libro']
]

/** Source of an expression (flags `iu`) for the word before a number, with its plural and abbreviations. */
export const levelPattern =
  '(?:art[íi]culos?|arts?\\.|fracci[óo]n(?:es)?|fracc?s?\\.|bases?|incisos?|incs?\\.|p[áa]rrafos?|p[áa]rrs?\\.|apartados?|numeral(?:es)?|reglas?|lineamientos?|t[íi]tulos?|cap[íi]tulos?|secci[óo]n(?:es)?|libros?)(?![\\p{L}\\d])'

/**
 * Tell the level that a word names.
 *
 * @param folded
 *   A word that `levelPattern` matches, folded.
 */
export function levelOf(folded: string): ProvisionType {
  return types.find(([stem]) => folded.startsWith(stem))?.[1] ?? 'articulo'
}

/** Beginnings of ids. */
export const idPrefix: Partial<Record<ProvisionType, string>> = {
  articulo: 'art',
  fraccion: 'fr',
  inciso: 'inc',
  parrafo: 'par',
  apartado: 'ap',
  numeral: 'num',
  regla: 'regla',
  transitorio: 'trans',
  titulo: 'tit',
  capitulo: 'cap',
  seccion: 'sec',
  libro: 'lib'
}

/** Levels that stand in no other one that is cited with them. */
export const topLevels: ReadonlySet<ProvisionType> = new Set(['articulo', 'regla', 'transitorio'])

/** Levels above articles: no part of an article's id. */
export const divisions: ReadonlySet<ProvisionType> = new Set(['libro', 'titulo', 'capitulo', 'seccion'])
