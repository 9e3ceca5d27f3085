import type {UnitRange} from './analysis.ts'
import {characterClass, classOf} from './tokens/character-class.ts'

/**
 * Find the paragraphs of plain text: what blank lines part.
 *
 * @param text
 *   Any text.
 * @returns
 *   A unit for each, without the blanks around it.
 */
export function splitParagraphs(text: string): UnitRange[] {
  const units: UnitRange[] = []
  let start = -1
  let end = 0
  let lineEnds = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (classOf(code) === characterClass.blank) {
      // Of «\r\n» only the second half counts.
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lineEnds += 1
      continue
    }
    if (lineEnds > 1 && start >= 0) {
      units.push({kind: 'paragraph', start, end})
      start = -1
    }
    if (start < 0) start = at
    lineEnds = 0
    end = at + 1
  }
  if (start >= 0) units.push({kind: 'paragraph', start, end})
  return units
}
