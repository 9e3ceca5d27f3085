import type {Block, Explainer} from 'remark-explainer'
import {blockLines} from './describe-explainer.ts'

/** Letters of a title that a message shows. */
const shownLetters = 60

/**
 * Name a block so that its author finds it.
 *
 * @param block
 *   The block.
 * @returns
 *   «el bloque `pasos` «¿Cómo se pide?»».
 */
export function nameBlock({type, title}: Block): string {
  const shown = title.length > shownLetters ? `${title.slice(0, shownLetters).trimEnd()}…` : title
  return `el bloque \`${type}\` «${shown}»`
}

/**
 * Name what makes a piece, or a part of it, too long: what has most letters.
 *
 * @param blocks
 *   The blocks of the part.
 * @param others
 *   Its other texts, by the names their author knows them by.
 * @returns
 *   The block or the name, with how many letters it has.
 */
export function nameLongest(
  blocks: readonly Block[],
  others: Readonly<Record<string, string | undefined>>
): string {
  const parts = [
    ...blocks.map((block) => ({
      name: nameBlock(block),
      letters: [block.title, ...blockLines(block)].join(' ').length
    })),
    ...Object.entries(others).map(([name, text]) => ({name, letters: text?.length ?? 0}))
  ]
  const {name, letters} = parts.reduce((most, part) => (part.letters > most.letters ? part : most))
  return `${name} (${letters} letras)`
}

/**
 * Name where in an explainer a text stands.
 *
 * @param text
 *   As it was set, with soft hyphens and line breaks.
 * @param explainer
 *   The explainer.
 * @returns
 *   The first block that says it; the head when none does.
 */
export function nameTextPlace(text: string, {blocks}: Explainer): string {
  const plain = (given: string) => given.replace(/[\s\u00ad]+/g, '')
  const sought = plain(text)
  const holder = blocks.find((block) => plain([block.title, ...blockLines(block)].join('')).includes(sought))
  return holder ? nameBlock(holder) : 'el encabezado, la norma o el tema'
}
