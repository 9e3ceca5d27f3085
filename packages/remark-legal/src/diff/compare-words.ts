import {diffArrays} from 'diff'
import type {WordChange} from './norm-diff.ts'

/** An amount («$1,200.00») or an hour is read as one, and so it changes. */
const token = /\s*(?:\$?\d+(?:[.,:]\d+)*\p{L}*|[\p{L}\p{N}]+|[^\s\p{L}\p{N}])/gu
// Two long texts with hardly a word in common are not worth a comparison that takes seconds.
const maxEdits = 2000

/**
 * Compare two texts word by word.
 *
 * @param before
 *   Any text; white space does not count.
 * @param after
 *   Any text.
 * @returns
 *   Stretches in order; those of the old text before those that take their place. All of one and all of
 *   the other when they have too little in common.
 */
export function compareWords(before: string, after: string): WordChange[] {
  const found = diffArrays(tokens(before), tokens(after), {
    comparator: (a, b) => a.trimStart() === b.trimStart(),
    maxEditLength: maxEdits
  })
  if (!found) return [write('removed', [before]), write('added', [after])].filter(({text}) => text !== '')
  return found.map(({value, added, removed}) => write(added ? 'added' : removed ? 'removed' : 'same', value))
}

/**
 * Say whether two texts have the same words and signs.
 *
 * @param before
 *   Any text; white space does not count.
 * @param after
 *   Any text.
 */
export function sameWords(before: string, after: string): boolean {
  return plain(before) === plain(after)
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '')
}

function tokens(text: string): string[] {
  return text.normalize('NFC').match(token) ?? []
}

function write(kind: WordChange['kind'], values: readonly string[]): WordChange {
  return {kind, text: values.join('')}
}
