import type {Norm} from 'remark-legal'
import {normAddress} from '../address.ts'
import {citableProvisions} from './citable-provisions.ts'

/**
 * Describe a norm in schema.org's terms.
 *
 * @param norm
 *   What the page shows.
 * @param site
 *   Address that all addresses stand on.
 * @returns
 *   A `Legislation` of no legal value of its own, with its articles; one made up is not in force.
 */
export function legislationData(norm: Norm, site: URL): Record<string, unknown> {
  const {slug, metadata} = norm
  const url = new URL(normAddress(slug), site).href
  return {
    '@type': 'Legislation',
    '@id': url,
    url,
    name: metadata.titulo,
    inLanguage: 'es-MX',
    ...(metadata.siglas && {legislationIdentifier: metadata.siglas}),
    ...(metadata.tipo && {legislationType: metadata.tipo}),
    ...(metadata.jurisdiccion && {legislationJurisdiction: metadata.jurisdiccion}),
    ...(metadata.publicado && {legislationDate: metadata.publicado}),
    ...(metadata.reformado && {legislationDateVersion: metadata.reformado}),
    ...(metadata.fuente?.url && {isBasedOn: metadata.fuente.url}),
    ...(metadata.ficticia && {
      legislationLegalForce: 'https://schema.org/NotInForce',
      disambiguatingDescription: 'Norma inventada, de ejemplo'
    }),
    encoding: {
      '@type': 'LegislationObject',
      encodingFormat: 'text/html',
      contentUrl: url,
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue'
    },
    hasPart: citableProvisions(norm).map(({id}) => ({'@id': `#${id}`}))
  }
}
