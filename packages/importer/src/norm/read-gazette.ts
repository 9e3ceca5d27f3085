import {findNormStarts} from 'remark-legal'
import type {Block} from '../block.ts'

/** A document that holds several norms. */
export interface Gazette {
  /** In reading order, two at least. */
  titles: string[]
  /** Title of the first norm and the seal under it, to read its front matter from. */
  first: Block[]
}

const sealStart = /^Al (?:margen|centro) un /iu
/** The words of a seal; places that the norm speaks of come after it. */
const maxSealChars = 300

/** A seal begins a paragraph, though a text without empty lines has it in the middle of one. */
const sealLine = /\n(?=Al (?:margen|centro) un )/iu

/**
 * Tell a gazette, or another document with several norms.
 *
 * @param blocks
 *   The whole document.
 * @returns
 *   `null` when it holds one norm.
 */
export function readGazette(blocks: readonly Block[]): Gazette | null {
  const texts = blocks
    .flatMap((block) => (block.kind === 'table' ? [] : block.text.split(sealLine)))
    .map((text, start) => ({text, start}))
  const starts = findNormStarts(texts)
  const [first, second] = starts
  if (!first || !second) return null
  const own = texts.slice(first.start, second.start)
  const seal = own.find(({text}) => sealStart.test(text))?.text.slice(0, maxSealChars) ?? ''
  return {
    titles: starts.map(({title}) => title),
    first: [
      {kind: 'heading', depth: 1, text: readable(first.title)},
      {kind: 'lines', text: seal}
    ]
  }
}

/** Gazettes print the first word of a title in capitals. */
function readable(title: string): string {
  return title
    .replace(/\.$/, '')
    .replace(/^\p{Lu}{3,}(?= \p{Ll})/u, (word) => word.charAt(0) + word.slice(1).toLowerCase())
}
