import {citeProvision, findProvision, type Norm} from 'remark-legal'
import type {Block, Explainer} from '../explainer.ts'
import type {Lock, LockedBlock} from './lock.ts'

/** A block that must be held against the norm again. */
export interface StaleBlock {
  block: Block
  /** `nuevo` never verified; `fuente` it cites other provisions than then; `norma` a provision changed since. */
  reason: 'fuente' | 'norma' | 'nuevo'
  /** Ids that changed, or that it did not cite then; empty for a new block. */
  provisions: string[]
  /** Day it was last verified, `YYYY-MM-DD`; `null` when it never was. */
  verified: string | null
}

/**
 * List the blocks whose sources are not as they were when somebody verified them.
 *
 * @param explainer
 *   Explainer that was read.
 * @param norm
 *   The norm as it is, whole or by reference.
 * @param lock
 *   What was verified; `null` when nothing was.
 * @returns
 *   In the explainer's order; blocks without sources are never stale.
 */
export function staleBlocks(explainer: Explainer, norm: Norm, lock: Lock | null): StaleBlock[] {
  const entries = lock?.norma === norm.slug ? lock.bloques : []
  return explainer.blocks.flatMap((block): StaleBlock[] => {
    if (!block.sources.length) return []
    const entry = findEntry(block, explainer, entries)
    if (!entry) return [{block, reason: 'nuevo', provisions: [], verified: null}]
    const verified = entry.verificado
    const hashes = new Map(entry.fuente.map(({id, huella}) => [id, huella]))
    const added = block.sources.filter((id) => !hashes.has(id))
    const dropped = [...hashes.keys()].filter((id) => !block.sources.includes(id))
    if (added.length || dropped.length)
      return [{block, reason: 'fuente', provisions: [...added, ...dropped], verified}]
    const changed = block.sources.filter((id) => findProvision(norm, id)?.hash !== hashes.get(id))
    return changed.length ? [{block, reason: 'norma', provisions: changed, verified}] : []
  })
}

/** The block's own; blocks that only changed places keep theirs, though ids as `cifra-2` count places. */
function findEntry(
  {id, sources}: Block,
  {blocks}: Explainer,
  entries: readonly LockedBlock[]
): LockedBlock | undefined {
  const own = entries.find(({bloque}) => bloque === id)
  if (own && isSame(own, sources)) return own
  const moved = entries.find((entry) => {
    const holder = blocks.find((block) => block.id === entry.bloque)
    return isSame(entry, sources) && !(holder && isSame(entry, holder.sources))
  })
  return moved ?? own
}

function isSame({fuente}: LockedBlock, sources: readonly string[]): boolean {
  return fuente.length === sources.length && fuente.every(({id}) => sources.includes(id))
}

/**
 * Record that blocks were held against the norm as it is.
 *
 * @param explainer
 *   Explainer whose sources exist.
 * @param norm
 *   The norm it was held against.
 * @param lock
 *   What was verified before; `null` when nothing was.
 * @param date
 *   Day of the comparison, `YYYY-MM-DD`.
 * @param ids
 *   Ids of the blocks verified; all that are stale when absent.
 * @returns
 *   The new record. Blocks that are not stale keep their date; those the explainer no longer has are dropped.
 */
export function acceptBlocks(
  explainer: Explainer,
  norm: Norm,
  lock: Lock | null,
  date: string,
  ids?: readonly string[]
): Lock {
  const stale = new Set(staleBlocks(explainer, norm, lock).map(({block}) => block.id))
  const entries = lock?.norma === norm.slug ? lock.bloques : []
  const bloques = explainer.blocks.flatMap((block): LockedBlock[] => {
    if (!block.sources.length) return []
    const before = findEntry(block, explainer, entries)
    if (stale.has(block.id) && (!ids || ids.includes(block.id))) return [lockBlock(block, norm, date)]
    return before ? [{...before, bloque: block.id, titulo: block.title}] : []
  })
  return {norma: norm.slug, bloques}
}

function lockBlock({id, title, sources}: Block, norm: Norm, date: string): LockedBlock {
  const fuente = sources.map((source) => ({
    id: source,
    etiqueta: citeProvision(norm, source),
    huella: findProvision(norm, source)?.hash ?? ''
  }))
  return {bloque: id, titulo: title, verificado: date, fuente}
}
