import type {NormPart} from './norm-parts.ts'
import type {ProvisionNode} from './provision-tree.ts'

/** A page of a norm: what is read together. */
export interface NormPage {
  /** Name in its address: the id of what it begins with; empty for the only page. */
  name: string
  /** «Título Primero. Principios generales»; what a list of pages says. */
  title: string
  parts: NormPart[]
}

/** What marks of a provision take, beside its words; measured on the pages of the LFT. */
const markupBytes = 260

/**
 * Split a norm into pages that a cheap phone can open.
 *
 * @param parts
 *   Of the norm, as its table of contents has them.
 * @param maxBytes
 *   Most that the words and marks of a page should take.
 * @returns
 *   One page for a norm that fits; else runs of parts, and a part too long alone split by what stands in it.
 */
export function splitNorm(parts: readonly NormPart[], maxBytes: number): NormPage[] {
  const whole = parts.reduce((sum, part) => sum + partBytes(part), 0)
  if (whole <= maxBytes) return [{name: '', title: '', parts: [...parts]}]
  const pages: NormPart[][] = []
  let room = 0
  for (const part of parts.flatMap((each) => splitPart(each, maxBytes))) {
    const bytes = partBytes(part)
    if (bytes > room || pages.length === 0) {
      pages.push([])
      room = maxBytes
    }
    pages.at(-1)?.push(part)
    room -= bytes
  }
  return pages.map((own, index) => ({
    name: nameOf(own[0]) || `parte-${index + 1}`,
    title: titleOf(own),
    parts: own
  }))
}

function splitPart(part: NormPart, maxBytes: number): NormPart[] {
  if (partBytes(part) <= maxBytes) return [part]
  const pieces: NormPart[] = []
  for (const provisions of runs(part.provisions, maxBytes)) pieces.push({...part, provisions, parts: []})
  const inner = part.parts.flatMap((each) => splitPart(each, maxBytes))
  if (pieces.length === 0 && inner[0]) inner[0] = {...part, provisions: [], parts: [inner[0]]}
  // Only the first piece is the division itself; the others go on with it.
  return [...pieces.map((piece, index) => (index === 0 ? piece : continued(piece))), ...inner]
}

function continued(part: NormPart): NormPart {
  return {...part, id: '', label: '', heading: '', division: null}
}

function runs(provisions: readonly ProvisionNode[], maxBytes: number): ProvisionNode[][] {
  const all: ProvisionNode[][] = []
  let room = 0
  for (const node of provisions) {
    const bytes = nodeBytes(node)
    if (bytes > room || all.length === 0) {
      all.push([])
      room = maxBytes
    }
    all.at(-1)?.push(node)
    room -= bytes
  }
  return all
}

function nameOf(part: NormPart | undefined): string {
  if (!part) return ''
  return part.id || part.provisions[0]?.provision.id || nameOf(part.parts[0])
}

function titleOf(parts: readonly NormPart[]): string {
  const first = firstTitle(parts[0])
  const last = parts.length > 1 ? firstTitle(parts.at(-1)) : ''
  return last && last !== first ? `${first} a ${last}` : first
}

function firstTitle(part: NormPart | undefined): string {
  if (!part) return ''
  if (part.label) return [part.label.replace(/[.\s]+$/, ''), part.heading].filter(Boolean).join('. ')
  return part.provisions[0]?.provision.label.replace(/[.\s-]+$/, '') || firstTitle(part.parts[0])
}

function partBytes({provisions, parts}: NormPart): number {
  return (
    provisions.reduce((sum, node) => sum + nodeBytes(node), markupBytes) +
    parts.reduce((sum, part) => sum + partBytes(part), 0)
  )
}

function nodeBytes({provision: {text, heading = '', notes}, children}: ProvisionNode): number {
  const words = text.length + heading.length + notes.reduce((sum, note) => sum + note.text.length, 0)
  return words * 1.05 + markupBytes + children.reduce((sum, child) => sum + nodeBytes(child), 0)
}

/**
 * List every provision of a page.
 *
 * @param page
 *   The page.
 * @returns
 *   Ids of parts and provisions that are anchors on it.
 */
export function idsOfPage({parts}: Pick<NormPage, 'parts'>): string[] {
  return parts
    .flatMap((part) => [part.id, ...part.provisions.flatMap(idsOfNode), ...idsOfPage(part)])
    .filter(Boolean)
}

function idsOfNode({provision, children}: ProvisionNode): string[] {
  return [provision.id, ...children.flatMap(idsOfNode)]
}
