import type {Norm, OutsideText, Provision} from '../norm.ts'
import {frontTexts} from './front-texts.ts'

/** A provision with those that stand in it. */
export interface Outline {
  provision: Provision
  /** What stands right before it and belongs to no provision. */
  before: readonly OutsideText[]
  /** In reading order. */
  children: Outline[]
}

/**
 * Turn the list of provisions into trees.
 *
 * @param norm
 *   Its provisions stand in reading order, parents first.
 * @returns
 *   What stands in no other provision, in reading order; the title page is left out.
 */
export function outline(norm: Norm): Outline[] {
  const top: Outline[] = []
  const nodes = new Map<string, Outline>()
  const texts = textsBetween(norm)
  let last: string | null = null
  for (const provision of norm.provisions) {
    const node: Outline = {provision, before: texts.get(last) ?? [], children: []}
    last = provision.id
    nodes.set(provision.id, node)
    const parent = provision.parent === null ? undefined : nodes.get(provision.parent)
    if (parent) parent.children.push(node)
    else top.push(node)
  }
  return top
}

/**
 * Give what stands after the last provision of a norm: place and date, signatures.
 *
 * @param norm
 *   Of one without provisions, all but its title page.
 */
export function closingTexts(norm: Norm): readonly OutsideText[] {
  const last = norm.provisions.at(-1)
  return textsBetween(norm).get(last?.id ?? null) ?? []
}

/** By the provision they stand after. */
function textsBetween(norm: Norm): Map<string | null, OutsideText[]> {
  const texts = Map.groupBy(norm.outside ?? [], ({after}) => after)
  texts.set(null, frontTexts(norm).preamble)
  return texts
}
