import {distance} from 'fastest-levenshtein'
import type {Norm, Range} from 'remark-legal'
import type {VFile} from 'vfile'
import type {Block, Explainer} from './explainer.ts'
import {placedReferences} from './inline-places.ts'
import {indexLines, type Lines} from './lines.ts'
import {messages} from './messages.ts'
import {createProblems} from './problems.ts'

/**
 * Hold the sources of an explainer, and the links of its texts and titles, against its norm.
 *
 * @param explainer
 *   Explainer that was read.
 * @param norm
 *   The norm it names, whole or by reference.
 * @param file
 *   The explainer's file; each provision that the norm lacks is a fatal message of it.
 * @returns
 *   True when the norm has them all.
 */
export function checkSources(explainer: Explainer, norm: Norm, file: VFile): boolean {
  const known = new Set(norm.provisions.map(({id}) => id))
  const problems = createProblems()
  const text = String(file)
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const lines = indexLines(text.slice(shift), shift)
  for (const block of explainer.blocks) {
    const cited = [
      ...block.sources.map((target) => ({target, place: placeOf(target, block, lines)})),
      ...placedReferences(block, 'provision')
    ]
    for (const {target, place} of cited)
      if (!known.has(target))
        problems.add(messages.unknownSource(target, norm, nearestIds(target, norm)), place)
  }
  return problems.tell(file)
}

/** The id in the line that opens the block; the place of the block when it does not stand there. */
function placeOf(id: string, {position}: Block, lines: Lines): Range {
  const index = position.start.line - 1
  const header = lines.texts[index] ?? ''
  const attribute = header.search(/\bfuente\s*=/)
  const at = header.slice(attribute).search(new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w.-])`))
  if (attribute < 0 || at < 0) return position
  const start = lines.starts[index]! + attribute + at
  return lines.range(start, start + id.length)
}

/** At most three ids: those that share most of its parts, then those that differ in fewest letters. */
function nearestIds(id: string, {provisions}: Norm): string[] {
  const parts = id.split('.')
  let deepest = 0
  let near: {id: string; changes: number}[] = []
  for (const {id: other} of provisions) {
    const others = other.split('.')
    let shared = 0
    while (shared < parts.length && parts[shared] === others[shared]) shared++
    if (shared > deepest) near = []
    deepest = Math.max(deepest, shared)
    if (shared === deepest) near.push({id: other, changes: distance(id, other)})
  }
  near.sort((a, b) => a.changes - b.changes)
  return near.slice(0, 3).map((candidate) => candidate.id)
}
