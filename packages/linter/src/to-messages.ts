import type {Unit} from 'retext-spanish'
import {commentRuleId} from './judge-comments.ts'
import {indexLines} from './line-index.ts'
import type {LintMessage} from './report.ts'
import {rules} from './rules.ts'
import {type RuledFinding, ruleUrl} from './run-rule.ts'

/** A finding with by how much its offsets are short of those in the text. */
export interface LocatedFinding {
  ruled: RuledFinding
  shift: number
}

const notes = new Map(rules.map(({meta}) => [meta.id, meta.note]))

/**
 * Make messages of findings.
 *
 * @param markdown
 *   The text as given.
 * @param located
 *   What was found in it.
 * @param units
 *   Its units; offsets count from after `skipped`.
 * @param skipped
 *   How many characters of the text were left out at its start.
 * @param baseUrl
 *   Address of the site that holds the rules' pages.
 * @returns
 *   Messages in reading order.
 */
export function toMessages(
  markdown: string,
  located: readonly LocatedFinding[],
  units: readonly Unit[],
  skipped: number,
  baseUrl = ''
): LintMessage[] {
  const toPoint = indexLines(markdown)
  const messages = located.map(({ruled: {ruleId, severity, finding}, shift}): LintMessage => {
    const start = finding.start + shift
    const end = finding.end + shift
    const {message, note = notes.get(ruleId) ?? '', expected = []} = finding
    return {
      ruleId,
      severity,
      message,
      note,
      url: ruleId === commentRuleId ? ruleUrl('', baseUrl).replace(/\/$/, '') : ruleUrl(ruleId, baseUrl),
      start: toPoint(start + skipped),
      end: toPoint(end + skipped),
      replacements: [...expected],
      ...provisionAt(units, start)
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
