import type {CitedNorm, TextRange} from '../citations/citation.ts'
import {findCitations} from '../citations/find-citations.ts'
import {citationResolver} from '../citations/resolve-citation.ts'
import {fold} from '../fold.ts'
import type {Norm} from '../norm.ts'
import {ownName} from './own-name.ts'

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
  const itself = ownName(norm)
  const title = fold(norm.metadata.titulo)
  return norm.provisions.flatMap(({id, text}) => {
    // Once another norm is named, «la Ley» may be that one.
    let isOtherNamed = false
    return findCitations(text).map(({start, end, norm: cited, targets}): PlacedCitation => {
      const isBare = itself !== null && fold(cited.name) === itself
      const isOwn =
        cited.kind === 'own' || (isBare && !isOtherNamed && !namesAnother(text, {start, end}, itself, title))
      if (!isOwn) isOtherNamed = true
      return {
        provision: id,
        start,
        end,
        text: text.slice(start, end),
        norm: isOwn ? {...cited, kind: 'own'} : cited,
        targets: targets.map((target) => ({
          start: target.start,
          end: target.end,
          cited: target.id,
          ...(target.to === undefined ? {} : {to: target.to}),
          ids: isOwn ? resolve(target, id) : []
        }))
      }
    })
  })
}

const goesOn = /^\s+(?:de|del|en materia|para|que|sobre)(?!\p{L})/u
const isTheirs = /(?:^|\s)sus?\s+\p{L}+$/u

/** «Los Lineamientos para …», «su Ley», or the word was said of another norm before: «la Ley de Amparo». */
function namesAnother(text: string, {start, end}: TextRange, word: string, title: string): boolean {
  if (goesOn.test(text.slice(end, end + 40)) || isTheirs.test(text.slice(start, end))) return true
  const longer = new RegExp(
    `(?<!\\p{L})${word}\\s+(?:de|del|federal|general|nacional|organica|sobre|para|reglamentaria)(?!\\p{L})`,
    'u'
  )
  return longer.test(fold(text.slice(0, start)).replaceAll(title, ''))
}
