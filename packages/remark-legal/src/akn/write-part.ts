import type {Element} from 'xast'
import {x} from 'xastscript'
import type {Provision} from '../norm.ts'
import {lastDay} from './changes.ts'
import type {Part} from './part.ts'
import {isRepealed} from './repealed.ts'
import {writeOutside} from './write-outside.ts'
import {type Writing, writeNotes, writeWords} from './write-words.ts'
import {xmlText} from './xml-text.ts'

/**
 * Write a planned part of the body.
 *
 * @param part
 *   As planned.
 * @param writing
 *   What is known of the norm; changed.
 */
export function writePart(part: Part, writing: Writing): Element {
  const {element, eId, name, title, labelled, worded, outside, parts} = part
  const attributes: Record<string, string> = {eId, ...(name === undefined ? {} : {name})}
  if (labelled) Object.assign(attributes, readState(labelled, parts.length === 0, writing))
  const head = labelled ? writeHead(labelled, eId, writing) : []
  if (title !== undefined) head.push(x('heading', xmlText(title)))
  if (outside) return x(element, attributes, head, x('content', writeOutside(outside)))
  const words = worded && worded.text !== '' ? writeWords(worded, eId, writing) : []
  if (parts.length === 0) {
    return x(element, attributes, head, x('content', words.length > 0 ? words : [x('p')]))
  }
  const intro = words.length > 0 ? x('intro', words) : null
  return x(
    element,
    attributes,
    head,
    intro,
    parts.map((inner) => writePart(inner, writing))
  )
}

/**
 * Write the label and heading of a provision.
 *
 * @param provision
 *   The label is kept as printed; where there are no words of its own, its notes stand here.
 * @param eId
 *   Of its element.
 * @param writing
 *   What is known of the norm; changed.
 */
export function writeHead(provision: Provision, eId: string, writing: Writing): Element[] {
  const {label, heading = '', text, notes} = provision
  const head: Element[] = []
  if (label !== '') head.push(x('num', xmlText(label)))
  if (heading !== '') head.push(x('heading', xmlText(heading)))
  if (text !== '' || notes.length === 0) return head
  if (head.length === 0) head.push(x('heading'))
  head.at(-1)!.children.push(...writeNotes(notes, eId, writing))
  return head
}

function readState(provision: Provision, isEmpty: boolean, writing: Writing): Record<string, string> {
  const state: Record<string, string> = {}
  const period = writing.periods.get(lastDay(provision) ?? '')
  if (period !== undefined) state.period = `#${period}`
  if (isRepealed(provision, isEmpty)) state.status = 'removed'
  else if (writing.isReference) state.status = 'incomplete'
  return state
}
