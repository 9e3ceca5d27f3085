import type {CollectionEntry} from 'astro:content'
import {diffNorms, type Norm, type NormDiff} from 'remark-legal'

/** A version of a norm, with what changed in it. */
export interface NormVersion {
  /** Day from which it was in force, `YYYY-MM-DD`; empty when the norm does not say. */
  day: string
  /** What changed since the version before it. */
  diff: NormDiff
}

/**
 * Compare each version of a norm with the one before it.
 *
 * @param norm
 *   As it is.
 * @param earlier
 *   Every earlier version on the site.
 * @returns
 *   Newest first; none when there is no earlier version.
 */
export function normVersions(
  norm: Norm,
  earlier: ReadonlyArray<CollectionEntry<'versiones'>>
): NormVersion[] {
  const own = earlier
    .filter(({id}) => id.startsWith(`${norm.slug}/`))
    .map(({id, data}) => ({day: id.slice(norm.slug.length + 1), norm: data}))
  const {reformado, publicado = ''} = norm.metadata
  const all = [...own, {day: reformado ?? publicado, norm}]
  return all
    .slice(1)
    .map(({day, norm: current}, index) => ({day, diff: diffNorms(all[index]!.norm, current)}))
    .reverse()
}
