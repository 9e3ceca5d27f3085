import {addOwnWords, addParagraph, type Body, keepDate, leave, startDraft} from './body.ts'
import {closesNorm, isPublicationLine, opensDecree, readPublication} from './closing.ts'
import {addRecital} from './containers.ts'
import {addText, continueText} from './draft.ts'
import {isDangling} from './line-mode.ts'
import type {MarkedSegment} from './read-segments.ts'

/**
 * Read a segment without label: a title, a paragraph, what belongs to no provision.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of the segment.
 */
export function readWords(body: Body, index: number): void {
  const segment = body.segments[index]!
  if (body.titled && segment.kind === 'heading') {
    body.titled.headings.push(segment.text)
    body.titled.end = Math.max(body.titled.end, segment.end)
    body.owners[index] = body.titled
    return
  }
  body.titled = null
  if (segment.depth > 0 && body.container?.type !== 'anexo') {
    leave(body)
    if (body.part !== 'transitory') body.part = body.hasTransitory ? 'outside' : 'preamble'
  } else if (body.part === 'recitals') readRecitalWords(body, index)
  else if (body.part === 'mandate' && !body.hasArticles) readMandateWords(body, index)
  else if (body.container === null || body.part === 'outside') readOutside(body, segment)
  else readArticleWords(body, index)
}

function readArticleWords(body: Body, index: number): void {
  const segment = body.segments[index]!
  const {text, kind} = segment
  const isDecree = opensDecree(text) || isPublicationLine(text)
  const isList = kind === 'item' || kind === 'tableCell'
  if (isAwaited(body)) addParagraph(body, index)
  else if (closesNorm(text) || (body.part === 'transitory' && isDecree)) {
    leave(body)
    body.part = 'outside'
    readOutside(body, segment)
  } else if (body.last && isList) {
    addText(body.last, segment)
    body.owners[index] = body.last
  } else if (isBroken(body, segment)) goOn(body, index)
  else addParagraph(body, index)
}

/** «PRIMERO.» alone on its line: what follows are its words, be they «Publíquese …». */
function isAwaited({container}: Body): boolean {
  if (container === null || container.type === 'anexo') return false
  return container.headings.length + container.texts.length + container.childKeys.size === 0
}

/** What begins after the recitals. */
export const afterRecitals: RegExp = /^(?:Por lo|En mérito|En virtud|Con base|Con fundamento|En atención)/

function readRecitalWords(body: Body, index: number): void {
  const segment = body.segments[index]!
  const {container} = body
  if (segment.kind === 'tableCell' && body.last) {
    addText(body.last, segment)
    body.owners[index] = body.last
    return
  }
  if (segment.kind === 'heading' || (container && afterRecitals.test(segment.text))) {
    leave(body)
    body.part = 'preamble'
    return
  }
  const opensWithQue = /^Que\b/
  const isLabelled = container !== null && container.label !== ''
  const isRest = opensWithQue.test(container?.texts[0] ?? '') && !opensWithQue.test(segment.text)
  if (isLabelled || isRest) addParagraph(body, index)
  else addRecital(body, index)
}

const minParagraphChars = 120

/** Paragraphs of a text without articles; what ends without a stop is a signature. */
function readMandateWords(body: Body, index: number): void {
  const segment = body.segments[index]!
  if (segment.kind === 'heading' || closesNorm(segment.text)) {
    leave(body)
    body.part = 'outside'
  } else if (/[.;:,]$/.test(segment.text) || segment.text.length > minParagraphChars) {
    body.items = []
    const draft = startDraft(body, index, 'parrafo', String(++body.mandateParagraphs), null, false)
    addOwnWords(body, draft, segment)
  }
}

/**
 * Read what belongs to no provision: it may say when a decree was published.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param segment
 *   A paragraph or remark.
 */
export function readOutside(body: Body, segment: MarkedSegment): void {
  const date = readPublication(segment.text)
  if (date !== null) keepDate(body, date)
}

/**
 * Add a segment to the sentence that was being read.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of the segment.
 */
export function goOn(body: Body, index: number): void {
  if (!body.last) return
  continueText(body.last, body.segments[index]!)
  body.owners[index] = body.last
}

/** A line that a converter broke off goes on with the words before it. */
function isBroken({last}: Body, segment: MarkedSegment): boolean {
  const before = last?.texts.at(-1)
  const goesOn = segment.isCut === true || /^[\p{Ll},;.)]/u.test(segment.text)
  return before !== undefined && (goesOn || isDangling(before)) && !/[.:;]$/.test(before)
}
