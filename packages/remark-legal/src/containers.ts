import {type Body, startContainer} from './body.ts'
import type {LabelStyle} from './read-label.ts'

/**
 * Add a transitory article; its id carries the day of its decree.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of its segment.
 * @param id
 *   Its number in the group: `1` for «Primero».
 */
export function addTransitory(body: Body, index: number, id: string): void {
  body.part = 'transitory'
  body.pendingDate = null
  const number = body.decreeDate === null ? id : `${body.decreeDate}-${id}`
  startContainer(body, index, 'transitorio', number, null)
}

/**
 * Add a recital; recitals are numbered through, whatever their groups.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of its segment.
 * @param style
 *   How its label is written, when it has one.
 */
export function addRecital(body: Body, index: number, style?: LabelStyle): void {
  const draft = startContainer(body, index, 'considerando', String(++body.recitals), null)
  if (style !== undefined) draft.style = style
  if (!body.group) return
  draft.headings.push(body.group.title)
  body.owners[body.group.index] = draft
  body.group = null
}
