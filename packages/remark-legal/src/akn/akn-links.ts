import {type CitationLink, linksOf} from '../export/citation-links.ts'
import type {PlacedCitation} from '../export/cited-in-norm.ts'
import {knownWork} from './known-norms.ts'
import {numberPart} from './number-part.ts'
import type {Terms} from './terms.ts'

/**
 * Collect the words of a norm that lead somewhere: to its own provisions, to other norms whose IRI is known,
 * and the terms it defines.
 *
 * @param citations
 *   All citations of the norm.
 * @param terms
 *   The terms it defines.
 * @param place
 *   Where it is in force: `mx`, `mx-roo`.
 * @returns
 *   By provision, in reading order; they may overlap.
 */
export function aknLinks(
  citations: readonly PlacedCitation[],
  {places}: Terms,
  place: string
): Map<string, CitationLink[]> {
  const links = linksOf(citations)
  const add = (provision: string, link: CitationLink) =>
    links.set(provision, [...(links.get(provision) ?? []), link])
  for (const citation of citations) {
    const href = citation.norm.kind === 'other' ? readHref(citation, place) : undefined
    if (href !== undefined) add(citation.provision, {start: citation.start, end: citation.end, ids: [], href})
  }
  for (const [provision, found] of places) for (const link of found) add(provision, link)
  for (const found of links.values()) found.sort((a, b) => a.start - b.start || b.end - a.end)
  return links
}

/** Of one article its place in the norm; of several the norm. */
function readHref({norm, targets}: PlacedCitation, place: string): string | undefined {
  const work = knownWork(norm.name, place)
  if (work === undefined) return undefined
  const articles = new Set(targets.map(({cited}) => cited.split('.')[0]!))
  const [article = ''] = articles
  if (articles.size !== 1 || targets.some(({to}) => to !== undefined) || !article.startsWith('art-'))
    return work
  const number = numberPart({
    id: article,
    type: 'articulo',
    label: '',
    text: '',
    hash: '',
    parent: null,
    notes: []
  })
  return `${work}#art_${number}`
}
