import type {Range} from 'remark-legal'
import type {VFile} from 'vfile'
import type {Block, TextRun} from './explainer.ts'
import {toTermSlug} from './inline-reference.ts'
import {indexLines} from './lines.ts'
import {suggestSources} from './provision-ids.ts'

/** A link of running text to a provision or to a term, with its place. */
export interface PlacedReference {
  /** Id of the provision, or slug of the term. */
  target: string
  place: Range
}

/**
 * Find where the running text of a block leads to provisions or to terms.
 *
 * @param block
 *   Block of an explainer.
 * @param kind
 *   Which of the two.
 * @param file
 *   The file that the explainer was read from.
 * @returns
 *   Every link of the model, in reading order; with the place of the block, where its own cannot be told.
 */
export function placedReferences(block: Block, kind: 'provision' | 'term', file: VFile): PlacedReference[] {
  const text = String(file)
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  const lines = indexLines(text.slice(shift), shift)
  const from = block.position.start.offset
  const source = text.slice(from, block.position.end.offset)
  const name = kind === 'provision' ? 'art' : 'termino'
  const pattern = new RegExp(
    `:${name}\\[([^\\]]*)\\](?:\\{([^}]*)\\})?|<${name}\\b([^>]*)>([^<]*)</${name}>`,
    'gi'
  )
  const written = [...source.matchAll(pattern)].map((match) => {
    const label = match[1] ?? match[4] ?? ''
    const given = /(?:\bid\s*=\s*["']?|#)([^"'\s}]+)/.exec(match[2] ?? match[3] ?? '')?.[1]
    const start = from - shift + match.index
    return {
      target: given ?? (kind === 'term' ? toTermSlug(label) : suggestSources(label)),
      place: lines.range(start, start + match[0].length)
    }
  })
  return runsOf(block).flatMap((run) => {
    const target = run[kind]
    if (target === undefined) return []
    const at = written.findIndex((one) => one.target === target)
    return [{target, place: at < 0 ? block.position : written.splice(at, 1)[0]!.place}]
  })
}

/** Runs of all texts of a block, in reading order; of one link in several runs, the first. */
function runsOf(block: Block): TextRun[] {
  const found: TextRun[] = []
  const open: unknown[] = [block]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value.toReversed())
    else if (typeof value === 'object' && value !== null) {
      const run = value as TextRun
      if (typeof run.text !== 'string') open.push(...Object.values(value).toReversed())
      else found.push(run)
    }
  }
  return found.filter(
    ({provision, term}, index) =>
      (provision ?? term) === undefined ||
      found[index - 1]?.provision !== provision ||
      found[index - 1]?.term !== term
  )
}
