import type {XmlElement} from '@rgrove/parse-xml'
import {writeNumber} from '../office/number-label.ts'
import {childrenOf} from '../office/read-xml.ts'

/** A level of a list: a bullet, or how it counts. */
interface Level {
  isBullet: boolean
  format: string
  prefix: string
  suffix: string
  start: number
  /** How many levels the label shows: 2 for «4.2.». */
  shown: number
}

/** The list styles of a document by name, each with its levels from 1. */
export type ListStyles = Map<string, Map<number, Level>>

const formats: Record<string, string> = {
  1: 'decimal',
  I: 'upperRoman',
  i: 'lowerRoman',
  A: 'upperLetter',
  a: 'lowerLetter'
}

/**
 * Read how a document counts its lists.
 *
 * @param roots
 *   Elements that hold `text:list-style`, anywhere below their first two levels.
 */
export function readListStyles(roots: readonly (XmlElement | undefined)[]): ListStyles {
  const styles: ListStyles = new Map()
  for (const root of roots) {
    for (const group of root ? childrenOf(root) : []) {
      for (const style of childrenOf(group, 'text:list-style')) {
        styles.set(style.attributes['style:name'] ?? '', readLevels(style))
      }
    }
  }
  return styles
}

function readLevels(style: XmlElement): Map<number, Level> {
  const levels = new Map<number, Level>()
  for (const {name, attributes} of childrenOf(style)) {
    levels.set(Number(attributes['text:level'] ?? 1), {
      isBullet: name !== 'text:list-level-style-number',
      format: formats[attributes['style:num-format'] ?? ''] ?? '',
      prefix: attributes['style:num-prefix'] ?? '',
      suffix: attributes['style:num-suffix'] ?? '',
      start: Number(attributes['text:start-value'] ?? 1),
      shown: Number(attributes['text:display-levels'] ?? 1)
    })
  }
  return levels
}

/**
 * Write the label of a list entry.
 *
 * @param levels
 *   Levels of its list style.
 * @param counts
 *   Number of the open entry of each level, the outermost first.
 * @returns
 *   `null` for an entry without label.
 */
export function writeLabel(
  levels: ReadonlyMap<number, Level> | undefined,
  counts: readonly number[]
): {label: string; isBullet: boolean} | null {
  const level = levels?.get(counts.length)
  if (!levels || !level) return {label: '•', isBullet: true}
  if (level.isBullet) return {label: '•', isBullet: true}
  if (level.format === '') return null
  const from = Math.max(0, counts.length - level.shown)
  const numbers = counts
    .slice(from)
    .map((count, at) => writeNumber(count, levels.get(from + at + 1)?.format || 'decimal'))
  return {label: `${level.prefix}${numbers.join('.')}${level.suffix}`.trim(), isBullet: false}
}
