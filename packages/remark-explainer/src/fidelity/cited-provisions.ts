import {findProvision, type Norm, type Provision, provisionPath} from 'remark-legal'

/** Kinds that say nothing without the words that lead in to them. */
const listKinds: ReadonlySet<Provision['type']> = new Set(['fraccion', 'inciso', 'numeral', 'apartado'])
const childrenOf = new WeakMap<Norm, Map<string, Provision[]>>()

/**
 * List the provisions that a citation leads to: those cited, all inside them, and the words that lead in to
 * a fracción or inciso.
 *
 * @param norm
 *   The norm.
 * @param ids
 *   Ids as cited; those that the norm lacks are passed over.
 * @returns
 *   Each once; those that lead in come last.
 */
export function citedProvisions(norm: Norm, ids: Iterable<string>): Provision[] {
  const found = new Set<Provision>()
  const leadIns: Provision[] = []
  for (const id of ids) {
    const cited = findProvision(norm, id)
    if (!cited) continue
    for (const inside of withInside(norm, cited)) found.add(inside)
    const path = provisionPath(norm, id)
    for (let at = path.length - 1; at > 0 && listKinds.has(path[at]!.type); at--) leadIns.push(path[at - 1]!)
  }
  for (const leadIn of leadIns) found.add(leadIn)
  return [...found]
}

/**
 * List a provision and all inside it.
 *
 * @param norm
 *   The norm.
 * @param provision
 *   One of its own.
 */
export function withInside(norm: Norm, provision: Provision): Provision[] {
  const found = [provision]
  for (let at = 0; at < found.length; at++) {
    for (const child of directChildren(norm, found[at]!.id)) found.push(child)
  }
  return found
}

/**
 * List what stands directly in a provision.
 *
 * @param norm
 *   The norm; its provisions are indexed once and must not change afterwards.
 * @param id
 *   Id of a provision.
 */
export function directChildren(norm: Norm, id: string): readonly Provision[] {
  let index = childrenOf.get(norm)
  if (!index) {
    index = new Map()
    for (const provision of norm.provisions) {
      if (provision.parent === null) continue
      const siblings = index.get(provision.parent)
      if (siblings) siblings.push(provision)
      else index.set(provision.parent, [provision])
    }
    childrenOf.set(norm, index)
  }
  return index.get(id) ?? []
}
