import type {Unit} from 'retext-spanish'
import {commentRuleId} from './judge-comments.ts'
import type {LineIndex} from './line-index.ts'
import type {LintMessage} from './report.ts'
import {rules} from './rules.ts'
import {type RuledFinding, ruleUrl} from './run-rule.ts'

const notes = new Map(rules.map(({meta}) => [meta.id, meta.note]))

/**
 * Make messages of findings.
 *
 * @param toPoint
 *   Finds places in the text as given.
 * @param findings
 *   What was found in it.
 * @param units
 *   Its units; their offsets and those of findings count from after `skipped`.
 * @param skipped
 *   How many characters of the text were left out at its start.
 * @param baseUrl
 *   Address of the site that holds the rules' pages.
 * @returns
 *   Messages in reading order.
 */
export function toMessages(
  toPoint: LineIndex,
  findings: readonly RuledFinding[],
  units: readonly Unit[],
  skipped: number,
  baseUrl?: string
): LintMessage[] {
  const messages = findings.map((ruled) => {
    const {start, end} = ruled.finding
    const place = {start: toPoint(start + skipped), end: toPoint(end + skipped), ...provisionAt(units, start)}
    return toMessage(ruled, place, baseUrl)
  })
  return messages.sort(compareMessages)
}

/**
 * Make a message of a finding.
 *
 * @param ruled
 *   The finding.
 * @param place
 *   Where it stands in the text.
 * @param baseUrl
 *   Address of the site that holds the rules' pages.
 */
export function toMessage(
  {ruleId, severity, finding}: RuledFinding,
  {start, end, provision}: Pick<LintMessage, 'end' | 'provision' | 'start'>,
  baseUrl = ''
): LintMessage {
  const {message, note = notes.get(ruleId) ?? '', expected = []} = finding
  const url = ruleId === commentRuleId ? ruleUrl('', baseUrl).replace(/\/$/, '') : ruleUrl(ruleId, baseUrl)
  const replacements = [...expected]
  const made: LintMessage = {ruleId, severity, message, note, url, start, end, replacements}
  if (provision !== undefined) made.provision = provision
  return made
}

/** Put messages in reading order. */
export function compareMessages(a: LintMessage, b: LintMessage): number {
  return a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.ruleId, b.ruleId)
}

/** Put findings in the order of their messages. */
export function compareFindings(a: RuledFinding, b: RuledFinding): number {
  return a.finding.start - b.finding.start || a.finding.end - b.finding.end || compare(a.ruleId, b.ruleId)
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
