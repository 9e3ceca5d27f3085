import type {Draft} from './draft.ts'
import type {ProvisionType} from './norm.ts'

const prefixes: Record<ProvisionType, string> = {
  libro: 'lib',
  parte: 'parte',
  titulo: 'tit',
  capitulo: 'cap',
  seccion: 'sec',
  articulo: 'art',
  apartado: 'ap',
  parrafo: 'par',
  fraccion: 'fr',
  inciso: 'inc',
  numeral: 'num',
  regla: 'regla',
  transitorio: 'trans',
  considerando: 'cons',
  anexo: 'anexo'
}

/**
 * Give each provision its permanent id.
 *
 * Two that would share one (two decrees of one day, a number printed twice) are told apart by their
 * order in the text: the second ends in `--2`, the third in `--3`.
 *
 * @param drafts
 *   Provisions in reading order, parents before children.
 * @returns
 *   An id for each; no two alike.
 */
export function assignIds(drafts: readonly Draft[]): Map<Draft, string> {
  const ids = new Map<Draft, string>()
  const counts = new Map<string, number>()
  for (const draft of drafts) {
    const parent = draft.isChained && draft.parent ? `${ids.get(draft.parent)}.` : ''
    const base = `${parent}${draft.prefix ?? prefixes[draft.type]}-${draft.number}`
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    ids.set(draft, count === 1 ? base : `${base}--${count}`)
  }
  return ids
}

const allPrefixes = [...Object.values(prefixes), 'paragrafo'].join('|')

/** The forms that an id may have, to check a list of them. */
export const idPattern: RegExp = new RegExp(
  `^(?:${allPrefixes})-[a-z0-9]+(?:-{1,2}[a-z0-9]+)*(?:\\.(?:${allPrefixes})-[a-z0-9]+(?:-{1,2}[a-z0-9]+)*)*$`
)
