import type {XmlElement} from '@rgrove/parse-xml'
import {writeNumber} from '../office/number-label.ts'
import {childOf, childrenOf} from '../office/read-xml.ts'

/** A level of a list. */
interface Level {
  start: number
  format: string
  /** «%1.%2.», each number a level's. */
  text: string
}

/** A list as Word defines it. */
interface List {
  /** Lists of one family count on together. */
  family: string
  levels: Map<number, Level>
  restarts: Map<number, number>
}

/** Counts the entries of a document's lists. */
export interface Numbering {
  /**
   * Give the label of the next entry.
   *
   * @param list
   *   Its `numId`.
   * @param level
   *   Its level, from 0.
   * @returns
   *   «IV.», «a)», «•» for a bullet; `null` for an entry without label or an unknown list.
   */
  next(list: string, level: number): {label: string; isBullet: boolean} | null
}

/**
 * Read how a document counts its lists.
 *
 * @param root
 *   `w:numbering`; absent in documents without lists.
 */
export function readNumbering(root: XmlElement | undefined): Numbering {
  const lists = root ? readLists(root) : new Map<string, List>()
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next(id, level) {
      const list = lists.get(id)
      const definition = list?.levels.get(level)
      if (!list || !definition) return null
      const counts = counters.get(list.family) ?? []
      counters.set(list.family, counts)
      if (!begun.has(`${id} ${level}`)) {
        begun.add(`${id} ${level}`)
        const restart = list.restarts.get(level)
        if (restart !== undefined) counts[level] = restart - 1
      }
      counts[level] = (counts[level] ?? definition.start - 1) + 1
      counts.length = level + 1
      if (definition.format === 'bullet') return {label: '•', isBullet: true}
      if (definition.format === 'none' || definition.text.trim() === '') return null
      const label = definition.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1
        const other = list.levels.get(at)
        return writeNumber(counts[at] ?? other?.start ?? 1, other?.format ?? 'decimal')
      })
      return {label: label.trim(), isBullet: false}
    }
  }
}

function readLists(root: XmlElement): Map<string, List> {
  const families = new Map<string, Map<number, Level>>()
  for (const family of childrenOf(root, 'w:abstractNum')) {
    families.set(family.attributes['w:abstractNumId'] ?? '', readLevels(family))
  }
  const lists = new Map<string, List>()
  for (const item of childrenOf(root, 'w:num')) {
    const family = childOf(item, 'w:abstractNumId')?.attributes['w:val'] ?? ''
    const levels = new Map(families.get(family))
    const restarts = new Map<number, number>()
    for (const change of childrenOf(item, 'w:lvlOverride')) {
      const level = Number(change.attributes['w:ilvl'])
      const start = childOf(change, 'w:startOverride')?.attributes['w:val']
      if (start !== undefined) restarts.set(level, Number(start))
      for (const [at, definition] of readLevels(change)) levels.set(at, definition)
    }
    lists.set(item.attributes['w:numId'] ?? '', {family, levels, restarts})
  }
  return lists
}

function readLevels(parent: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const level of childrenOf(parent, 'w:lvl')) {
    const value = (name: string) => childOf(level, name)?.attributes['w:val']
    levels.set(Number(level.attributes['w:ilvl']), {
      start: Number(value('w:start') ?? 0),
      format: value('w:numFmt') ?? 'decimal',
      text: value('w:lvlText') ?? ''
    })
  }
  return levels
}
