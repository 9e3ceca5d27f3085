import type {Block} from './block.ts'
import {findNotes} from './find-notes.ts'
import {innerLabels} from './inner-labels.ts'
import {isDangling, type LineMode, startsParagraph} from './line-mode.ts'
import {isCapitalLine, readOpening} from './opening.ts'
import type {Piece} from './piece.ts'
import {readItemLabel} from './read-label.ts'
import {readStart, type StartContext} from './read-start.ts'
import type {OpenSeries} from './series.ts'

/** What the reading of a block needs to know of the blocks before it. */
export interface ReadingState {
  series: OpenSeries
  /** How many segments there are. */
  count: number
  /** Index of the last segment that is no note, when it ends in a colon. */
  colon: number | undefined
  /** True when the last segment is an article's heading whose label nothing closed. */
  isLabelOpen: boolean
}

/** «I. a) 1. …»: labels that may follow each other at once. */
const maxNesting = 4

/**
 * Split a block into its pieces: notes apart, a piece for each label, hard-wrapped lines joined.
 *
 * @param block
 *   A paragraph, heading or cell.
 * @param mode
 *   How lines are used in the whole text.
 * @param state
 *   Carried from block to block; changed.
 * @returns
 *   Pieces in order that cover all visible text.
 */
export function splitBlock(block: Block, mode: LineMode, state: ReadingState): Piece[] {
  const text = block.visible.text
  const inner = innerLabels(text)
  const pieces: Piece[] = []
  let before = ''
  if (block.isQuote || isQuotation(text)) add({kind: 'quote', start: 0, end: text.length, labelEnd: 0})
  else if (block.isRow) add({kind: 'tableCell', start: 0, end: text.length, labelEnd: 0})
  else splitLines()
  return pieces

  function splitLines(): void {
    for (let start = 0; start <= text.length; ) {
      const newline = text.indexOf('\n', start)
      const end = newline < 0 ? text.length : newline
      splitLine(start, end)
      before = text.slice(start, end)
      start = end + 1
    }
  }

  function splitLine(start: number, end: number): void {
    let from = start
    let isFresh = start === 0
    // «Transitorios del Decreto publicado el …» is a title, not a remark.
    const notes = readOpening(text.slice(start, end)) === null ? findNotes(text, start, end) : []
    for (const note of [...notes, {start: end, end}]) {
      splitStretch(from, note.start, isFresh)
      if (note.end > note.start) {
        add({kind: 'note', start: note.start, end: note.end, labelEnd: note.start})
        isFresh = true
      }
      from = note.end
    }
  }

  /** Between notes; an article's label may stand inside, a division's at its end. */
  function splitStretch(from: number, limit: number, isFresh: boolean): void {
    let start = skipSpace(text, from, limit)
    for (let fresh = isFresh; start < limit; fresh = true) {
      const next = inner.findArticle(start, limit)
      const stretchEnd = next < 0 ? limit : next
      const title = block.depth > 0 ? -1 : inner.findTitle(start, stretchEnd)
      const to = title < 0 ? stretchEnd : title
      splitStart(start, to, fresh, 0)
      start = to
    }
  }

  function splitStart(start: number, to: number, isFresh: boolean, nesting: number): void {
    const last = pieces.at(-1)
    const follows = last !== undefined && last.kind !== 'note' && last.kind !== 'heading'
    const canStart = isFresh || !follows || !isDangling(before)
    const marked = canStart ? readStart(text, start, to, context(!isFresh && follows)) : null
    if (marked) {
      addMarked(marked, to, nesting)
    } else if (last && !isFresh && goesOn(last, start, to)) {
      last.end = to
      settle(last)
    } else {
      const isTitle =
        block.kind === 'heading' || (!isListStart() && isCapitalLine(text.slice(start, to).trim()))
      add({kind: isTitle ? 'heading' : plainKind(), start, end: to, labelEnd: start})
    }
  }

  function context(isContinued: boolean): StartContext {
    return {
      isHeading: block.depth > 0,
      isListStart: isListStart(),
      isAfterBreak: isContinued && !/[.;:!?…]['"”»)]*\s*$/u.test(before),
      isLabelOpen: state.isLabelOpen && pieces.length === 0 && block.depth === 0,
      series: state.series,
      colon: state.colon
    }
  }

  /** A hard-wrapped line goes on with the piece before; a title only with more of the title. */
  function goesOn(last: Piece, start: number, to: number): boolean {
    if (last.kind === 'note' || startsParagraph(before, text.slice(start, to), mode)) return false
    if (last.kind !== 'heading' || block.depth > 0) return true
    return last.mark === undefined && isCapitalLine(text.slice(start, to).trim())
  }

  // A gazette's text may go on for pages inside what Markdown takes for a list item.
  function isListStart(): boolean {
    return block.list !== undefined && block.depth === 0 && pieces.length === 0
  }

  function plainKind(): Piece['kind'] {
    if (block.kind === 'tableCell') return 'tableCell'
    return isListStart() ? 'item' : 'text'
  }

  /** Add a piece that begins with a label; a first label of another series may follow it at once. */
  function addMarked(piece: Piece, to: number, nesting: number): void {
    const next = nesting < maxNesting ? findFollowing(piece, to) : -1
    if (next < 0) {
      add(piece)
      return
    }
    add({...piece, end: next})
    splitStart(next, to, true, nesting + 1)
  }

  function findFollowing(piece: Piece, to: number): number {
    const kind = piece.mark?.kind
    if (block.depth > 0 || kind === 'opening' || piece.labelEnd === piece.start) return -1
    if (kind === 'division') return inner.findDivision(piece.labelEnd, to)
    const body = skipSpace(text, piece.labelEnd, to)
    const label = readItemLabel(text, body)
    const isFirst = label?.readings.some((reading) => reading.value === 1 && reading.style !== 'number')
    return label && isFirst && label.end < to ? body : -1
  }

  function add(piece: Piece): void {
    piece.end = trimEnd(text, piece.start, piece.end)
    piece.labelEnd = Math.min(piece.labelEnd, piece.end)
    pieces.push(piece)
    if (piece.kind === 'note') return
    const {mark} = piece
    const isLevel =
      block.depth > 0 || (mark !== undefined && mark.kind !== 'item' && mark.kind !== 'labelRest')
    if (isLevel) state.series.clear()
    state.isLabelOpen =
      piece.kind === 'heading' && mark?.kind === 'article' && mark.label.end === mark.label.numberEnd
    settle(piece)
  }

  function settle(piece: Piece): void {
    piece.end = trimEnd(text, piece.start, piece.end)
    const isColon = text[piece.end - 1] === ':' && piece.kind !== 'heading'
    state.colon = isColon ? state.count + pieces.length - 1 : undefined
  }
}

function skipSpace(text: string, from: number, to: number): number {
  let index = from
  while (index < to && /\s/.test(text[index] ?? '')) index++
  return index
}

function trimEnd(text: string, start: number, end: number): number {
  let index = end
  while (index > start && /\s/.test(text[index - 1] ?? '')) index--
  return index
}

function isQuotation(text: string): boolean {
  const plain = text.trim()
  const close = {'“': '”', '«': '»', '"': '"'}[plain[0] ?? '']
  if (close === undefined) return false
  const end = plain.replace(/[.;,]$/, '').length - 1
  return end > 0 && plain.indexOf(close, 1) === end
}
