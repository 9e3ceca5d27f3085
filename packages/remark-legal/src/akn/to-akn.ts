import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {findDefinitions} from '../definitions/find-definitions.ts'
import {citedInNorm} from '../export/cited-in-norm.ts'
import {frontTexts} from '../export/front-texts.ts'
import {closingTexts, type Outline, outline} from '../export/outline.ts'
import type {Norm, OutsideText} from '../norm.ts'
import {aknLinks} from './akn-links.ts'
import {collectDays, writeChanges} from './changes.ts'
import {type Identity, identify} from './identity.ts'
import {indent} from './indent.ts'
import {numberPart} from './number-part.ts'
import {EIds, type Part} from './part.ts'
import {planParts} from './plan-parts.ts'
import {planTransitory} from './plan-transitory.ts'
import {collectTerms} from './terms.ts'
import {writeIdentification, writeMeta} from './write-meta.ts'
import {writeFormula, writeOutside} from './write-outside.ts'
import {writeHead, writePart} from './write-part.ts'
import {planRecitals, writeRecitals} from './write-recitals.ts'
import type {Writing} from './write-words.ts'
import {xmlText} from './xml-text.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
/** Ids that the metadata always uses. */
const reserved = ['original', 'eref_original', 'emisor', 'llano', 'publicacion', 'author', 'editor']

/**
 * Write a norm in Akoma Ntoso 3.0.
 *
 * Labels are kept as printed; every provision has an `eId` of the naming convention that no other has. Of a
 * norm held by reference the structure is written, its parts marked `status="incomplete"`.
 *
 * @param norm
 *   Read from its text or held by reference.
 * @returns
 *   XML that the OASIS schema accepts; the same norm gives the same bytes.
 */
export function toAkn(norm: Norm): string {
  const eIds = new EIds()
  for (const eId of reserved) eIds.take(eId)
  const identity = identify(norm)
  const reforms = collectDays(norm, eIds)
  const terms = collectTerms(norm, findDefinitions(norm), identity.country, eIds)
  const top = outline(norm)
  const groups = planRecitals(ofType(top, 'considerando'), eIds)
  const title = norm.outside === undefined ? 'Transitorios' : undefined
  const {order, nodes} = splitOrder(top)
  const body = planBody(nodes, eIds, title)
  const annexes = ofType(top, 'anexo').map((node) => planAnnex(node, eIds))
  const writing: Writing = {
    eIds,
    links: aknLinks(citedInNorm(norm), terms, identity.place),
    periods: reforms.periods,
    isReference: norm.metadata.porReferencia === true,
    notes: 0
  }
  const preamble = [
    ...groups.flatMap((group) => writeRecitals(group, writing)),
    ...writeFormula(order, 'mandato', eIds)
  ]
  const parts = body.map((part) => writePart(part, writing))
  // What stands before an annex closes what comes before it.
  const [conclusions = [], ...closings] = [...annexes.map(({node}) => node.before), closingTexts(norm)]
  const attachments = annexes.map((annex, index) =>
    writeAnnex(annex, closings[index] ?? [], identity, writing)
  )
  const changes = writeChanges(norm, reforms, eIds)
  const document = x(identity.document, {name: identity.subtype, contains: 'singleVersion'}, [
    writeMeta(norm, identity, reforms, changes, terms.references),
    writePreface(norm),
    ...(preamble.length === 0 ? [] : [x('preamble', preamble)]),
    x(identity.document === 'act' ? 'body' : 'mainBody', parts),
    ...writeConclusions(conclusions),
    ...(attachments.length === 0 ? [] : [x('attachments', attachments)])
  ])
  const root = indent(x('akomaNtoso', {xmlns: namespace}, document))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, {closeEmptyElements: true, tightClose: true})}\n`
}

function ofType(nodes: readonly Outline[], type: string): Outline[] {
  return nodes.filter(({provision}) => provision.type === type)
}

/** What stands before the first of what is neither recital nor annex is the order to obey it all. */
function splitOrder(top: readonly Outline[]): {order: readonly OutsideText[]; nodes: Outline[]} {
  const nodes = top.filter(({provision: {type}}) => type !== 'considerando' && type !== 'anexo')
  const [first, ...rest] = nodes
  if (!first || first.provision.type === 'transitorio') return {order: [], nodes}
  return {order: first.before, nodes: [{...first, before: []}, ...rest]}
}

/** In reading order; the schema wants at least one part. */
function planBody(nodes: readonly Outline[], eIds: EIds, title: string | undefined): Part[] {
  const parts: Part[] = []
  for (let index = 0; index < nodes.length; ) {
    const isTransitory = nodes[index]!.provision.type === 'transitorio'
    let end = index
    while (end < nodes.length && (nodes[end]!.provision.type === 'transitorio') === isTransitory) end++
    const run = nodes.slice(index, end)
    parts.push(...(isTransitory ? planTransitory(run, eIds, title) : planParts(run, '', eIds)))
    index = end
  }
  if (parts.length > 0) return parts
  return [{element: 'hcontainer', name: 'sin-disposiciones', eId: eIds.take('sin-disposiciones'), parts}]
}

interface Annex {
  node: Outline
  eId: string
  parts: Part[]
}

function planAnnex(node: Outline, eIds: EIds): Annex {
  const eId = eIds.take(`att_${numberPart(node.provision)}`)
  eIds.ofProvision.set(node.provision.id, eId)
  return {node, eId, parts: planParts(node.children, eId, eIds)}
}

function writeAnnex(
  {node: {provision}, eId, parts}: Annex,
  closing: readonly OutsideText[],
  identity: Identity,
  writing: Writing
): Element {
  const words = writePart(
    {
      element: 'hcontainer',
      name: 'texto',
      eId: writing.eIds.take(`${eId}__texto`),
      worded: provision,
      parts: []
    },
    writing
  )
  return x('attachment', {eId}, [
    ...writeHead(provision, eId, writing),
    x('doc', {name: 'anexo', contains: 'singleVersion'}, [
      x('meta', [writeIdentification(identity, provision.id)]),
      x('mainBody', [
        ...(provision.text === '' && parts.length > 0 ? [] : [words]),
        ...parts.map((part) => writePart(part, writing))
      ]),
      ...writeConclusions(closing)
    ])
  ])
}

function writeConclusions(texts: readonly OutsideText[]): Element[] {
  return texts.length === 0 ? [] : [x('conclusions', writeOutside(texts))]
}

function writePreface(norm: Norm): Element {
  const {metadata} = norm
  const {titulo, fuente, ficticia, porReferencia} = metadata
  const remarks = [
    ...(ficticia ? ['Norma ficticia, hecha para mostrar cómo funciona Llano.'] : []),
    ...(porReferencia
      ? [`Aquí está solo la estructura, no el texto. El texto oficial: ${fuente?.titulo ?? titulo}`]
      : [])
  ]
  return x('preface', [
    ...writeOutside(frontTexts(norm).cover),
    x('longTitle', [x('p', [x('docTitle', xmlText(titulo))])]),
    ...remarks.map((remark) => x('p', {class: 'nota'}, xmlText(remark)))
  ])
}
