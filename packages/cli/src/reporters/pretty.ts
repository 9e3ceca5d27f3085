import {styleText} from 'node:util'
import type {LintMessage, Severity} from '@llano/linter'
import type {Strings} from '../strings.ts'
import {hardestProvisions} from './hardest-provisions.ts'
import {countRules, countSeverities, type ReportedFile, type SeverityCounts} from './report.ts'
import type {ReportOptions} from './report-options.ts'

type Color = Parameters<typeof styleText>[0]
const colors: Record<Severity, Color> = {error: 'red', warning: 'yellow', info: 'cyan'}

/**
 * Print linted files for people: each remark with its place, the words it is about and what to write instead.
 *
 * @param files
 *   Linted files.
 * @param options
 *   Language, colour, width.
 * @returns
 *   Text with a final line ending; remarks by rule and, of several files, their total stand at the end.
 */
export function toPretty(files: readonly ReportedFile[], options: ReportOptions): string {
  const {strings, color} = options
  const parts = files.map((file) => writeFile(file, options))
  const byRule = sayRules(files, options)
  if (byRule.length) parts.push(byRule.join('\n'))
  if (files.length > 1) parts.push(painter(color)('bold', sayTotal(countSeverities(files), strings)))
  return `${parts.join('\n').trimEnd()}\n`
}

function writeFile(file: ReportedFile, {strings, color, info, width}: ReportOptions): string {
  const paint = painter(color)
  const lines = [paint(['bold', 'underline'], file.path)]
  if (file.isImported) lines.push(`  ${paint('dim', strings.placesImported(file.path))}`)
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

/** Rules with their counts; nothing where there is only one. */
function sayRules(files: readonly ReportedFile[], {strings, info}: ReportOptions): string[] {
  const shown = files.map((file) => ({
    ...file,
    messages: file.messages.filter(({severity}) => info || severity !== 'info')
  }))
  const counts = countRules(shown)
  if (counts.length < 2) return []
  const width = Math.max(...counts.map(([, count]) => String(count).length))
  return [
    `  ${strings.byRule}`,
    ...counts.map(([ruleId, count]) => `    ${String(count).padStart(width)}  ${ruleId}`),
    ''
  ]
}

function painter(color: boolean): (style: Color, text: string) => string {
  return (style, text) => (color ? styleText(style, text, {validateStream: false}) : text)
}

function summary(file: ReportedFile, strings: Strings, info: boolean): string[] {
  const {score} = file
  const counts = countSeverities([file])
  const lines = file.messages.length ? [`  ${sayTotal(counts, strings)}`] : []
  if (!info && counts.info) lines[0] += ` ${strings.hiddenInfos(counts.info)}`
  if (score.inflesz !== null && score.band !== null)
    lines.push(
      `  ${strings.score(score.inflesz, score.band, score.words, (score.words / score.sentences).toFixed(1))}`
    )
  const hardest = file.difficulty ? hardestProvisions(file.difficulty) : []
  if (hardest.length > 1)
    lines.push(`  ${strings.hardest(hardest.map(({id, score}) => strings.provisionScore(id, score)))}`)
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
