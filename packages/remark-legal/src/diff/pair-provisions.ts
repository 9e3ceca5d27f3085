import type {Norm, Provision} from '../norm.ts'
import {sameWords} from './compare-words.ts'
import {findSimilar} from './find-similar.ts'

/** From this on, words that stand elsewhere are taken to be the same provision. */
const movedFloor = 0.6
/** Below this, the same label with other words may be another provision. */
const sameFloor = 0.3
/** «Se deroga.» is in many places and is no mark of any. */
const minMovedChars = 25

/** Old provisions by new ones. */
export type Pairs = Map<Provision, Provision>

/**
 * Find which provision of an old version each of a new one is.
 *
 * First those with the same id and words; then the same words elsewhere; then the same id with words much
 * alike; then words much alike elsewhere; last what shares only its id.
 *
 * @param old
 *   Old version.
 * @param current
 *   New version.
 */
export function pairProvisions(old: Norm, current: Norm): Pairs {
  const pairs: Pairs = new Map()
  const taken = new Set<Provision>()
  const byId = new Map(old.provisions.map((provision) => [provision.id, provision]))
  const pair = (after: Provision, before: Provision | undefined) => {
    if (!before || pairs.has(after) || taken.has(before)) return
    pairs.set(after, before)
    taken.add(before)
  }
  const pairById = (fits: (before: Provision, after: Provision) => boolean) => {
    for (const after of current.provisions) {
      const before = byId.get(after.id)
      if (before && fits(before, after)) pair(after, before)
    }
  }
  const pairSimilar = (floor: number, isSameId: boolean) => {
    const left = old.provisions.filter((provision) => !taken.has(provision) && isTelling(provision))
    const right = current.provisions.filter((provision) => !pairs.has(provision) && isTelling(provision))
    for (const {before, after} of findSimilar(left.map(ownWords), right.map(ownWords), floor)) {
      const [a, b] = [left[before]!, right[after]!]
      if (isSameId ? a.id === b.id : a.type === b.type && isSameDecree(a, b)) pair(b, a)
    }
  }
  pairById(isUnchanged)
  pairSimilar(1, false)
  pairSimilar(sameFloor, true)
  pairSimilar(movedFloor, false)
  pairById(() => true)
  return pairs
}

/**
 * Say whether a provision has the same words in both versions.
 *
 * @param before
 *   In the old version; of a norm held by reference the hashes are compared.
 * @param after
 *   In the new one.
 */
export function isUnchanged(before: Provision, after: Provision): boolean {
  if (before.hash === after.hash) return true
  return areHeld(before, after) && sameWords(ownWords(before), ownWords(after))
}

/**
 * Say whether the words of a provision are known in both versions.
 *
 * @param before
 *   In the old version.
 * @param after
 *   In the new one; either may be of a norm held by reference.
 */
export function areHeld(before: Provision, after: Provision): boolean {
  return before.position !== undefined && after.position !== undefined
}

/**
 * Give heading and own words of a provision.
 *
 * @param provision
 *   Any provision; the label and what stands in it are left out.
 */
export function ownWords({heading, text}: Provision): string {
  return heading === undefined || text === '' ? (heading ?? text) : `${heading}\n${text}`
}

function isTelling(provision: Provision): boolean {
  return ownWords(provision).length >= minMovedChars
}

/** Every decree has an article that says when it enters into force; they are not the same one. */
function isSameDecree(before: Provision, after: Provision): boolean {
  const decree = ({id}: Provision) => /^trans-(?:\d{4}-\d{2}-\d{2})?/.exec(id)?.[0]
  return decree(before) === decree(after)
}
