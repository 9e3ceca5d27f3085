import type {Norm, OutsideText, Provision} from '../norm.ts'
import {divisionTypes, itemTypes} from '../provision-types.ts'
import {frontTexts} from './front-texts.ts'
import {closingTexts, type Outline, outline} from './outline.ts'

/**
 * Give a norm as plain text.
 *
 * @param norm
 *   Of one held by reference only labels and headings are there.
 * @returns
 *   Title, then a paragraph for each provision and each text outside them in reading order, fracciones and
 *   incisos indented by two spaces a level, reform notes in brackets; ends in a line feed.
 */
export function toText(norm: Norm): string {
  const levels = new Map<string, number>()
  const {cover} = frontTexts(norm)
  const blocks = outline(norm).flatMap((node) => writeNode(node, levels))
  const outside = (texts: readonly OutsideText[]) => texts.map(({text}) => text)
  const parts = [norm.metadata.titulo, ...outside(cover), ...blocks, ...outside(closingTexts(norm))]
  return `${parts.join('\n\n')}\n`
}

function writeNode({provision, before, children}: Outline, levels: Map<string, number>): string[] {
  const level = findLevel(provision, levels)
  levels.set(provision.id, level)
  const own = writeProvision(provision)
    .map((line) => `${'  '.repeat(level)}${line}`)
    .join('\n')
  const inner = children.flatMap((child) => writeNode(child, levels))
  return [...before.map(({text}) => text), own, ...inner]
}

/** A paragraph stands as deep as what it belongs to, a fracción one level deeper. */
function findLevel({type, parent}: Provision, levels: ReadonlyMap<string, number>): number {
  const above = parent === null ? undefined : levels.get(parent)
  if (above === undefined) return 0
  return above + (itemTypes.includes(type) || type === 'apartado' ? 1 : 0)
}

function writeProvision({type, label, heading = '', text, notes}: Provision): string[] {
  const remarks = notes.map((note) => `[${note.text}]`)
  const title = [label, heading].filter((part) => part !== '').join(' ')
  const lines = text === '' ? [] : text.split('\n')
  const isTitled = heading !== '' || divisionTypes.includes(type)
  if (isTitled || lines.length === 0) return [...(title === '' ? [] : [title]), ...lines, ...remarks]
  const [first, ...rest] = lines
  return [title === '' ? first! : `${title} ${first}`, ...rest, ...remarks]
}
