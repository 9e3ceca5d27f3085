import {nearestNames} from './nearest.ts'
import type {Norm, Provision} from './norm.ts'

const indexes = new WeakMap<Norm, Map<string, Provision>>()

function indexOf(norm: Norm): Map<string, Provision> {
  const known = indexes.get(norm)
  if (known) return known
  const index = new Map(norm.provisions.map((provision) => [provision.id, provision]))
  indexes.set(norm, index)
  return index
}

/**
 * Find a provision by its id.
 *
 * @param norm
 *   The norm; its list of provisions is indexed once and must not change afterwards.
 * @param id
 *   `art-9.fr-ii`
 * @returns
 *   `undefined` when the norm has none.
 */
export function findProvision(norm: Norm, id: string): Provision | undefined {
  return indexOf(norm).get(id)
}

/**
 * List the ids most like one that the norm lacks, for a message.
 *
 * @param norm
 *   The norm.
 * @param id
 *   What was written: `art-9.fr-iv` gives the fracciones of article 9 when it exists.
 * @param count
 *   How many at most, default 3.
 * @returns
 *   Ids of the norm, nearest first; may be empty.
 */
export function nearestIds(norm: Norm, id: string, count = 3): string[] {
  const wanted = id.toLowerCase().trim()
  const parent = nearestAncestor(norm, wanted)
  const siblings = norm.provisions.filter((provision) => provision.parent === parent && parent !== null)
  const near = siblings.length === 0 ? [] : rankByEdits(wanted, siblings, count)
  const others = nearestNames(
    wanted,
    norm.provisions.map((provision) => provision.id),
    count + near.length
  )
  return [...new Set([...near, ...others])].slice(0, count)
}

function nearestAncestor(norm: Norm, id: string): string | null {
  for (let end = id.lastIndexOf('.'); end > 0; end = id.lastIndexOf('.', end - 1)) {
    const ancestor = id.slice(0, end)
    if (findProvision(norm, ancestor)) return ancestor
  }
  return null
}

function rankByEdits(id: string, provisions: readonly Provision[], count: number): string[] {
  const ids = provisions.map((provision) => provision.id)
  const near = nearestNames(id, ids, count)
  return near.length > 0 ? near : ids.slice(0, count)
}

/**
 * List a provision and what it stands in, from the top.
 *
 * @param norm
 *   The norm.
 * @param id
 *   `art-9.fr-ii` gives its título, its capítulo, article 9 and fracción II.
 * @returns
 *   Empty when the norm has no such provision.
 */
export function provisionPath(norm: Norm, id: string): Provision[] {
  const path: Provision[] = []
  let provision = findProvision(norm, id)
  while (provision && path.length < norm.provisions.length) {
    path.unshift(provision)
    provision = provision.parent === null ? undefined : findProvision(norm, provision.parent)
  }
  return path
}
