import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Definition} from '../definitions/definition.ts'
import type {CitationLink} from '../export/citation-links.ts'
import {fold} from '../fold.ts'
import type {Norm} from '../norm.ts'
import type {EIds} from './part.ts'
import {xmlText} from './xml-text.ts'

/** The terms a norm defines. */
export interface Terms {
  /** `TLCTerm` elements, one a term. */
  references: Element[]
  /** Where each is defined, by provision. */
  places: Map<string, CitationLink[]>
}

/**
 * Collect the terms a norm defines, and where their names stand.
 *
 * @param norm
 *   The norm.
 * @param definitions
 *   Its definitions.
 * @param country
 *   Of the norm: `mx`.
 * @param eIds
 *   Gives out ids; changed.
 */
export function collectTerms(
  norm: Norm,
  definitions: readonly Definition[],
  country: string,
  eIds: EIds
): Terms {
  const texts = new Map(norm.provisions.map(({id, text}) => [id, text]))
  const known = new Map<string, string>()
  const terms: Terms = {references: [], places: new Map()}
  for (const {term, provision} of definitions) {
    const slug = toSlug(term)
    const start = texts.get(provision)?.indexOf(term) ?? -1
    if (slug === '' || start < 0) continue
    let termId = known.get(slug)
    if (termId === undefined) {
      termId = eIds.take(`term-${slug}`)
      known.set(slug, termId)
      const href = `/akn/ontology/term/${country}/${slug}`
      terms.references.push(x('TLCTerm', {eId: termId, href, showAs: xmlText(term)}))
    }
    const link = {start, end: start + term.length, ids: [], termId}
    const before = terms.places.get(provision)
    if (before) before.push(link)
    else terms.places.set(provision, [link])
  }
  return terms
}

function toSlug(term: string): string {
  return fold(term)
    .replaceAll('ñ', 'n')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
