import type {CommandContext} from '../command.ts'
import {fileToJson, joinJson, type ReportedFile} from '../reporters/report.ts'
import type {ReportOptions} from '../reporters/report-options.ts'
import {
  isPeopleFormat,
  loadPeopleReporter,
  loadProgramReporter,
  type ReportFormat
} from '../reporters/reporters.ts'
import type {LintedSource} from './lint-sources.ts'

/** How a report is written. */
export interface WriteReportOptions {
  format: ReportFormat
  /** Whether suggestions are listed. */
  info: boolean
  /** Whether it goes to a file. */
  toFile: boolean
  /** `I/N` of a part. */
  shard: string | undefined
}

/**
 * Write the report of linted files.
 *
 * @param linted
 *   The files.
 * @param news
 *   The same, with only what is wanted; absent: all is.
 * @param options
 *   Format and the like.
 * @param context
 *   Language and terminal.
 * @returns
 *   The report.
 */
export async function writeReport(
  linted: readonly LintedSource[],
  news: readonly ReportedFile[] | undefined,
  {format, info, toFile, shard}: WriteReportOptions,
  {strings, stdout}: CommandContext
): Promise<string> {
  if (format === 'json') return joinJson(news?.map(fileToJson) ?? linted.map(({part}) => part.json), shard)
  const options: ReportOptions = {
    strings,
    color: !toFile && stdout.isTTY === true && !process.env.NO_COLOR,
    info,
    width: Math.min(110, Math.max(50, (stdout.columns ?? 100) - 12))
  }
  const files = news ?? linted.map(toReported)
  return isPeopleFormat(format)
    ? (await loadPeopleReporter(format))(files, options)
    : (await loadProgramReporter(format))(files, options)
}

/**
 * Read what was found in a file.
 *
 * @param linted
 *   The file.
 * @returns
 *   As reporters take it.
 */
export function toReported({part, source}: LintedSource): ReportedFile {
  const {json, difficulty, fixedText} = part
  return {
    ...(JSON.parse(json) as Pick<ReportedFile, 'messages' | 'path' | 'score'>),
    text: fixedText ?? source.text,
    isImported: source.importedFrom !== undefined,
    ...(difficulty && {difficulty})
  }
}
