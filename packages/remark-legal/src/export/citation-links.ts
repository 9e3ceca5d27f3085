import type {Norm} from '../norm.ts'
import {citedInNorm, type PlacedCitation} from './cited-in-norm.ts'

/** Words of a provision that lead to others. */
export interface CitationLink {
  /** Offsets in the provision's text. */
  start: number
  end: number
  /** Ids it leads to, in reading order; never empty. */
  ids: string[]
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
  const links = new Map<string, CitationLink[]>()
  for (const citation of citedInNorm(norm)) {
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
  ids?: string[]
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
    for (const {start, end, ids} of links) {
      const from = start - offset
      const to = end - offset
      if (from < done || to > line.length) continue
      if (from > done) stretches.push({text: line.slice(done, from)})
      stretches.push({text: line.slice(from, to), ids})
      done = to
    }
    if (done < line.length) stretches.push({text: line.slice(done)})
    offset += line.length + 1
    return stretches
  })
}
