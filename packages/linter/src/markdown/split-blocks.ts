import {frontMatterOf} from './front-matter.ts'

/** A stretch of Markdown that reads the same alone as in its text. */
export interface MarkdownBlock {
  /** `plain` a paragraph of words and `simpleEmphasis`; `title` one line, `## ` and the same. */
  kind: 'other' | 'plain' | 'title'
  /** Offset of its first character. */
  start: number
  /** Offset after its last character; the blank lines after it belong to a block of kind `other`. */
  end: number
  /** Line it begins in, from 1. */
  line: number
}

/** What a block is until its end is seen. */
interface OpenBlock extends MarkdownBlock {
  /** A list, or what may be one, goes on after blank lines. */
  hasList: boolean
  hasHtml: boolean
}

/** Ends what may hold blank lines; `never` when only the parser knows where it ends. */
type Closer = RegExp | 'never'

/** Emphasis that can be read no other way: «**Cuarto.** Sin cambios», «*Fracción derogada DOF 15-01-2026*». */
export const simpleEmphasis = /(?<![^ \n])(\*\*?)((?=[^\s*])[^*\n]*[^\s*])\1(?![^ \n\r])/g
const markup = /[\\`*_[\]<&\0]/g
const title = /^#{1,6} [^ \t#]/
const listMarker = /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/
const nested = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]*)+/
const fence = /^( {0,3})(?:(`{3,})[^`]*|(~{3,}).*)$/
const html = /^ {0,3}</
const openHtml: ReadonlyArray<[open: RegExp, close: RegExp]> = [
  [/^( {0,3})<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^( {0,3})<!--/, /-->/],
  [/^( {0,3})<\?/, /\?>/],
  [/^( {0,3})<![a-z]/i, />/],
  [/^( {0,3})<!\[CDATA\[/, /\]\]>/]
]
/** Definitions reach the whole text, directives hold anything, lone `\r` and byte order marks move places. */
const wholeOnly = /\]:|^[ \t>*+.)\d-]*:::|\r(?!\n)|^\uFEFF/m

/** Where to begin in a text that was cut before, and where to stop. */
export interface Cutting {
  /** Offset of a place where it was cut, with its line; nothing before it has changed since. */
  from: Pick<MarkdownBlock, 'line' | 'start'>
  /** Whether it was cut at an offset, and nothing after it has changed since. */
  isKnown(offset: number): boolean
}

/**
 * Cut Markdown where cutting changes nothing: before a line that can only begin a block of its own.
 *
 * @param source
 *   Any text.
 * @param again
 *   What is known of it, when `isWholeOnly` is false for it and was for the text before.
 * @returns
 *   Blocks in order, with only blank lines between them, up to the first known place; a single one where a
 *   cut could change what is read.
 */
export function splitBlocks(source: string, again?: Cutting): MarkdownBlock[] {
  if (!again && isWholeOnly(source)) return [{kind: 'other', start: 0, end: source.length, line: 1}]
  const blocks: MarkdownBlock[] = []
  let block: OpenBlock | undefined
  let closer: Closer | undefined
  let isAfterBlank = false
  let nextMarkup = -1
  let {line, start} = again?.from ?? {line: 1, start: 0}
  let isDone = false
  const first = start === 0 ? frontMatterOf(source) : undefined
  if (first !== undefined) {
    blocks.push({kind: 'other', start: 0, end: first.length, line: 1})
    line += first.split('\n').length
    start = first.length + (source.charAt(first.length) === '\r' ? 2 : 1)
  }
  for (; start < source.length && !isDone; line++) {
    const newline = source.indexOf('\n', start)
    const next = newline < 0 ? source.length : newline
    const end = source.charCodeAt(next - 1) === 13 && next > start ? next - 1 : next
    if (nextMarkup < start) {
      markup.lastIndex = start
      nextMarkup = markup.exec(source)?.index ?? source.length
    }
    readLine(start, end, nextMarkup >= end)
    start = next + 1
  }
  if (block) close(block, source.length)
  return blocks

  function readLine(from: number, to: number, hasNoMarkup: boolean): void {
    if (isBlank(source, from, to)) {
      isAfterBlank = true
      return
    }
    const isWords = hasNoMarkup || hasOnlyEmphasis(source.slice(from, to))
    const kind = isWords ? kindOf(source, from, to) : 'other'
    const text = kind === 'other' ? source.slice(from, to) : ''
    if (block && closer === undefined && canCut(block, from, kind, text)) {
      close(block, source.charCodeAt(from - 2) === 13 ? from - 2 : from - 1)
      block = undefined
      isDone = again?.isKnown(from) === true
      if (isDone) return
    }
    isAfterBlank = false
    if (!block) block = {kind, start: from, end: to, line, hasList: false, hasHtml: false}
    else {
      block.end = to
      if (kind !== 'plain' || block.kind !== 'plain') block.kind = 'other'
    }
    if (kind === 'other') follow(block, text)
  }

  function canCut(open: OpenBlock, from: number, kind: MarkdownBlock['kind'], text: string): boolean {
    const code = source.charCodeAt(from)
    if (code === 32 || code === 9) return false
    if (isAfterBlank) return !(open.hasList && listMarker.test(text))
    return open.kind === 'title' || (kind === 'title' && open.kind === 'plain')
  }

  /** Note what an unusual line opens or closes. */
  function follow(open: OpenBlock, text: string): void {
    if (closer) {
      if (closer !== 'never' && closer.test(text)) closer = undefined
      return
    }
    const opened = openingOf(text)
    if (opened) closer = open.hasHtml || (open.hasList && opened.indent > 0) ? 'never' : opened.closer
    else if (nested.test(text) && openingOf(text.replace(nested, ''))) closer = 'never'
    if (html.test(text)) open.hasHtml = true
    // Indented code, too, keeps the parser from taking `2)` after it for a list.
    if (listMarker.test(text) || /^[ \t]/.test(text)) open.hasList = true
  }

  // A fence in a list that nothing closes takes the blank lines after it.
  function close({kind, start, end, line}: OpenBlock, blankEnd: number): void {
    blocks.push({kind, start, end: kind === 'other' ? blankEnd : end, line})
  }
}

/**
 * Say whether a text is to be read as one block.
 *
 * @param source
 *   A text, or whole lines of one that is not otherwise.
 */
export function isWholeOnly(source: string): boolean {
  return wholeOnly.test(source)
}

function openingOf(text: string): {indent: number; closer: RegExp} | undefined {
  const fenced = fence.exec(text)
  if (fenced) {
    const [, indent = '', ticks, tildes = ''] = fenced
    const mark = ticks === undefined ? '~' : '`'
    const closer = new RegExp(`^ {0,3}${mark}{${(ticks ?? tildes).length},}[ \\t]*$`)
    return {indent: indent.length, closer}
  }
  for (const [open, closer] of openHtml) {
    const found = open.exec(text)
    if (found)
      return closer.test(text.slice(found[0].length)) ? undefined : {indent: found[1]!.length, closer}
  }
  return undefined
}

function hasOnlyEmphasis(line: string): boolean {
  if (!line.includes('*')) return false
  markup.lastIndex = 0
  return !markup.test(line.replace(simpleEmphasis, ''))
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 9) return false
  }
  return true
}

/** What may begin markup at the start of a line: `# > - + = ~ : |`, and blanks. */
const opensMarkup = new Set([...' \t#>-+=~:|\uFEFF'].map((character) => character.charCodeAt(0)))

// Only for lines whose only markup is simple emphasis.
function kindOf(source: string, from: number, to: number): MarkdownBlock['kind'] {
  const last = source.charCodeAt(to - 1)
  if (last === 32 || last === 9) return 'other'
  const code = source.charCodeAt(from)
  if (code === 35) {
    return last !== 35 && title.test(source.slice(from, Math.min(to, from + 8))) ? 'title' : 'other'
  }
  if (opensMarkup.has(code)) return 'other'
  if (code >= 48 && code <= 57 && listMarker.test(source.slice(from, Math.min(to, from + 12)))) return 'other'
  return 'plain'
}
