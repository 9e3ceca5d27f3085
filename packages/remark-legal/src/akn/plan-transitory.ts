import type {Outline} from '../export/outline.ts'
import type {EIds, Part} from './part.ts'
import {planPart} from './plan-parts.ts'

/**
 * Plan the transitory articles of one decree.
 *
 * @param nodes
 *   Transitory articles that follow each other in the text.
 * @param eIds
 *   Gives out ids; changed.
 * @returns
 *   One part a decree: another day, or a number that does not rise, begins another.
 */
export function planTransitory(nodes: readonly Outline[], eIds: EIds): Part[] {
  const groups: Part[] = []
  let open: {date: string | undefined; number: number; part: Part} | undefined
  for (const node of nodes) {
    const {date, number, suffix} = readTransitoryId(node.provision.id)
    if (!open || open.date !== date || number <= open.number) {
      const eId = eIds.take(date === undefined ? 'trans' : `trans_${date}`)
      const part = {element: 'hcontainer', name: 'transitorios', eId, title: 'Transitorios', parts: []}
      open = {date, number, part}
      groups.push(part)
    }
    open.number = number
    open.part.parts.push(planPart(node, open.part.eId, eIds, `${number}${suffix}`))
  }
  return groups
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
