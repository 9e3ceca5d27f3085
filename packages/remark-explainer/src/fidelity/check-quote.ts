import type {Norm} from 'remark-legal'
import type {Block} from '../explainer.ts'
import type {Problems} from '../problems.ts'
import {toPlainText} from '../rich-text.ts'
import {citedProvisions} from './cited-provisions.ts'
import {figureProblems} from './figure-problems.ts'
import type {PlaceFinder} from './place-in-file.ts'

/**
 * Hold a `cita` against its sources, word for word; «…» and «[…]» stand for what was left out.
 *
 * @param block
 *   Block; nothing is said of other types.
 * @param norm
 *   The norm; one by reference has no words to compare.
 * @param places
 *   Where to find its words.
 * @param problems
 *   Told each paragraph that reads otherwise.
 */
export function checkQuote(block: Block, norm: Norm, places: PlaceFinder, problems: Problems): void {
  if (block.type !== 'cita') return
  const source = wordsOf(
    citedProvisions(norm, block.sources)
      .map(({label, heading = '', text}) => `${label} ${heading} ${text}`)
      .join(' ')
  )
  const own = wordsOf(
    citedProvisions(norm, block.sources)
      .map(({text}) => text)
      .join(' ')
  )
  if (own === '') return
  for (const paragraph of block.text) {
    const text = toPlainText(paragraph)
    const pieces = text.split(/\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\)|…|\.\.\./).map(wordsOf)
    const isThere = pieces.every((piece) => own.includes(piece) || source.includes(piece))
    if (!isThere) problems.add(figureProblems.changedQuote(text, block.sources, norm), places.find(text))
  }
}

function wordsOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length ? ` ${words.join(' ')} ` : ''
}
