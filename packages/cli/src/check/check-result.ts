import type {VFileMessage} from 'vfile-message'
import type {Content} from '../content.ts'
import type {CheckedExplainer} from './check-content.ts'
import type {CheckCounts} from './print-checked.ts'

/** A place in a file; lines and columns from 1. */
interface Point {
  line: number
  column: number
}

/** What `llano check --format json` prints. */
export interface CheckResult extends CheckCounts {
  explainers: {
    slug: string
    /** Path as it was read. */
    file: string
    messages: {
      ruleId: string | null
      severity: 'error' | 'warning'
      message: string
      note: string | null
      /** What can stand in its place, best first. */
      expected: readonly string[]
      start: Point | null
      end: Point | null
    }[]
    stale: {
      block: string
      reason: 'fuente' | 'norma' | 'nuevo'
      /** Ids of provisions. */
      provisions: readonly string[]
      /** `YYYY-MM-DD`; `null` when it never was. */
      verified: string | null
      start: Point
    }[]
  }[]
}

/**
 * Put in one object what a check found.
 *
 * @param checked
 *   Explainers with what was found.
 * @param content
 *   Their files.
 */
export function checkResult(checked: readonly CheckedExplainer[], content: Content): CheckResult {
  const messages = checked.flatMap((one) => one.messages)
  const errors = messages.filter(({fatal}) => fatal).length
  return {
    errors,
    warnings: messages.length - errors,
    stale: checked.flatMap((one) => one.stale).length,
    explainers: checked.map(({explainer, messages, stale}) => ({
      slug: explainer.slug,
      file: content.explainers.get(explainer.slug)!.file.path,
      messages: messages.map(plainMessage),
      stale: stale.map(({block, reason, provisions, verified}) => ({
        block: block.id,
        reason,
        provisions,
        verified,
        start: pointOf(block.position.start)
      }))
    }))
  }
}

function plainMessage({ruleId, fatal, reason, note, expected, place}: VFileMessage) {
  const range = place && 'start' in place ? place : undefined
  const start = range?.start ?? (place as Point | undefined)
  return {
    ruleId: ruleId ?? null,
    severity: fatal ? ('error' as const) : ('warning' as const),
    message: reason,
    note: note ?? null,
    expected: expected ?? [],
    start: start ? pointOf(start) : null,
    end: range ? pointOf(range.end) : null
  }
}

function pointOf({line, column}: Point): Point {
  return {line, column}
}
