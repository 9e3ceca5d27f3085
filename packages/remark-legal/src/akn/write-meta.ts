import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Norm} from '../norm.ts'
import type {ReformDays} from './changes.ts'
import type {Identity} from './identity.ts'
import {xmlText} from './xml-text.ts'

const source = {source: '#llano'}

/**
 * Write what identifies a text: work, expression, manifestation.
 *
 * @param identity
 *   Of the norm.
 * @param component
 *   Part of it: `main`, `anexo-1`.
 * @param norm
 *   Gives the aliases of the main part; none for an annex.
 */
export function writeIdentification(identity: Identity, component: string, norm?: Norm): Element {
  const {work, expression, published, consolidated} = identity
  const editor = x('FRBRauthor', {href: '#llano', as: '#editor'})
  const uris = (iri: string, end = '') => [
    x('FRBRthis', {value: `${iri}/!${component}${end}`}),
    x('FRBRuri', {value: `${iri}${end.replace('xml', 'akn')}`})
  ]
  return x('identification', source, [
    x('FRBRWork', [
      ...uris(work),
      ...(norm ? writeAliases(norm) : []),
      x('FRBRdate', {...published}),
      x('FRBRauthor', {href: '#emisor', as: '#author'}),
      x('FRBRcountry', {value: identity.country}),
      x('FRBRsubtype', {value: identity.subtype}),
      x('FRBRnumber', {value: identity.number}),
      x('FRBRname', {value: identity.subtype}),
      x('FRBRauthoritative', {value: 'false'})
    ]),
    x('FRBRExpression', [
      ...uris(expression),
      x('FRBRdate', {date: consolidated, name: 'consolidation'}),
      editor,
      x('FRBRlanguage', {language: 'spa'})
    ]),
    x('FRBRManifestation', [
      ...uris(expression, '.xml'),
      // The day of the text, not of the export: the same norm gives the same bytes.
      x('FRBRdate', {date: consolidated, name: 'consolidation'}),
      editor,
      x('FRBRformat', {value: 'application/akn+xml'})
    ])
  ])
}

function writeAliases({metadata: {titulo, siglas}}: Norm): Element[] {
  return [
    x('FRBRalias', {value: xmlText(titulo), name: 'title'}),
    ...(siglas === undefined ? [] : [x('FRBRalias', {value: xmlText(siglas), name: 'abbreviation'})])
  ]
}

/**
 * Write what is known about a norm besides its text.
 *
 * @param norm
 *   The norm.
 * @param identity
 *   Of the norm.
 * @param reforms
 *   Days of its reforms.
 * @param changes
 *   What each reform did.
 * @param terms
 *   The terms it defines.
 */
export function writeMeta(
  norm: Norm,
  identity: Identity,
  reforms: ReformDays,
  changes: readonly Element[],
  terms: readonly Element[]
): Element {
  const {metadata} = norm
  return x('meta', [
    writeIdentification(identity, 'main', norm),
    ...(metadata.publicado === undefined ? [] : [writePublication(norm, metadata.publicado)]),
    ...writeLifecycle(identity, reforms),
    ...(changes.length === 0 ? [] : [x('analysis', source, x('passiveModifications', [...changes]))]),
    ...writePeriods(reforms),
    writeReferences(norm, identity, reforms, terms),
    writeProprietary(norm)
  ])
}

function writePublication({metadata: {fuente}}: Norm, date: string): Element {
  const name = xmlText(fuente?.titulo ?? 'Publicación oficial')
  return x('publication', {date, name, showAs: xmlText(fuente?.siglas ?? name)})
}

function writeLifecycle({published}: Identity, {days, events, decrees}: ReformDays): Element[] {
  const refs = days.map((date) =>
    x('eventRef', {eId: events.get(date), date, type: 'amendment', source: `#${decrees.get(date)}`})
  )
  if (published.name === 'publication') {
    refs.unshift(
      x('eventRef', {eId: 'eref_original', date: published.date, type: 'generation', source: '#original'})
    )
  }
  return refs.length === 0 ? [] : [x('lifecycle', source, refs)]
}

function writePeriods({days, events, periods}: ReformDays): Element[] {
  if (days.length === 0) return []
  const groups = days.map((day) =>
    x('temporalGroup', {eId: periods.get(day)}, [
      x('timeInterval', {start: `#${events.get(day)}`, refersTo: '#publicacion'})
    ])
  )
  return [x('temporalData', source, groups)]
}

function writeReferences(
  {metadata}: Norm,
  {work, country, place}: Identity,
  {days, decrees}: ReformDays,
  terms: readonly Element[]
): Element {
  const issuer = xmlText(metadata.jurisdiccion ?? 'Autoridad que la expidió')
  const ontology = '/akn/ontology'
  return x('references', source, [
    x('original', {eId: 'original', href: work, showAs: 'Texto original'}),
    ...days.map((day) =>
      x('passiveRef', {
        eId: decrees.get(day),
        href: `/akn/${place}/act/decreto/${day}`,
        showAs: `Decreto publicado el ${day}`
      })
    ),
    x('TLCOrganization', {eId: 'emisor', href: `${ontology}/organization/${country}/emisor`, showAs: issuer}),
    x('TLCOrganization', {eId: 'llano', href: `${ontology}/organization/llano`, showAs: 'Llano'}),
    x('TLCConcept', {
      eId: 'publicacion',
      href: `${ontology}/concept/publicacion`,
      showAs: 'Publicada desde ese día; cuándo entró en vigor lo dice cada decreto'
    }),
    x('TLCRole', {eId: 'author', href: `${ontology}/role/author`, showAs: 'Autor'}),
    x('TLCRole', {eId: 'editor', href: `${ontology}/role/editor`, showAs: 'Editor'}),
    ...terms
  ])
}

function writeProprietary({metadata: {fuente}}: Norm): Element {
  return x('proprietary', {...source, 'xmlns:dct': 'http://purl.org/dc/terms/'}, [
    x('dct:rights', 'No es texto oficial'),
    ...(fuente === undefined ? [] : [x('dct:source', xmlText(fuente.url ?? fuente.titulo))])
  ])
}
