import type {Outline} from '../export/outline.ts'
import type {OutsideText} from '../norm.ts'
import {readOpening} from '../opening.ts'
import type {EIds, Part} from './part.ts'
import {planOutside, planPart} from './plan-parts.ts'

/**
 * Plan the transitory articles of one decree.
 *
 * @param nodes
 *   Transitory articles that follow each other in the text.
 * @param eIds
 *   Gives out ids; changed.
 * @param title
 *   Of a decree whose articles have none printed.
 * @returns
 *   One part a decree: another printed title, another day, or a number that does not rise, begins another.
 *   What stands before the title is a part of its own.
 */
export function planTransitory(nodes: readonly Outline[], eIds: EIds, title?: string): Part[] {
  const parts: Part[] = []
  let open: {date: string | undefined; number: number; part: Part} | undefined
  for (const node of nodes) {
    const {date, number, suffix} = readTransitoryId(node.provision.id)
    const {before, printed, after} = splitTitle(node.before)
    const isNew = !open || printed !== undefined || open.date !== date || number <= open.number
    if (before.length > 0) {
      if (isNew) parts.push(planOutside(before, '', eIds))
      else open!.part.parts.push(planOutside(before, open!.part.eId, eIds))
    }
    if (!open || isNew) {
      const eId = eIds.take(date === undefined ? 'trans' : `trans_${date}`)
      const part: Part = {element: 'hcontainer', name: 'transitorios', eId, parts: []}
      const heading = printed ?? title
      if (heading !== undefined) part.title = heading
      open = {date, number, part}
      parts.push(part)
    }
    if (after.length > 0) open.part.parts.push(planOutside(after, open.part.eId, eIds))
    open.number = number
    open.part.parts.push(planPart(node, open.part.eId, eIds, `${number}${suffix}`))
  }
  return parts
}

interface SplitTexts {
  before: readonly OutsideText[]
  printed?: string
  after: readonly OutsideText[]
}

/** «TRANSITORIOS» before the first article is the title of them all; the day of the decree may stand under it. */
function splitTitle(texts: readonly OutsideText[]): SplitTexts {
  const at = texts.findLastIndex(({kind, text}) => kind === 'heading' && readOpening(text) === 'transitorios')
  const title = texts[at]
  if (!title) return {before: texts, after: []}
  return {before: texts.slice(0, at), printed: title.text, after: texts.slice(at + 1)}
}

/**
 * Read the id of a transitory article.
 *
 * @param id
 *   `trans-2004-01-20-1`, `trans-2-bis`
 * @returns
 *   The day of its decree, `YYYY-MM-DD`, and its number.
 */
export function readTransitoryId(id: string): {date: string | undefined; number: number; suffix: string} {
  const found = /^trans-(?:(\d{4}-\d{2}-\d{2})-)?(\d+)?([^.]*?)(?:--\d+)?$/.exec(id)
  return {date: found?.[1], number: Number(found?.[2] ?? 0), suffix: (found?.[3] ?? '').replaceAll('-', '')}
}
