import {escapeXml} from '../escape-xml.ts'
import type {Place, Spot} from './place-remarks.ts'
import {offsetOf, type Run, type TextPiece} from './read-runs.ts'

/** A comment on some words. */
export interface PlacedComment extends Place {
  id: number
}

/** Words that are to be replaced as a tracked change. */
export interface PlacedChange extends Place {
  /** Of the deletion; the insertion has the next. */
  id: number
  replacement: string
}

/** Who is named as the author of comments and changes. */
export const author = 'Llano'

/** Marks at one point, in the order in which they must stand. */
interface Marks {
  changeEnds: string
  commentEnds: string
  commentStarts: string
  changeStarts: string
}

/**
 * Put comments and tracked changes into a document.
 *
 * Runs are cut where a mark falls inside, each part with the properties of the whole; nothing else changes.
 *
 * @param xml
 *   `word/document.xml`.
 * @param pieces
 *   Its texts.
 * @param comments
 *   In any order.
 * @param changes
 *   None overlaps another, each within one parent (see `canChange`).
 * @returns
 *   The document's XML.
 */
export function annotateXml(
  xml: string,
  pieces: readonly TextPiece[],
  comments: readonly PlacedComment[],
  changes: readonly PlacedChange[]
): string {
  const marks = pieces.map(() => new Map<number, Marks>())
  const marksAt = ({piece, index}: Spot): Marks => {
    const known = marks[piece]!.get(index)
    if (known) return known
    const made = {changeEnds: '', commentEnds: '', commentStarts: '', changeStarts: ''}
    marks[piece]!.set(index, made)
    return made
  }
  for (const comment of comments) {
    const {first, last} = aroundChanges(comment, changes)
    marksAt(first).commentStarts += `<w:commentRangeStart w:id="${comment.id}"/>`
    marksAt(last).commentEnds +=
      `<w:commentRangeEnd w:id="${comment.id}"/><w:r><w:commentReference w:id="${comment.id}"/></w:r>`
  }
  for (const change of changes) {
    const {run} = pieces[change.first.piece]!
    marksAt(change.first).changeStarts += `<w:del w:id="${change.id}" w:author="${author}">`
    const added = `${run.opening}<w:t xml:space="preserve">${escapeXml(change.replacement)}</w:t></w:r>`
    // What somebody else inserted is mended inside the insertion: these do not nest.
    marksAt(change.last).changeEnds += run.isInserted
      ? `</w:del>${added}`
      : `</w:del><w:ins w:id="${change.id + 1}" w:author="${author}">${added}</w:ins>`
  }
  const edits = pieces.flatMap((piece, index) => rewritePiece(xml, piece, index, marks[index]!, changes))
  return applyEdits(xml, edits)
}

/**
 * Say whether words can be replaced as one tracked change.
 *
 * @param pieces
 *   Texts of the document.
 * @param place
 *   The words.
 * @returns
 *   Whether all stand side by side, not partly in a link or another's change.
 */
export function canChange(pieces: readonly TextPiece[], {first, last}: Place): boolean {
  const inside = pieces.slice(first.piece, last.piece + 1)
  return inside.every(({run}) => run.parent === inside[0]!.run.parent)
}

/** A comment whose end was deleted would go with it. */
function aroundChanges(place: Place, changes: readonly PlacedChange[]): Place {
  const over = changes.filter(({first, last}) => isBefore(first, place.last) && isBefore(place.first, last))
  return over.reduce<Place>(
    ({first, last}, change) => ({
      first: isBefore(change.first, first) ? change.first : first,
      last: isBefore(last, change.last) ? change.last : last
    }),
    place
  )
}

function isBefore(a: Spot, b: Spot): boolean {
  return a.piece < b.piece || (a.piece === b.piece && a.index < b.index)
}

interface Edit {
  start: number
  end: number
  text: string
}

function rewritePiece(
  xml: string,
  piece: TextPiece,
  index: number,
  marks: ReadonlyMap<number, Marks>,
  changes: readonly PlacedChange[]
): Edit[] {
  const {run, text} = piece
  const isDeleted = (from: number) =>
    changes.some(({first, last}) => {
      const spot = {piece: index, index: from}
      return !isBefore(spot, first) && isBefore(spot, last)
    })
  if (marks.size === 0 && !isDeleted(0)) return []
  const edits: Edit[] = []
  const [atStart, atEnd] = [write(marks.get(0)), write(text.length > 0 ? marks.get(text.length) : undefined)]
  if (atStart) edits.push(insertBefore(run, piece, atStart))
  const cuts = [...marks.keys()].filter((cut) => cut > 0 && cut < text.length).sort((a, b) => a - b)
  if (cuts.length > 0 || isDeleted(0)) {
    const bounds = [0, ...cuts, text.length]
    const parts = bounds.slice(0, -1).map((from, part) => {
      const name = isDeleted(from) ? 'w:delText' : 'w:t'
      const raw = xml.slice(offsetOf(xml, piece, from), offsetOf(xml, piece, bounds[part + 1]!))
      const between = part === 0 ? '' : `</w:r>${write(marks.get(from))}${run.opening}`
      return `${between}<${name} xml:space="preserve">${raw}</${name}>`
    })
    edits.push({start: piece.start, end: piece.end, text: parts.join('')})
  }
  if (atEnd) edits.push(insertAfter(run, piece, atEnd))
  return edits
}

function insertBefore(run: Run, {start}: TextPiece, marks: string): Edit {
  return start === run.contentStart
    ? {start: run.start, end: run.start, text: marks}
    : {start, end: start, text: `</w:r>${marks}${run.opening}`}
}

function insertAfter(run: Run, {end}: TextPiece, marks: string): Edit {
  return end === run.contentEnd
    ? {start: run.end, end: run.end, text: marks}
    : {start: end, end, text: `</w:r>${marks}${run.opening}`}
}

function write(marks: Marks | undefined): string {
  if (!marks) return ''
  const {changeEnds, commentEnds, commentStarts, changeStarts} = marks
  return changeEnds + commentEnds + commentStarts + changeStarts
}

/** Edits come in the order of the text, those at one point in the order in which they are made. */
function applyEdits(xml: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let done = 0
  for (const {start, end, text} of edits) {
    parts.push(xml.slice(done, start), text)
    done = end
  }
  return parts.join('') + xml.slice(done)
}
