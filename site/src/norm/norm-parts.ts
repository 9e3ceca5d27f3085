import type {Provision} from 'remark-legal'
import {spanishDate} from '../spanish-date.ts'
import {isDivision, type ProvisionNode} from './provision-tree.ts'

/** A part of a norm that a table of contents names. */
export interface NormPart {
  /** Its anchor; empty where there is no label. */
  id: string
  /** As printed; empty for what stands outside of divisions. */
  label: string
  heading: string
  /** The division itself, for its words and notes; `null` when nothing in the norm orders this part. */
  division: Provision | null
  /** What stands in it before any division: artículos, reglas, transitorios, incisos … */
  provisions: ProvisionNode[]
  /** Its divisions, and what stands between them. */
  parts: NormPart[]
}

/**
 * Arrange a norm's provisions as its table of contents does.
 *
 * Transitorios, which stand at the top of the tree, become one part for each publication.
 *
 * @param tree
 *   The norm's provisions.
 * @returns
 *   Parts in reading order.
 */
export function normParts(tree: readonly ProvisionNode[]): NormPart[] {
  const decrees = new Set(
    tree.flatMap(({provision: {id, type}}) => (type === 'transitorio' ? [decree(id)] : []))
  )
  const parts: NormPart[] = []
  const used = new Map<string, number>()
  let open = ''
  for (const node of tree) {
    const {id, type, label, heading = ''} = node.provision
    if (isDivision(type)) {
      const first = node.children.findIndex((child) => isDivision(child.provision.type))
      const end = first < 0 ? node.children.length : first
      const provisions = node.children.slice(0, end)
      parts.push({
        id,
        label,
        heading,
        division: node.provision,
        provisions,
        parts: normParts(node.children.slice(end))
      })
      continue
    }
    const part = looseParts[type] ?? {id: '', label: ''}
    const day = type === 'transitorio' && decrees.size > 1 ? decree(id) : ''
    const own = day ? `${part.id}-${day}` : part.id
    const last = parts.at(-1)
    if (last && last.division === null && open === own) last.provisions.push(node)
    else {
      open = own
      const times = (used.get(own) ?? 0) + 1
      used.set(own, times)
      parts.push({
        id: own && times > 1 ? `${own}-${times}` : own,
        label: part.label,
        heading: day && `publicados el ${spanishDate(day)}`,
        division: null,
        provisions: [node],
        parts: []
      })
    }
  }
  return parts
}

const looseParts: Partial<Record<string, {id: string; label: string}>> = {
  considerando: {id: 'considerandos', label: 'Considerandos'},
  transitorio: {id: 'transitorios', label: 'Transitorios'}
}

function decree(id: string): string {
  return /^trans-(\d{4}-\d{2}-\d{2})-/.exec(id)?.[1] ?? ''
}
