import {styleText} from 'node:util'
import type {LintMessage, Severity} from '@llano/linter'
import {countSeverities, type LintedFile, type SeverityCounts} from './lint-report.ts'
import type {Strings} from './strings.ts'

/** How to print for people. */
export interface PrettyOptions {
  strings: Strings
  /** Whether to colour; true only on a terminal. */
  color: boolean
  /** Whether suggestions (`info`) are listed, not only counted. */
  info: boolean
  /** Widest line of quoted text, in characters. */
  width: number
}

type Color = Parameters<typeof styleText>[0]
const colors: Record<Severity, Color> = {error: 'red', warning: 'yellow', info: 'cyan'}

/** A linted file with its text. */
export type QuotedFile = LintedFile & {text: string}

/**
 * Print linted files for people: each remark with its place, the words it is about and what to write instead.
 *
 * @param files
 *   Linted files with the text of each.
 * @param options
 *   Language, colour, width.
 * @returns
 *   Text with a final line ending.
 */
export function toPretty(files: readonly QuotedFile[], options: PrettyOptions): string {
  const parts = files.map((file) => fileToPretty(file, options))
  return joinPretty(parts, countSeverities(files), options)
}

/**
 * Print one linted file.
 *
 * @param file
 *   The file with its text.
 * @param options
 *   Language, colour, width.
 * @returns
 *   Its part of what `toPretty` gives.
 */
export function fileToPretty(file: QuotedFile, {strings, color, info, width}: PrettyOptions): string {
  const paint = painter(color)
  const lines = [paint(['bold', 'underline'], file.path)]
  const shown = file.messages.filter((message) => info || message.severity !== 'info')
  for (const message of shown) {
    const place = `${message.start.line}:${message.start.column}`
    const level = paint(colors[message.severity], strings.severity[message.severity].padEnd(8))
    const where = message.provision ? ` · ${message.provision}` : ''
    lines.push(`${place.padStart(8)}  ${level} ${message.message}  ${paint('dim', message.ruleId + where)}`)
    lines.push(...quote(file.text, message, width).map((line) => `          ${paint('dim', line)}`))
    if (message.replacements.length)
      lines.push(
        `          ${strings.insteadOf} ${message.replacements.map((r) => paint('green', r || '∅')).join(' · ')}`
      )
  }
  if (!file.messages.length) lines.push(`  ${paint('green', strings.clean)}`)
  lines.push('', ...summary(file, strings, info), '')
  return lines.join('\n')
}

/**
 * Put the parts of several files together.
 *
 * @param parts
 *   What `fileToPretty` gave for each.
 * @param counts
 *   Messages of all files.
 * @param options
 *   Language and colour.
 * @returns
 *   Text with a final line ending; several files end with their total.
 */
export function joinPretty(
  parts: readonly string[],
  counts: SeverityCounts,
  {strings, color}: Pick<PrettyOptions, 'color' | 'strings'>
): string {
  const total = parts.length > 1 ? [painter(color)('bold', sayTotal(counts, strings))] : []
  return `${[...parts, ...total].join('\n').trimEnd()}\n`
}

function painter(color: boolean): (style: Color, text: string) => string {
  return (style, text) => (color ? styleText(style, text, {validateStream: false}) : text)
}

function summary(file: LintedFile, strings: Strings, info: boolean): string[] {
  const {score} = file
  const counts = countSeverities([file])
  const lines = file.messages.length ? [`  ${sayTotal(counts, strings)}`] : []
  if (!info && counts.info) lines[0] += ` ${strings.hiddenInfos(counts.info)}`
  if (score.inflesz !== null && score.band !== null)
    lines.push(
      `  ${strings.score(score.inflesz, score.band, score.words, (score.words / score.sentences).toFixed(1))}`
    )
  return lines
}

function sayTotal({error, warning, info}: SeverityCounts, strings: Strings): string {
  return strings.summary(error, warning, info)
}

// The line a remark starts on, cut around the words it is about, and a line that marks them.
function quote(text: string, {start, end}: LintMessage, width: number): string[] {
  const lineStart = start.offset - (start.column - 1)
  const lineEnd = text.indexOf('\n', start.offset) < 0 ? text.length : text.indexOf('\n', start.offset)
  const from = Math.max(lineStart, Math.min(start.offset - Math.floor(width / 4), lineEnd - width))
  const to = Math.min(lineEnd, from + width)
  const cut = (from > lineStart ? '…' : '') + text.slice(from, to) + (to < lineEnd ? '…' : '')
  const indent = start.offset - from + (from > lineStart ? 1 : 0)
  const length = Math.max(1, Math.min(end.offset, to) - start.offset)
  const words = cut.replaceAll('\t', ' ')
  // A remark on the whole line needs no mark.
  return length >= cut.trim().length - 2 ? [words] : [words, `${' '.repeat(indent)}${'‾'.repeat(length)}`]
}
