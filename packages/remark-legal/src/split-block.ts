import {readArticleLabel, readLabelRest} from './article-label.ts'
import type {Block} from './blocks.ts'
import {type DivisionLabel, readDivisionLabel} from './division-label.ts'
import {findNotes} from './find-notes.ts'
import {isDangling, type LineMode, startsParagraph} from './line-mode.ts'
import {readNamedLabel} from './named-label.ts'
import {isCapitalLine, readOpening} from './opening.ts'
import type {Mark, Piece} from './piece.ts'
import {type LabelReading, readItemLabel, readOrdinalLabel} from './read-label.ts'
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
  const pieces: Piece[] = []
  if (block.isQuote || isQuotation(text)) {
    add({kind: 'quote', start: 0, end: text.length, labelEnd: 0})
    return pieces
  }
  let lineStart = 0
  let before = ''
  while (lineStart <= text.length) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline < 0 ? text.length : newline
    splitLine(lineStart, lineEnd)
    before = text.slice(lineStart, lineEnd)
    lineStart = lineEnd + 1
  }
  return pieces

  function splitLine(start: number, end: number): void {
    let from = start
    let isFresh = lineStart === 0
    for (const note of [...findNotes(text, start, end), {start: end, end}]) {
      if (text.slice(from, note.start).trim() !== '') splitStretch(from, note.start, isFresh)
      if (note.end > note.start) {
        add({kind: 'note', start: note.start, end: note.end, labelEnd: note.start})
        isFresh = true
      }
      from = note.end
    }
  }

  function splitStretch(from: number, limit: number, isFresh: boolean): void {
    const start = skipSpace(text, from, limit)
    const inner = findInnerArticle(start, limit)
    const to = inner < 0 ? limit : inner
    splitStart(start, to, isFresh)
    if (inner >= 0) splitStretch(inner, limit, true)
  }

  function splitStart(start: number, to: number, isFresh: boolean): void {
    const last = pieces.at(-1)
    const canStart = isFresh || last === undefined || last.kind === 'note' || !isDangling(before)
    const marked = canStart ? readStart(start, to) : null
    if (marked) {
      addMarked(marked, to)
      return
    }
    const isContinued =
      !isFresh &&
      last !== undefined &&
      last.kind !== 'note' &&
      !startsParagraph(before, text.slice(start, to), mode)
    const isTitle = last?.kind === 'heading'
    if (isContinued && last && (!isTitle || block.depth > 0 || isCapitalContinuation(last, start, to))) {
      last.end = to
      settle(last)
    } else {
      const isCapital = !isListStart() && isCapitalLine(text.slice(start, to).trim())
      const kind = block.depth > 0 || isCapital ? 'heading' : plainKind(isFresh)
      add({kind, start, end: to, labelEnd: start})
    }
  }

  function isCapitalContinuation(last: Piece, start: number, to: number): boolean {
    return last.mark === undefined && isCapitalLine(text.slice(start, to).trim())
  }

  // A gazette's text may go on for pages inside what Markdown takes for a list item.
  function isListStart(): boolean {
    return block.list !== undefined && block.depth === 0 && pieces.length === 0
  }

  function plainKind(isFresh: boolean): Piece['kind'] {
    if (block.kind === 'tableCell') return 'tableCell'
    return block.list !== undefined && isFresh && pieces.length === 0 ? 'item' : 'text'
  }

  function readStart(start: number, to: number): Piece | null {
    if (state.isLabelOpen && pieces.length === 0 && block.depth === 0) {
      const rest = readLabelRest(text, start)
      if (rest) {
        return {kind: 'text', start, end: to, labelEnd: rest.end, mark: {kind: 'labelRest', id: rest.id}}
      }
    }
    const line = text.slice(start, to)
    const opening = readOpening(line)
    if (opening !== null && !isListStart()) {
      return {kind: 'heading', start, end: to, labelEnd: start, mark: {kind: 'opening', opening}}
    }
    return readArticle(start, to) ?? readDivision(start, to) ?? readOther(start, to)
  }

  function readArticle(start: number, to: number): Piece | null {
    const label = readArticleLabel(text, start)
    if (!label) return null
    const rest = text.slice(label.end, to)
    const isAlone = rest.trim() === ''
    const isClosed = label.end > label.numberEnd
    const goesOn = /^\p{Ll}/u.test(rest) && !text.slice(label.numberEnd, label.end).includes('-')
    if (!isAlone && block.depth === 0 && (!isClosed || goesOn)) return null
    if (!isAlone && !isClosed && /^\s*(?:\p{Ll}|[,;])/u.test(rest)) return null
    const kind = block.depth > 0 || (isAlone && !isClosed) ? 'heading' : 'text'
    return {kind, start, end: to, labelEnd: isAlone ? to : label.end, mark: {kind: 'article', label}}
  }

  function readDivision(start: number, to: number): Piece | null {
    const label = readDivisionLabel(text, start)
    if (!label) return null
    if (label.type === 'apartado' && block.depth === 0) return readApartado(label, start, to)
    const rest = text.slice(label.end, to).trim()
    const isTitle = rest === '' || label.isClosed || isCapitalLine(rest) || !/[.;,:]$/.test(rest)
    if (block.depth === 0 && (!isTitle || rest.length > 160)) return null
    return {kind: 'heading', start, end: to, labelEnd: label.end, mark: {kind: 'division', label}}
  }

  /** «Apartado A.» stands inside an article, in a series with «Apartado B.». */
  function readApartado(label: DivisionLabel, start: number, to: number): Piece | null {
    if (!label.isClosed) return null
    const reading: LabelReading = {style: 'upper', value: label.value, id: label.id}
    const placed = state.series.place({readings: [reading], end: label.end}, state.colon, true)
    if (!placed) return null
    const mark: Mark = {kind: 'item', reading, depth: placed.depth, begins: placed.begins}
    return {kind: 'item', start, end: to, labelEnd: Math.min(label.end, to), mark}
  }

  function readOther(start: number, to: number): Piece | null {
    const named = readNamedLabel(text, start, block.depth > 0)
    if (named) {
      const mark: Mark = {kind: 'named', type: named.type, id: named.id, value: named.value}
      return {kind: block.depth > 0 ? 'heading' : 'text', start, end: to, labelEnd: named.end, mark}
    }
    const ordinal = readOrdinalLabel(text, start)
    if (ordinal && !/^\p{Ll}/u.test(text.slice(ordinal.end, to))) {
      const mark: Mark = {kind: 'ordinal', reading: ordinal.readings[0]!}
      return {kind: block.depth > 0 ? 'heading' : 'text', start, end: to, labelEnd: ordinal.end, mark}
    }
    const item = readItemLabel(text, start)
    if (item && block.depth > 0) {
      const mark: Mark = {kind: 'section', reading: item.readings[0]!}
      return {kind: 'heading', start, end: to, labelEnd: Math.min(item.end, to), mark}
    }
    const placed = item && state.series.place(item, state.colon)
    if (!item || !placed) return null
    const piece: Piece = {
      kind: 'item',
      start,
      end: to,
      labelEnd: Math.min(item.end, to),
      mark: {kind: 'item', reading: placed.reading, depth: placed.depth, begins: placed.begins}
    }
    if (placed.leadIn !== undefined) piece.leadIn = placed.leadIn
    return piece
  }

  /** Add a piece that begins with a label; a first label of another series may follow it at once. */
  function addMarked(piece: Piece, to: number): void {
    if (piece.mark?.kind === 'division' && block.depth === 0) {
      const next = findInnerDivision(piece.labelEnd, to)
      if (next >= 0) {
        add({...piece, end: next})
        splitStart(next, to, true)
        return
      }
    }
    const isLead = piece.mark?.kind !== 'division' && piece.mark?.kind !== 'opening' && block.depth === 0
    const body = skipSpace(text, piece.labelEnd, to)
    const nested = isLead && piece.labelEnd > piece.start ? readItemLabel(text, body) : null
    const isFirst = nested?.readings.some((reading) => reading.value === 1 && reading.style !== 'number')
    if (nested && isFirst && nested.end < to) {
      add({...piece, end: piece.labelEnd})
      splitStart(body, to, true)
      return
    }
    add(piece)
  }

  function findInnerArticle(from: number, to: number): number {
    innerArticle.lastIndex = from + 1
    for (let found = innerArticle.exec(text); found && found.index < to; found = innerArticle.exec(text)) {
      const label = readArticleLabel(text, found.index)
      if (!label || label.end === label.numberEnd || label.end >= to) continue
      const closing = text.slice(label.numberEnd, label.end)
      const isCertain = /[-–—]/.test(closing) || (found[0].startsWith('ART') && closing.includes('.'))
      const beforeIt = text.slice(Math.max(from, found.index - 40), found.index)
      if (isCertain && !isDangling(beforeIt) && /[\p{Lu}("“«]/u.test(text[label.end] ?? ''))
        return found.index
    }
    return -1
  }

  function findInnerDivision(from: number, to: number): number {
    innerDivision.lastIndex = from
    for (let found = innerDivision.exec(text); found && found.index < to; found = innerDivision.exec(text)) {
      const beforeIt = text.slice(Math.max(0, found.index - 40), found.index)
      if (!isDangling(beforeIt) && readDivisionLabel(text, found.index)) return found.index
    }
    return -1
  }

  function add(piece: Piece): void {
    piece.end = trimEnd(text, piece.start, piece.end)
    piece.labelEnd = Math.min(piece.labelEnd, piece.end)
    pieces.push(piece)
    if (piece.kind === 'note') return
    const isLevel = block.depth > 0 || (piece.mark !== undefined && piece.mark.kind !== 'item')
    if (isLevel && piece.mark?.kind !== 'labelRest') state.series.clear()
    state.isLabelOpen =
      piece.mark?.kind === 'article' &&
      piece.mark.label.end === piece.mark.label.numberEnd &&
      piece.kind === 'heading'
    settle(piece)
  }

  function settle(piece: Piece): void {
    piece.end = trimEnd(text, piece.start, piece.end)
    const index = state.count + pieces.indexOf(piece, Math.max(0, pieces.length - 3))
    state.colon = text[piece.end - 1] === ':' && piece.kind !== 'heading' ? index : undefined
  }
}

const innerArticle = /(?<=\s)(?:ART[ÍI]CULO|Art[íi]culo)[ \t]+(?=\d)/gu
const innerDivision = /(?<=\s)(?:CAP[ÍI]TULO|SECCI[ÓO]N|Cap[íi]tulo|Secci[óo]n)[ \t]+(?=\p{L}|\d)/gu

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
