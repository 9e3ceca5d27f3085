import {fix, type LintConfig, type LintReport, lint, lintAndMeasure} from '@llano/linter'
import {countSeverities, fileToJson, type SeverityCounts} from '../reporters/report.ts'
import type {MeasuredDifficulty} from './measured-difficulty.ts'

/** What is asked of every file; plain data, so that threads can be told it. */
export interface LintTask {
  isFixing: boolean
  /** Whether to say how hard each provision is, too: every rule is asked then. */
  withDifficulty: boolean
}

/** A text to lint. */
export interface SourceFile {
  path: string
  text: string
  config: LintConfig
}

/** What linting a file gave. */
export interface LintedPart {
  /** What `--format json` prints of it: text, so that threads and caches hand it on as it is. */
  json: string
  counts: SeverityCounts
  /** How many replacements were made. */
  fixes: number
  /** The text after them, when there were any. */
  fixedText?: string
  difficulty?: MeasuredDifficulty
}

/**
 * Lint one file.
 *
 * @param file
 *   The file.
 * @param task
 *   What to do.
 * @returns
 *   What was found; with `isFixing` in the text after the fixes.
 */
export function lintFile({path, text: source, config}: SourceFile, task: LintTask): LintedPart {
  const fixed = task.isFixing ? fix(source, config) : {text: source, applied: []}
  const {text} = fixed
  const {difficulty, ...report}: LintReport & {difficulty?: MeasuredDifficulty} = task.withDifficulty
    ? lintMeasured(text, config)
    : lint(text, config)
  const file = {path, ...report}
  return {
    json: fileToJson(file),
    counts: countSeverities([file]),
    fixes: fixed.applied.length,
    ...(text === source ? {} : {fixedText: text}),
    ...(difficulty && {difficulty})
  }
}

/**
 * Lint a text and say how hard it is and how long its sentences are.
 *
 * @param text
 *   Markdown.
 * @param config
 *   Which rules make remarks.
 * @returns
 *   All of it, from one reading.
 */
export function lintMeasured(
  text: string,
  config: LintConfig
): LintReport & {difficulty: MeasuredDifficulty} {
  const {difficulty, sentenceWords, ...report} = lintAndMeasure(text, config)
  return {...report, difficulty: {...difficulty, sentenceWords}}
}

/** Files that several threads take in turns. */
export interface SharedWork {
  files: readonly SourceFile[]
  /** Indexes of `files` in the order they are taken. */
  order: readonly number[]
  /** One number in shared memory: how many were taken. */
  taken: Int32Array
  task: LintTask
}

/**
 * Lint files until none is left.
 *
 * @param work
 *   The files, shared with other threads.
 * @param done
 *   Told each file's index and what it gave.
 */
export function takeTurns(
  {files, order, taken, task}: SharedWork,
  done: (index: number, part: LintedPart) => void
): void {
  for (;;) {
    const index = order[Atomics.add(taken, 0, 1)]
    if (index === undefined) return
    done(index, lintFile(files[index]!, task))
  }
}
