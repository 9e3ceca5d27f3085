import type {Explainer} from 'remark-explainer'
import type {Norm} from 'remark-legal'
import {explainerAddress, normAddress} from '../address.ts'
import {licence} from '../licences.ts'

/**
 * Describe an explainer in schema.org's terms.
 *
 * @param explainer
 *   What the page shows.
 * @param norm
 *   What it explains.
 * @param site
 *   Address that all addresses stand on.
 * @returns
 *   An `Article` with the provisions it cites.
 */
export function articleData(explainer: Explainer, norm: Norm, site: URL): Record<string, unknown> {
  const {slug, metadata, blocks} = explainer
  const url = new URL(explainerAddress(slug), site).href
  const sources = [...new Set(blocks.flatMap((block) => block.sources))]
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: metadata.titulo,
    description: metadata.resumen,
    inLanguage: 'es-MX',
    isAccessibleForFree: true,
    license: licence(metadata.licencia).url,
    author: {'@type': 'Organization', name: metadata.autoria},
    creditText: `${metadata.autoria}, «${metadata.titulo}»`,
    ...(metadata.verificado && {dateModified: metadata.verificado}),
    accessibilityFeature: ['readingOrder', 'structuralNavigation', 'alternativeText'],
    about: {
      '@type': 'Legislation',
      '@id': new URL(normAddress(norm.slug), site).href,
      name: norm.metadata.titulo
    },
    citation: sources.map((id) => ({'@id': normAddress(norm.slug, id)}))
  }
}
