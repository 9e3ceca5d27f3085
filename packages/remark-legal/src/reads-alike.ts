import {readArticleLabel, readLabelRest} from './article-label.ts'
import {closesNorm, isPublicationLine, opensDecree, readPublication} from './closing.ts'
import {readDivisionLabel} from './division-label.ts'
import {findNotes} from './find-notes.ts'
import {innerLabels} from './inner-labels.ts'
import {endsInAbbreviation, isDangling} from './line-mode.ts'
import {readNamedLabel} from './named-label.ts'
import {isCapitalLine, readOpening} from './opening.ts'
import {readItemLabel, readOrdinalLabel} from './read-label.ts'

/** Lengths, in characters, that decide what a line can be: a title, an opening, a full line … */
const lengthsThatDecide = [40, 110, 120, 140, 160, 200]
/** Lines no longer than this tell how wide a text is set. */
const longestWrapped = 140
const ordinaryEnd = /\p{Ll}{3}[.,;:]?$/u
const shown = 12
/** Notes that open a line end by here; farther on they are glued to its words. */
const longestNotes = 200
/** Marks that part a line, or that only a parser places. */
const unsafe = /[\p{M}•…“”«»"(]|\.{4}|\. \. \. |[^\S ]/u

/**
 * Tell whether a paragraph can stand for another so that every label, title and provision of its norm is
 * read as before.
 *
 * @param before
 *   The paragraph, without markup.
 * @param after
 *   The one in its place.
 * @returns
 *   `true` only when it is certain; many that would be read alike are not.
 */
export function readsAlike(before: string, after: string): boolean {
  const lines = before.split('\n')
  const others = after.split('\n')
  if (lines.length !== others.length) return false
  return lines.every((line, index) => {
    const other = others[index]!
    if (line === other) return true
    const isWrapped = lines.length > 1 && Math.min(line.length, other.length) <= longestWrapped
    if (isWrapped && line.length !== other.length) return false
    const traits = traitsOf(line)
    return traits !== undefined && traits === traitsOf(other)
  })
}

/** Everything of a line that the reading of a norm asks about; nothing when that is too much. */
function traitsOf(line: string): string | undefined {
  const inner = innerLabels(line)
  if (inner.findArticle(0, line.length) >= 0 || inner.findDivision(0, line.length) >= 0) return
  const noted = findNotes(line, 0, line.length).at(-1)?.end ?? 0
  // A note after the words might begin elsewhere with other words.
  if (noted > longestNotes || isDangling(line)) return
  const words = line.slice(noted).trimStart()
  const start = words.slice(0, shown)
  const end = line.slice(-shown)
  if (unsafe.test(start) || unsafe.test(end) || words.length < 2 * shown) return
  if (!ordinaryEnd.test(end) || endsInAbbreviation(end)) return
  return JSON.stringify([line.slice(0, line.length - words.length), lineTraits(line), lineTraits(words)])
}

function lineTraits(line: string): unknown[] {
  return [
    line.at(-1)!.replace(/\p{Ll}/u, 'a'),
    /^\S*/.exec(line)?.[0],
    lengthsThatDecide.filter((length) => line.length > length).length,
    readArticleLabel(line, 0),
    readLabelRest(line, 0),
    readDivisionLabel(line, 0),
    readNamedLabel(line, 0, false),
    readOrdinalLabel(line, 0),
    readItemLabel(line, 0),
    readOpening(line),
    isCapitalLine(line),
    closesNorm(line),
    opensDecree(line),
    isPublicationLine(line),
    readPublication(line),
    /^(?:DECRETO|ACUERDO|Que|Por lo|En mérito|En virtud|Con base|Con fundamento|En atención)(?!\p{L})/u.exec(
      line
    )?.[0],
    /\.{4}|…|quedar como sigue/.test(line)
  ]
}
