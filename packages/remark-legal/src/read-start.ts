import {readArticleLabel, readLabelRest} from './article-label.ts'
import {type DivisionLabel, readDivisionLabel} from './division-label.ts'
import {readNamedLabel} from './named-label.ts'
import {isCapitalLine, readOpening} from './opening.ts'
import type {Piece} from './piece.ts'
import {type ItemLabel, type LabelReading, readItemLabel, readOrdinalLabel} from './read-label.ts'
import type {OpenSeries} from './series.ts'

/** What the reading of a label needs to know besides the text. */
export interface StartContext {
  /** True in a Markdown heading, where nothing needs to close a label. */
  isHeading: boolean
  /** True at the first line of a Markdown list item. */
  isListStart: boolean
  /** True right under an article's heading whose label nothing closed. */
  isLabelOpen: boolean
  /** True when the line before goes on: it ends in no stop. */
  isAfterBreak: boolean
  series: OpenSeries
  /** Index of the segment before, when it ends in a colon. */
  colon: number | undefined
}

const maxTitleChars = 160

/**
 * Read the label that a stretch of text begins with.
 *
 * @param text
 *   Visible text of a block.
 * @param start
 *   Index of the stretch's first character.
 * @param to
 *   Index after its last character.
 * @param context
 *   Where it stands.
 * @returns
 *   The piece it begins, up to `to`; `null` when the stretch begins with words.
 */
export function readStart(text: string, start: number, to: number, context: StartContext): Piece | null {
  if (context.isLabelOpen) {
    const rest = readLabelRest(text, start)
    if (rest)
      return {kind: 'text', start, end: to, labelEnd: rest.end, mark: {kind: 'labelRest', id: rest.id}}
  }
  const line = text.slice(start, to)
  const opening = readOpening(line)
  // «… en vigor del presente», «Decreto.»: small letters after a line without stop are its end.
  const isCutOff = context.isAfterBreak && !isCapitalLine(line.trim())
  if (opening !== null && !context.isListStart && !isCutOff) {
    return {kind: 'heading', start, end: to, labelEnd: start, mark: {kind: 'opening', opening}}
  }
  return (
    readArticle(text, start, to, context) ??
    readDivision(text, start, to, context) ??
    readSign(text, start, to, context) ??
    readNamed(text, start, to, context) ??
    readOrdinal(text, start, to, context) ??
    readItem(text, start, to, context)
  )
}

function readArticle(text: string, start: number, to: number, {isHeading}: StartContext): Piece | null {
  const label = readArticleLabel(text, start)
  if (!label) return null
  const rest = text.slice(label.end, to)
  const isAlone = rest.trim() === ''
  const isClosed = label.end > label.numberEnd
  const goesOn = /^\p{Ll}/u.test(rest) && !text.slice(label.numberEnd, label.end).includes('-')
  if (!isAlone && !isHeading && (!isClosed || goesOn)) return null
  if (!isAlone && !isClosed && /^\s*(?:\p{Ll}|[,;])/u.test(rest)) return null
  const kind = isHeading || (isAlone && !isClosed) ? 'heading' : 'text'
  return {kind, start, end: to, labelEnd: isAlone ? to : label.end, mark: {kind: 'article', label}}
}

function readDivision(text: string, start: number, to: number, context: StartContext): Piece | null {
  const label = text[start] === '§' ? null : readDivisionLabel(text, start)
  if (!label) return null
  if (label.type === 'apartado' && !context.isHeading) return readApartado(label, start, to, context)
  const rest = text.slice(label.end, to).trim()
  const isTitle = rest === '' || label.isClosed || isCapitalLine(rest) || !/[.;,:]$/.test(rest)
  if (!context.isHeading && (!isTitle || rest.length > maxTitleChars)) return null
  return {kind: 'heading', start, end: to, labelEnd: label.end, mark: {kind: 'division', label}}
}

/** «§ 2. De la siembra»: a title; «§ 2º La siembra es libre.» is a paragraph of its article. */
function readSign(text: string, start: number, to: number, {isHeading}: StartContext): Piece | null {
  if (text[start] !== '§') return null
  const label = readDivisionLabel(text, start)
  const rest = label ? text.slice(label.end, to).trim() : ''
  if (!label || (!isHeading && (rest === '' || rest.length > maxTitleChars || /[.;,:]$/.test(rest))))
    return null
  return {kind: 'heading', start, end: to, labelEnd: label.end, mark: {kind: 'division', label}}
}

/** «Apartado A.» stands inside an article, in a series with «Apartado B.». */
function readApartado(label: DivisionLabel, start: number, to: number, context: StartContext): Piece | null {
  if (!label.isClosed) return null
  const reading: LabelReading = {style: 'upper', value: label.value, id: label.id}
  return placeItem({readings: [reading], end: label.end}, start, to, context, true)
}

function readNamed(text: string, start: number, to: number, {isHeading}: StartContext): Piece | null {
  const label = readNamedLabel(text, start, isHeading)
  if (!label) return null
  const {type, id, value, end: labelEnd} = label
  const kind = isHeading ? 'heading' : 'text'
  return {kind, start, end: to, labelEnd, mark: {kind: 'named', type, id, value}}
}

function readOrdinal(text: string, start: number, to: number, {isHeading}: StartContext): Piece | null {
  const label = readOrdinalLabel(text, start)
  if (!label || /^\p{Ll}/u.test(text.slice(label.end, to))) return null
  const kind = isHeading ? 'heading' : 'text'
  return {kind, start, end: to, labelEnd: label.end, mark: {kind: 'ordinal', reading: label.readings[0]!}}
}

function readItem(text: string, start: number, to: number, context: StartContext): Piece | null {
  const label = readItemLabel(text, start)
  if (!label) return null
  if (!context.isHeading) return placeItem(label, start, to, context, false)
  const labelEnd = Math.min(label.end, to)
  return {kind: 'heading', start, end: to, labelEnd, mark: {kind: 'section', reading: label.readings[0]!}}
}

function placeItem(
  label: ItemLabel,
  start: number,
  to: number,
  {series, colon}: StartContext,
  isCertain: boolean
): Piece | null {
  const placed = series.place(label, colon, isCertain)
  if (!placed) return null
  const {reading, depth, begins, leadIn} = placed
  const piece: Piece = {
    kind: 'item',
    start,
    end: to,
    labelEnd: Math.min(label.end, to),
    mark: {kind: 'item', reading, depth, begins}
  }
  if (leadIn !== undefined) piece.leadIn = leadIn
  return piece
}
