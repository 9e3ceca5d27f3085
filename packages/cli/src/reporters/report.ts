import type {LintMessage, Score, Severity} from '@llano/linter'
import type {MeasuredDifficulty} from '../lint/measured-difficulty.ts'

/** One linted file. */
export interface LintedFile {
  path: string
  messages: LintMessage[]
  score: Score
}

/** What `--format json` prints; the shape is a contract, see DESIGN. */
export interface LintReportJson {
  version: 1
  /** `I/N` when it is a part of a report, to be merged with the others. */
  shard?: string
  files: LintedFile[]
}

/** A linted file with what reports for people need, too. */
export interface ReportedFile extends LintedFile {
  /** What offsets point into. */
  text: string
  /** Whether the text is the Markdown that a document was imported as. */
  isImported: boolean
  difficulty?: MeasuredDifficulty
}

/** How many messages there are of each severity. */
export type SeverityCounts = Record<Severity, number>

/**
 * Count messages by severity.
 *
 * @param files
 *   Linted files.
 * @returns
 *   Totals over all files.
 */
export function countSeverities(files: readonly LintedFile[]): SeverityCounts {
  const counts: SeverityCounts = {error: 0, warning: 0, info: 0}
  for (const file of files) for (const message of file.messages) counts[message.severity]++
  return counts
}

/**
 * Count messages by rule.
 *
 * @param files
 *   Linted files.
 * @returns
 *   Rules with their counts, most first, then by id.
 */
export function countRules(files: readonly LintedFile[]): Array<[ruleId: string, count: number]> {
  const counts = new Map<string, number>()
  for (const file of files)
    for (const {ruleId} of file.messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

/**
 * Print one linted file as JSON.
 *
 * @param file
 *   The file.
 * @returns
 *   Its part of what `--format json` prints.
 */
export function fileToJson({path, messages, score}: LintedFile): string {
  return JSON.stringify({path, messages, score} satisfies LintedFile)
}

/**
 * Put the parts of several files together.
 *
 * @param parts
 *   What `fileToJson` gave for each.
 * @param shard
 *   `I/N` when these are a part of a report.
 * @returns
 *   JSON with a final line ending.
 */
export function joinJson(parts: readonly string[], shard?: string): string {
  const version: LintReportJson['version'] = 1
  const part = shard === undefined ? '' : `"shard":${JSON.stringify(shard)},`
  return `{"version":${version},${part}"files":[${parts.join(',')}]}\n`
}
