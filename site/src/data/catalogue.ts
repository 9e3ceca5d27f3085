import {address} from '../address.ts'
import {licence} from '../licences.ts'
import type {DataSet} from './data-sets.ts'

const languages = 'http://publications.europa.eu/resource/authority/language/SPA'
const fileTypes = 'http://publications.europa.eu/resource/authority/file-type/'
const publisherTypes = 'http://purl.org/adms/publishertype/'

/**
 * Describe the open data of the site so that catalogues can gather it.
 *
 * @param sets
 *   The data.
 * @param site
 *   Address that all addresses in it stand on.
 * @returns
 *   A catalogue of DCAT-AP 3.0, as JSON-LD.
 */
export function catalogue(sets: readonly DataSet[], site: URL): Record<string, unknown> {
  const url = (path: string) => new URL(address(path), site).href
  const publisher = {
    '@id': url('/acerca/#quien'),
    '@type': 'foaf:Agent',
    'foaf:name': spanish('Llano'),
    'dct:type': {'@id': `${publisherTypes}NonProfitOrganisation`, '@type': 'skos:Concept'}
  }
  return {
    '@context': {
      adms: 'http://www.w3.org/ns/adms#',
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      spdx: 'http://spdx.org/rdf/terms#',
      xsd: 'http://www.w3.org/2001/XMLSchema#'
    },
    '@id': url('/datos/catalogo.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': spanish('Datos abiertos de Llano'),
    'dct:description': spanish('Normas, explicaciones, glosario y compromisos, para que cualquiera los use.'),
    'dct:publisher': publisher,
    'dct:language': {'@id': languages, '@type': 'dct:LinguisticSystem'},
    'dct:license': license('CC0-1.0'),
    'foaf:homepage': {'@id': url('/datos/'), '@type': 'foaf:Document'},
    'dcat:dataset': sets.map(({id, title, description, keywords, licence, files}) => ({
      '@id': url(`/datos/#${id}`),
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': spanish(title),
      'dct:description': spanish(description),
      'dct:publisher': {'@id': publisher['@id']},
      'dct:language': {'@id': languages},
      'dcat:keyword': keywords.map(spanish),
      'dcat:landingPage': {'@id': url(`/datos/#${id}`), '@type': 'foaf:Document'},
      'dcat:distribution': files.map(({name, format, mediaType, bytes, sha256}) => ({
        '@id': url(`/datos/${name}#archivo`),
        '@type': 'dcat:Distribution',
        'dct:title': spanish(`${title} (${format})`),
        'dcat:accessURL': {'@id': url('/datos/'), '@type': 'foaf:Document'},
        'dcat:downloadURL': {'@id': url(`/datos/${name}`)},
        'dcat:mediaType': {
          '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
          '@type': 'dct:MediaType'
        },
        'dct:format': {'@id': `${fileTypes}${format}`, '@type': 'dct:MediaTypeOrExtent'},
        'dct:license': license(licence),
        'dcat:byteSize': {'@value': String(bytes.length), '@type': 'xsd:nonNegativeInteger'},
        'spdx:checksum': {
          '@type': 'spdx:Checksum',
          'spdx:algorithm': {
            '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256',
            '@type': 'spdx:ChecksumAlgorithm'
          },
          'spdx:checksumValue': {'@value': sha256, '@type': 'xsd:hexBinary'}
        }
      }))
    }))
  }
}

function spanish(text: string): {'@language': 'es'; '@value': string} {
  return {'@language': 'es', '@value': text}
}

function license(id: string): Record<string, unknown> {
  return {'@id': licence(id).url, '@type': 'dct:LicenseDocument'}
}
