import type {Draft} from './draft.ts'
import type {ProvisionType} from './norm.ts'

const ranks: Partial<Record<ProvisionType, number>> = {
  anexo: 0,
  libro: 1,
  parte: 2,
  titulo: 3,
  capitulo: 4,
  seccion: 5,
  apartado: 6
}
const sectionRank = 10

/** The divisiones open at a point of the text. */
export interface OpenDivisions {
  /** Put a división in the one it belongs to; the order that the text uses wins over the usual one. */
  push: (draft: Draft) => void
  /** Put a numbered section («4.2») in the one with the shorter number, or the heading above. */
  pushSection: (draft: Draft, depth: number, isMultilevel: boolean) => void
  /** The innermost, or `null`. */
  top: () => Draft | null
  clear: () => void
}

/** Keep track of divisiones while reading a text in order. */
export function openDivisions(): OpenDivisions {
  let stack: {draft: Draft; rank: number}[] = []
  return {push, pushSection, top: () => stack.at(-1)?.draft ?? null, clear: () => (stack = [])}

  function push(draft: Draft): void {
    const rank = ranks[draft.type] ?? sectionRank
    const same = stack.findIndex((open) => open.draft.type === draft.type)
    if (draft.type === 'anexo') stack = []
    else if (same >= 0) stack = stack.slice(0, same)
    else stack = stack.filter((open) => open.rank < rank)
    place(draft, rank)
  }

  function pushSection(draft: Draft, depth: number, isMultilevel: boolean): void {
    const rank = sectionRank + depth
    if (isMultilevel) {
      const isAbove = (open: {draft: Draft}) => draft.number.startsWith(`${open.draft.number}-`)
      const from = stack.findLastIndex((open) => open.rank < sectionRank || isAbove(open))
      stack = stack.slice(0, from + 1)
    } else {
      stack = stack.filter((open) => open.rank < rank)
    }
    place(draft, rank)
    if (isMultilevel) draft.isChained = stack.at(-2)?.draft.type === 'anexo'
  }

  function place(draft: Draft, rank: number): void {
    draft.parent = stack.at(-1)?.draft ?? null
    draft.parent?.childKeys.add(`${draft.type} ${draft.number}`)
    stack.push({draft, rank})
  }
}
