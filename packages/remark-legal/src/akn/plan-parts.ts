import type {Outline} from '../export/outline.ts'
import type {OutsideText, Provision, ProvisionType} from '../norm.ts'
import {divisionTypes, itemTypes} from '../provision-types.ts'
import {numberPart} from './number-part.ts'
import {chain, type EIds, type Part} from './part.ts'

interface Kind {
  element: string
  /** Start of its `eId`. */
  prefix: string
  name?: string
  /** True when it is numbered through the norm, so that its `eId` names nothing around it. */
  isNumberedThrough?: true
}

const kinds: Partial<Record<ProvisionType, Kind>> = {
  libro: {element: 'book', prefix: 'book'},
  parte: {element: 'part', prefix: 'part'},
  titulo: {element: 'title', prefix: 'title'},
  capitulo: {element: 'chapter', prefix: 'chp'},
  seccion: {element: 'section', prefix: 'sec'},
  articulo: {element: 'article', prefix: 'art', isNumberedThrough: true},
  regla: {element: 'rule', prefix: 'rule', isNumberedThrough: true},
  apartado: {element: 'hcontainer', prefix: 'apdo', name: 'apartado'},
  transitorio: {element: 'transitional', prefix: 'art'},
  parrafo: {element: 'paragraph', prefix: 'para'}
}
/** Those whose list stands in them at once, not in a first paragraph. */
const narrow: readonly ProvisionType[] = [...itemTypes, 'parrafo']

/**
 * Plan the elements of provisions that stand side by side.
 *
 * @param nodes
 *   In reading order; fracciones, incisos and numerals next to each other share a `list`.
 * @param parent
 *   `eId` of the element they stand in; empty at the top.
 * @param eIds
 *   Gives out ids; changed.
 */
export function planParts(nodes: readonly Outline[], parent: string, eIds: EIds): Part[] {
  const parts: Part[] = []
  for (let index = 0; index < nodes.length; ) {
    const {before} = nodes[index]!
    if (before.length > 0) parts.push(planOutside(before, parent, eIds))
    const run = itemsFrom(nodes, index)
    if (run.length > 0) parts.push(planList(run, parent, eIds))
    else parts.push(planPart(nodes[index]!, parent, eIds))
    index += Math.max(1, run.length)
  }
  return parts
}

/**
 * Plan the element of what stands between provisions.
 *
 * @param outside
 *   In reading order.
 * @param parent
 *   `eId` of the element it stands in; empty at the top.
 * @param eIds
 *   Gives out ids; changed.
 */
export function planOutside(outside: readonly OutsideText[], parent: string, eIds: EIds): Part {
  return {element: 'hcontainer', name: 'texto', eId: eIds.next(parent, 'texto'), outside, parts: []}
}

/**
 * Plan the element of one provision.
 *
 * @param node
 *   Not a fracción, inciso or numeral, nor what stands outside the body.
 * @param parent
 *   `eId` of the element it stands in.
 * @param eIds
 *   Gives out ids; changed.
 * @param number
 *   Its number, where that of its id is not the one for `eId`.
 */
export function planPart(node: Outline, parent: string, eIds: EIds, number?: string): Part {
  const {provision} = node
  const {element, prefix, name, isNumberedThrough} = kinds[provision.type] ?? {
    element: 'hcontainer',
    prefix: provision.type,
    name: provision.type
  }
  const isParagrafo = provision.type === 'parrafo' && provision.label !== ''
  const own = `${isParagrafo ? 'paragrafo' : prefix}_${number ?? numberPart(provision)}`
  const part: Part = {
    element,
    eId: eIds.take(isNumberedThrough ? own : chain(parent, own)),
    labelled: provision,
    parts: []
  }
  if (name !== undefined) part.name = name
  return fill(part, node, eIds)
}

/**
 * Plan what stands in a provision's element.
 *
 * @param part
 *   The element; changed.
 * @param node
 *   The provision.
 * @param eIds
 *   Gives out ids; changed.
 * @returns
 *   The element.
 */
export function fill(part: Part, node: Outline, eIds: EIds): Part {
  const {provision, children} = node
  eIds.ofProvision.set(provision.id, part.eId)
  const items = (children[0]?.before.length ?? 0) > 0 ? [] : itemsFrom(children, 0)
  if (children.length === 0 || divisionTypes.includes(provision.type)) {
    part.worded = provision
    part.parts = planParts(children, part.eId, eIds)
  } else if (narrow.includes(provision.type) && items.length === children.length) {
    part.parts = [planList(items, part.eId, eIds, provision)]
  } else {
    part.parts = [
      ...planFirst(provision, items, part.eId, eIds),
      ...planParts(children.slice(items.length), part.eId, eIds)
    ]
  }
  return part
}

/** The first paragraph, unnumbered in the text, and the list it leads in. */
function planFirst(provision: Provision, items: readonly Outline[], parent: string, eIds: EIds): Part[] {
  if (items.length === 0 && provision.text === '') return []
  const part: Part = {element: 'paragraph', eId: eIds.take(chain(parent, 'para_1')), parts: []}
  if (items.length === 0) part.worded = provision
  else part.parts = [planList(items, part.eId, eIds, provision)]
  return [part]
}

function planList(run: readonly Outline[], parent: string, eIds: EIds, worded?: Provision): Part {
  const list: Part = {element: 'list', eId: eIds.next(parent, 'list'), parts: []}
  if (worded) list.worded = worded
  list.parts = run.map((node) => {
    const {provision} = node
    const eId = eIds.take(chain(list.eId, `point_${numberPart(provision)}`))
    return fill({element: 'point', eId, labelled: provision, parts: []}, node, eIds)
  })
  return list
}

/** Fracciones, incisos or numerals that follow each other, all of one kind, with nothing between. */
function itemsFrom(nodes: readonly Outline[], start: number): Outline[] {
  const type = nodes[start]?.provision.type
  if (type === undefined || !itemTypes.includes(type)) return []
  let end = start + 1
  while (nodes[end]?.provision.type === type && nodes[end]?.before.length === 0) end++
  return nodes.slice(start, end)
}
