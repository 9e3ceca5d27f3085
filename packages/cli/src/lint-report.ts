import type {LintMessage, Score} from '@llano/linter'

/** One linted file. */
export interface LintedFile {
  path: string
  messages: LintMessage[]
  score: Score
}

/** What `--format json` prints; the shape is a contract, see DESIGN. */
export interface LintReportJson {
  version: 1
  files: LintedFile[]
}

/** How many messages there are of each severity. */
export interface SeverityCounts {
  error: number
  warning: number
  info: number
}

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
 * Print linted files as the JSON of the contract.
 *
 * @param files
 *   Linted files.
 * @returns
 *   JSON with a final line ending.
 */
export function toJson(files: readonly LintedFile[]): string {
  return joinJson(files.map(fileToJson))
}

/**
 * Print one linted file as JSON.
 *
 * @param file
 *   The file.
 * @returns
 *   Its part of what `toJson` gives.
 */
export function fileToJson({path, messages, score}: LintedFile): string {
  return JSON.stringify({path, messages, score} satisfies LintedFile)
}

/**
 * Put the parts of several files together.
 *
 * @param parts
 *   What `fileToJson` gave for each.
 * @returns
 *   JSON with a final line ending.
 */
export function joinJson(parts: readonly string[]): string {
  const version: LintReportJson['version'] = 1
  return `{"version":${version},"files":[${parts.join(',')}]}\n`
}
