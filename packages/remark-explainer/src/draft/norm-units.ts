import type {Norm, Provision} from 'remark-legal'
import {fold} from '../nearest.ts'

/** An article or rule with all that stands in it: what a block would explain. */
export interface NormUnit {
  provision: Provision
  /** Its own words and those of its unnumbered paragraphs, each with its id. */
  paragraphs: {id: string; text: string}[]
  /** Its fractions, or incisos where it has none. */
  items: {id: string; text: string}[]
  /** All its words, lower case without accents. */
  folded: string
  /** Headings above it and its own, folded. */
  heading: string
  /** Id of the division it stands in; empty at the top. */
  division: string
}

const unitTypes = new Set<Provision['type']>(['articulo', 'numeral', 'regla'])

/**
 * Part a norm into what can be explained at once.
 *
 * @param norm
 *   The norm; one held by reference has no words.
 * @returns
 *   Articles and rules in reading order, those without words apart; a norm without either gives its provisions
 *   that stand at the top.
 */
export function normUnits(norm: Norm): NormUnit[] {
  const byId = new Map(norm.provisions.map((provision) => [provision.id, provision]))
  const children = new Map<string, Provision[]>()
  for (const provision of norm.provisions)
    if (provision.parent)
      children.set(provision.parent, [...(children.get(provision.parent) ?? []), provision])
  const articles = norm.provisions.filter(({type, parent}) => {
    const above = parent === null ? undefined : byId.get(parent)
    return unitTypes.has(type) && !(above && (unitTypes.has(above.type) || isInner(above)))
  })
  const provisions = articles.length
    ? articles
    : norm.provisions.filter(({parent, type}) => parent === null && type !== 'transitorio')
  return provisions.flatMap((provision) => {
    const inner = children.get(provision.id) ?? []
    const paragraphs = [provision, ...inner.filter(({type}) => type === 'parrafo')]
      .filter(({text}) => text)
      .map(({id, text}) => ({id, text}))
    const items = inner
      .filter(({type, text}) => type !== 'parrafo' && text)
      .map(({id, text}) => ({id, text: withChildren(text, children.get(id) ?? [])}))
    const words = [...paragraphs, ...items].map(({text}) => text).join(' ')
    if (!words || /^\(?se deroga|^derogad[oa]/.test(fold(words))) return []
    const above = ancestors(provision, byId)
    const headings = [...above, provision].map(({heading}) => heading ?? '')
    return [
      {
        provision,
        paragraphs,
        items,
        folded: fold(words),
        heading: fold(headings.join(' ')),
        division: above.at(-1)?.id ?? ''
      }
    ]
  })
}

function isInner({type}: Provision): boolean {
  return type === 'fraccion' || type === 'inciso' || type === 'apartado'
}

function withChildren(text: string, inner: readonly Provision[]): string {
  return [text, ...inner.map((child) => child.text)].join(' ')
}

function ancestors(provision: Provision, byId: ReadonlyMap<string, Provision>): Provision[] {
  const above: Provision[] = []
  for (let next = provision.parent; next; next = byId.get(next)?.parent ?? null) {
    const parent = byId.get(next)
    if (parent) above.unshift(parent)
  }
  return above
}
