import type {Norm, Provision} from '../norm.ts'
import {divisionTypes, itemTypes} from '../provision-types.ts'

/**
 * Give a norm as plain text.
 *
 * @param norm
 *   Of one held by reference only labels and headings are there.
 * @returns
 *   Title, then a paragraph for each provision in reading order, fracciones and incisos indented by two
 *   spaces a level, reform notes in brackets; ends in a line feed.
 */
export function toText(norm: Norm): string {
  const levels = new Map<string, number>()
  const blocks = norm.provisions.map((provision) => {
    const level = findLevel(provision, levels)
    levels.set(provision.id, level)
    return writeProvision(provision)
      .map((line) => `${'  '.repeat(level)}${line}`)
      .join('\n')
  })
  return `${[norm.metadata.titulo, ...blocks].join('\n\n')}\n`
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
