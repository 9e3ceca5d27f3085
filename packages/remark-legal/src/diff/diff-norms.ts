import {citeProvision} from '../cite-provision.ts'
import {findProvision, provisionPath} from '../find-provision.ts'
import type {Norm, Provision} from '../norm.ts'
import {compareWords} from './compare-words.ts'
import type {ChangeKind, DiffSide, NormDiff, ProvisionChange} from './norm-diff.ts'
import {areHeld, isUnchanged, ownWords, type Pairs, pairProvisions} from './pair-provisions.ts'

/**
 * Compare two versions of a norm.
 *
 * Provisions are the same when their ids are, or else when their words are much alike. White space, labels
 * printed another way and reform notes do not count.
 *
 * @param old
 *   Old version.
 * @param current
 *   New version; either may be held by reference: then hashes tell what changed, not in which words.
 */
export function diffNorms(old: Norm, current: Norm): NormDiff {
  const pairs = pairProvisions(old, current)
  const changes: [place: number, change: ProvisionChange][] = []
  current.provisions.forEach((after, place) => {
    const before = pairs.get(after)
    const kind = before ? readKind(before, after, {old, current, pairs}) : 'added'
    if (kind) changes.push([place, write(kind, {old, current}, before, after)])
  })
  for (const [place, before] of findRemoved(old, current, pairs)) {
    changes.push([place, write('removed', {old, current}, before, undefined)])
  }
  const inOrder = changes.sort((a, b) => a[0] - b[0]).map(([, change]) => change)
  return {
    version: 1,
    old: {slug: old.slug, ...old.metadata},
    new: {slug: current.slug, ...current.metadata},
    changes: withoutAround(inOrder, old, current)
  }
}

interface Versions {
  old: Norm
  current: Norm
  pairs: Pairs
}

function readKind(before: Provision, after: Provision, versions: Versions): ChangeKind | null {
  if (isMoved(before, after, versions)) return 'moved'
  return isUnchanged(before, after) ? null : 'changed'
}

/** What stands in a moved provision moves with it; an unnumbered paragraph has no number to lose. */
function isMoved(before: Provision, after: Provision, {old, current, pairs}: Versions): boolean {
  const around = after.parent === null ? undefined : findProvision(current, after.parent)
  const was = before.parent === null ? undefined : findProvision(old, before.parent)
  if ((around ? pairs.get(around) : undefined) !== was) return true
  return (after.type !== 'parrafo' || after.label !== '') && lastStep(before.id) !== lastStep(after.id)
}

function lastStep(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

/** With the place in the new version of what stood before it. */
function findRemoved(old: Norm, current: Norm, pairs: Pairs): [place: number, provision: Provision][] {
  const places = new Map(current.provisions.map((after, place) => [pairs.get(after), place]))
  const removed: [number, Provision][] = []
  let last = -1
  for (const before of old.provisions) {
    const place = places.get(before)
    if (place === undefined) removed.push([last + 0.5, before])
    else last = place
  }
  return removed
}

function write(
  kind: ChangeKind,
  {old, current}: Pick<Versions, 'current' | 'old'>,
  before: Provision | undefined,
  after: Provision | undefined
): ProvisionChange {
  const {id, type} = (after ?? before)!
  const hasNoWords = before && after && (isUnchanged(before, after) || !areHeld(before, after))
  const names = [before ? citeProvision(old, before.id) : null, citeProvision(after ? current : old, id)]
  // Of an article that keeps its number what tells is the capítulo that it left.
  const isElsewhere = kind === 'moved' && names[0] === names[1]
  const [oldName, name] = isElsewhere ? [citeWithin(old, before!), citeWithin(current, after!)] : names
  return {
    kind,
    id,
    type,
    name: name!,
    oldName: oldName ?? null,
    old: before ? side(before) : null,
    new: after ? side(after) : null,
    words: hasNoWords ? [] : compareWords(before ? ownWords(before) : '', after ? ownWords(after) : '')
  }
}

/** «Capítulo II, artículo 7» */
function citeWithin(norm: Norm, {id, parent}: Provision): string {
  const name = citeProvision(norm, id)
  return parent === null ? name : `${citeProvision(norm, parent)}, ${name[0]!.toLowerCase()}${name.slice(1)}`
}

function side({id, label, heading, text}: Provision): DiffSide {
  return {id, label, heading: heading ?? null, text}
}

/** Without text a changed hash shows in everything around: only the innermost says something. */
function withoutAround(changes: readonly ProvisionChange[], old: Norm, current: Norm): ProvisionChange[] {
  const around = new Set(
    changes.flatMap(({kind, id}) =>
      provisionPath(kind === 'removed' ? old : current, id)
        .slice(0, -1)
        .map((provision) => provision.id)
    )
  )
  return changes.filter(({kind, id, words}) => kind !== 'changed' || words.length > 0 || !around.has(id))
}
