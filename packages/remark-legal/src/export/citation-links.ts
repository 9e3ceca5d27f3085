import type {Norm} from '../norm.ts'
import {citedInNorm, type PlacedCitation} from './cited-in-norm.ts'

/** Words of a provision that lead to others. */
export interface CitationLink {
  /** Offsets in the provision's text. */
  start: number
  end: number
  /** Ids it leads to, in reading order; empty where it leads to none of this norm. */
  ids: string[]
  /** IRI of another norm it leads to. */
  href?: string
  /** Id of the term that the words are, where they are defined. */
  termId?: string
}

/**
 * Collect the words of a norm that lead to provisions of it.
 *
 * @param norm
 *   A norm with text.
 * @returns
 *   By provision: one link for a citation that names one provision, else one for each that it names.
 */
export function citationLinks(norm: Norm): Map<string, CitationLink[]> {
  return linksOf(citedInNorm(norm))
}

/**
 * Collect the words of citations that lead to provisions of the norm they stand in.
 *
 * @param citations
 *   In reading order.
 * @returns
 *   By provision.
 */
export function linksOf(citations: readonly PlacedCitation[]): Map<string, CitationLink[]> {
  const links = new Map<string, CitationLink[]>()
  for (const citation of citations) {
    const own = readLinks(citation)
    const before = links.get(citation.provision)
    if (before) before.push(...own)
    else links.set(citation.provision, own)
  }
  return links
}

/** «Este artículo» said in the article itself leads nowhere. */
function readLinks({provision, start, end, targets}: PlacedCitation): CitationLink[] {
  const [first, another] = targets
  const whole = first && another === undefined ? [{...first, start, end}] : targets
  return whole.filter(({ids}) => ids.some((id) => id !== provision))
}

/** A stretch of a line, linked or not. */
export interface LineStretch {
  text: string
  link?: CitationLink
}

/**
 * Cut a text into lines, and each line where links begin and end.
 *
 * @param text
 *   Text of a provision.
 * @param links
 *   Its links in reading order; one that runs over a line end is passed over.
 * @returns
 *   The stretches of each line.
 */
export function linkedLines(text: string, links: readonly CitationLink[]): LineStretch[][] {
  let offset = 0
  return text.split('\n').map((line) => {
    const stretches: LineStretch[] = []
    let done = 0
    for (const link of links) {
      const {start, end} = link
      const from = start - offset
      const to = end - offset
      if (from < done || to > line.length) continue
      if (from > done) stretches.push({text: line.slice(done, from)})
      stretches.push({text: line.slice(from, to), link})
      done = to
    }
    if (done < line.length) stretches.push({text: line.slice(done)})
    offset += line.length + 1
    return stretches
  })
}
