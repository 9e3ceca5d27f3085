import type {CitedNorm, TextRange} from '../citations/citation.ts'
import {findCitations} from '../citations/find-citations.ts'
import {citationResolver} from '../citations/resolve-citation.ts'
import type {Norm} from '../norm.ts'

/** One provision, or range of them, that a citation names. */
export interface PlacedTarget extends TextRange {
  /** As it was read: `art-5.fr-ii`, `par-ultimo`; empty for «el artículo anterior». */
  cited: string
  /** The last one of a range. */
  to?: string
  /** Ids of this norm that it points to; empty for another norm, or when none can be told. */
  ids: string[]
}

/** A citation in the text of a provision; offsets count in that text. */
export interface PlacedCitation extends TextRange {
  /** Id of the provision it stands in. */
  provision: string
  /** The words of the citation. */
  text: string
  norm: CitedNorm
  targets: PlacedTarget[]
}

/**
 * Find the citations in a norm, with what they point to in it.
 *
 * @param norm
 *   A norm with text; by reference it has none.
 * @returns
 *   In reading order.
 */
export function citedInNorm(norm: Norm): PlacedCitation[] {
  const resolve = citationResolver(norm.provisions.map(({id}) => id))
  return norm.provisions.flatMap(({id, text}) =>
    findCitations(text).map(
      ({start, end, norm: cited, targets}): PlacedCitation => ({
        provision: id,
        start,
        end,
        text: text.slice(start, end),
        norm: cited,
        targets: targets.map((target) => ({
          start: target.start,
          end: target.end,
          cited: target.id,
          ...(target.to === undefined ? {} : {to: target.to}),
          ids: cited.kind === 'own' ? resolve(target, id) : []
        }))
      })
    )
  )
}
