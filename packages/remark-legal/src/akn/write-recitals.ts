import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Outline} from '../export/outline.ts'
import type {OutsideText} from '../norm.ts'
import {readOpening} from '../opening.ts'
import {numberPart} from './number-part.ts'
import {chain} from './part.ts'
import {writeFormula} from './write-outside.ts'
import {writeHead} from './write-part.ts'
import {type Writing, writeWords} from './write-words.ts'
import {xmlText} from './xml-text.ts'

/** Recitals under one title, with the ids of their elements. */
export interface RecitalGroup {
  eId: string
  /** What stands before its title. */
  before: readonly OutsideText[]
  title: string
  nodes: Outline[]
}

/**
 * Plan the recitals of a norm.
 *
 * @param nodes
 *   Recitals in reading order; one with a heading («Reconociendo») begins a group.
 * @param eIds
 *   Gives out ids, those of what stands in the recitals too; changed.
 */
export function planRecitals(nodes: readonly Outline[], eIds: Writing['eIds']): RecitalGroup[] {
  const groups: RecitalGroup[] = []
  for (const node of nodes) {
    const own = node.provision.heading ?? ''
    if (groups.length === 0 || own !== '' || node.before.length > 0) {
      const {before, printed} = splitTitle(node.before)
      groups.push({eId: eIds.next('', 'recs'), before, title: own === '' ? printed : own, nodes: []})
    }
    const group = groups.at(-1)!
    group.nodes.push(node)
    planItem(node, chain(group.eId, `rec_${numberPart(node.provision)}`), eIds)
  }
  return groups
}

/** «CONSIDERANDO» right before the first recital is the title of them all. */
function splitTitle(texts: readonly OutsideText[]): {before: readonly OutsideText[]; printed: string} {
  const last = texts.at(-1)
  if (last?.kind !== 'heading' || readOpening(last.text) !== 'considerandos')
    return {before: texts, printed: ''}
  return {before: texts.slice(0, -1), printed: last.text}
}

function planItem({provision, children}: Outline, eId: string, eIds: Writing['eIds']): void {
  const own = eIds.take(eId)
  eIds.ofProvision.set(provision.id, own)
  for (const child of children) planItem(child, `${own}__item_${numberPart(child.provision)}`, eIds)
}

/**
 * Write a group of recitals and what stands before it.
 *
 * @param group
 *   As planned.
 * @param writing
 *   What is known of the norm; changed.
 */
export function writeRecitals({eId, before, title, nodes}: RecitalGroup, writing: Writing): Element[] {
  const recitals = x('recitals', {eId}, [
    ...(title === '' ? [] : [x('heading', xmlText(title))]),
    ...nodes.map((node) => {
      const {heading: _, ...provision} = node.provision
      return writeItem('recital', {...node, provision}, writing)
    })
  ])
  return [...writeFormula(before, 'proemio', writing.eIds), recitals]
}

/** Recitals hold blocks, not the elements of the body: what stands in them is a list. */
function writeItem(element: string, {provision, children}: Outline, writing: Writing): Element {
  const eId = writing.eIds.ofProvision.get(provision.id)!
  const attributes = {eId, ...(writing.isReference ? {status: 'incomplete'} : {})}
  const list = children.map((child) => writeItem('item', child, writing))
  const words = provision.text === '' ? [x('p')] : writeWords(provision, eId, writing)
  return x(element, attributes, [
    ...writeHead(provision, eId, writing),
    ...words,
    ...(list.length > 0 ? [x('blockList', {eId: writing.eIds.next(eId, 'list')}, list)] : [])
  ])
}
