import {closesNorm, isPublicationLine, opensDecree, readPublication} from './closing.ts'
import type {MarkedSegment} from './read-segments.ts'
import {afterRecitals} from './read-words.ts'
import {isContentsEntry, maxTitleChars} from './table-of-contents.ts'

/**
 * List everything of a segment that decides which provision it and others belong to.
 *
 * @param segment
 *   As `readBlocks` gives it.
 * @returns
 *   The same for segments that can stand for each other; titles and notes must be equal.
 */
export function segmentTraits({kind, mark, labelText, depth, leadIn, text}: MarkedSegment): string {
  const isWords = kind !== 'heading' && kind !== 'note' && text.length >= maxTitleChars
  return JSON.stringify(
    [kind, mark, labelText, depth, leadIn, isWords ? wordTraits(text) : text],
    // Where a label ends is no matter once it is read.
    (key, value: unknown) => (key === 'end' || key === 'numberEnd' ? undefined : value)
  )
}

function wordTraits(text: string): unknown[] {
  return [
    /^(?:\p{Ll}|[,;.)])/u.exec(text)?.[0].replace(/\p{Ll}/u, 'a'),
    /[.:;,]$/.exec(text)?.[0],
    [120, 200].filter((length) => text.length > length),
    isContentsEntry(text),
    closesNorm(text),
    opensDecree(text),
    isPublicationLine(text),
    readPublication(text),
    afterRecitals.test(text),
    /^Que\b/.test(text)
  ]
}
