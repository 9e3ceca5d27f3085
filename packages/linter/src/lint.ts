import {countText, readability, type Unit} from 'retext-spanish'
import type {LintConfig} from './config.ts'
import {type Examination, examine} from './examine.ts'
import {commentRuleId} from './judge-comments.ts'
import {indexLines} from './line-index.ts'
import type {LintMessage, LintReport, Score} from './report.ts'
import {rules} from './rules.ts'
import {ruleUrl} from './run-rule.ts'

/**
 * Say where a text is hard to read, why, and what to write instead.
 *
 * @param markdown
 *   A norm, a draft, an explainer; plain text is Markdown too.
 * @param config
 *   Which rules run, and how.
 * @returns
 *   Remarks in reading order, and how easy the text is.
 * @throws {RangeError}
 *   When the config names something that does not exist; never because of the text.
 */
export function lint(markdown: string, config: LintConfig = {}): LintReport {
  const examination = examine(markdown, config)
  return {messages: toMessages(markdown, examination, config), score: scoreOf(examination.analysis)}
}

const notes = new Map(rules.map(({meta}) => [meta.id, meta.note]))

function toMessages(markdown: string, examination: Examination, {baseUrl = ''}: LintConfig): LintMessage[] {
  const {findings, analysis, skipped} = examination
  const toPoint = indexLines(markdown)
  const messages = findings.map(({ruleId, severity, finding}): LintMessage => {
    const {start, end, message, note = notes.get(ruleId) ?? '', expected = []} = finding
    return {
      ruleId,
      severity,
      message,
      note,
      url: ruleId === commentRuleId ? ruleUrl('', baseUrl).replace(/\/$/, '') : ruleUrl(ruleId, baseUrl),
      start: toPoint(start + skipped),
      end: toPoint(end + skipped),
      replacements: [...expected],
      ...provisionAt(analysis.units, start)
    }
  })
  return messages.sort(
    (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.ruleId, b.ruleId)
  )
}

function provisionAt(units: readonly Unit[], offset: number): {provision?: string} {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (units[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const unit = units[low]
  return unit?.provision !== undefined && unit.start <= offset && offset < unit.end
    ? {provision: unit.provision}
    : {}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function scoreOf(analysis: Parameters<typeof countText>[0]): Score {
  const counts = countText(analysis)
  const {words, sentences, syllables} = counts
  if (words === 0 || sentences === 0) return {words, sentences, syllables, inflesz: null, band: null}
  const {inflesz} = readability(counts)
  return {words, sentences, syllables, inflesz: Math.round(inflesz.score * 100) / 100, band: inflesz.band}
}
