import type {Unit} from 'retext-spanish'
import type {LintMessage, Point} from '../report.ts'
import type {RuledFinding} from '../run-rule.ts'
import {compareMessages, toMessage} from '../to-messages.ts'
import type {KnownUnit} from './unit-cache.ts'

/** What the places of a text's messages depend on. */
export interface MessagePlaces {
  /** Offsets where its lines begin; what was skipped counts. */
  lines: readonly number[]
  /** How many characters were left out at its start. */
  skipped: number
  baseUrl: string | undefined
}

/**
 * Make messages of what was found in each unit; those that stand where they stood stay the same objects.
 *
 * @param known
 *   What is known of the units of a text.
 * @param units
 *   The units.
 * @param places
 *   Where they stand.
 * @returns
 *   Messages in reading order.
 */
export function unitMessages(
  known: readonly KnownUnit[],
  units: readonly Unit[],
  {lines, skipped, baseUrl}: MessagePlaces
): LintMessage[] {
  const messages: LintMessage[] = []
  const said = new Set<string>()
  let line = 0
  for (let index = 0; index < known.length; index++) {
    const unit = known[index]!
    if (unit.findings.length === 0) continue
    const offset = units[index]!.start + skipped
    line = lineOf(lines, line, offset)
    const column = offset - lines[line]!
    const {placed} = unit
    if (placed?.offset !== offset || placed.line !== line || placed.column !== column)
      unit.placed = {messages: place(unit, units[index]!), offset, line, column}
    for (const [at, message] of unit.placed!.messages.entries()) {
      if (isFirst(unit.findings[at]!)) messages.push(message)
    }
  }
  return messages

  function isFirst({ruleId, finding: {once}}: RuledFinding): boolean {
    if (once === undefined) return true
    const key = `${ruleId} ${once}`
    if (said.has(key)) return false
    said.add(key)
    return true
  }

  function place({findings}: KnownUnit, {start: from, end: to, provision}: Unit): LintMessage[] {
    return findings.map((ruled) => {
      const {start, end} = ruled.finding
      const own = start >= 0 && start < to - from && provision !== undefined ? {provision} : {}
      return toMessage(ruled, {start: pointAt(from + start), end: pointAt(from + end), ...own}, baseUrl)
    })
  }

  function pointAt(inside: number): Point {
    const offset = inside + skipped
    const at = lineOf(lines, line, offset)
    return {line: at + 1, column: offset - lines[at]! + 1, offset}
  }
}

/** Index of the line of an offset that stands in a line or after it. */
function lineOf(lines: readonly number[], from: number, offset: number): number {
  let line = from
  while (line + 1 < lines.length && lines[line + 1]! <= offset) line += 1
  return line
}

/**
 * Put two lists of messages in one.
 *
 * @param some
 *   Messages in reading order.
 * @param others
 *   The same.
 */
export function mergeMessages(some: readonly LintMessage[], others: readonly LintMessage[]): LintMessage[] {
  const merged: LintMessage[] = []
  let next = 0
  for (const message of some) {
    while (next < others.length && compareMessages(others[next]!, message) < 0) merged.push(others[next++]!)
    merged.push(message)
  }
  for (; next < others.length; next++) merged.push(others[next]!)
  return merged
}
