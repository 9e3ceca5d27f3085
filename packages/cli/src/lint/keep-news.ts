import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {
  type Baseline,
  baselineToText,
  holdAgainstBaseline,
  readBaseline,
  shrinkBaseline
} from '../baseline/baseline.ts'
import type {CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import type {ReportedFile} from '../reporters/report.ts'
import {type ChangedLines, keepChanged} from '../sources/changed-lines.ts'
import type {Strings} from '../strings.ts'
import {writeFiles} from '../write-files.ts'
import {realPath} from './choose-files.ts'

/** What of all remarks is wanted. */
export interface News {
  /** Changed lines by absolute path. */
  changed?: ReadonlyMap<string, ChangedLines>
  baseline?: {
    path: string
    /** Absent when it is to be made. */
    known: Baseline | undefined
    isUpdated: boolean
  }
}

/**
 * Read the baseline.
 *
 * @param path
 *   Value of `--baseline`.
 * @param isUpdated
 *   Whether `--update-baseline` was typed.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   Nothing when no baseline is wanted.
 * @throws {CommandError}
 *   When it is missing and not to be made, or no baseline.
 */
export async function openBaseline(
  path: string | undefined,
  isUpdated: boolean,
  strings: Strings
): Promise<Pick<News, 'baseline'>> {
  if (path === undefined) {
    if (isUpdated) throw new CommandError(strings.needsBaseline)
    return {}
  }
  const known = await readBaseline(path, strings)
  if (!known && !isUpdated) throw new CommandError(strings.noBaseline(path))
  return {baseline: {path, known, isUpdated}}
}

/**
 * Leave out what is not wanted, and keep the baseline.
 *
 * @param files
 *   Linted files.
 * @param news
 *   What is wanted.
 * @param context
 *   Where to say what was left out.
 * @returns
 *   The files with what is left.
 */
export async function keepNews(
  files: readonly ReportedFile[],
  {changed, baseline}: News,
  {strings, stderr}: Pick<CommandContext, 'stderr' | 'strings'>
): Promise<ReportedFile[]> {
  const touched = (file: ReportedFile) =>
    changed ? keepChanged(file, file.isImported ? 'all' : (changed.get(realPath(file.path)) ?? [])) : file
  if (!baseline) return files.map(touched)
  const {path, known, isUpdated} = baseline
  const folder = dirname(resolve(path))
  // A baseline lists all that a file has, changed or not.
  const next = shrinkBaseline(files, known, path, (name) => existsSync(resolve(folder, name)))
  if (isUpdated) {
    await writeFiles([{path, content: baselineToText(next)}])
    stderr.write(`${strings.made(path)}\n`)
  }
  const held = files.map((file) => holdAgainstBaseline(file, known ?? next, path))
  const sum = (name: 'gone' | 'known') => held.reduce((all, one) => all + one[name], 0)
  if (sum('known')) stderr.write(`${strings.baselineKnown(sum('known'), path)}\n`)
  if (sum('gone') && !isUpdated) stderr.write(`${strings.baselineGone(sum('gone'), path)}\n`)
  return held.map(({file}) => touched(file))
}
