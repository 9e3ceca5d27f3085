import {fix, type LintConfig, lint} from '@llano/linter'
import {fileToPretty, type PrettyOptions} from './lint-pretty.ts'
import {countSeverities, fileToJson, type SeverityCounts} from './lint-report.ts'
import {type Language, stringsOf} from './strings.ts'

/** What is asked of every file; plain data, so that threads can be told it. */
export interface LintTask extends Omit<PrettyOptions, 'strings'> {
  config: LintConfig
  format: 'json' | 'pretty'
  isFixing: boolean
  language: Language
}

/** A text to lint. */
export interface SourceFile {
  path: string
  text: string
}

/** What linting a file gave. */
export interface LintedPart {
  /** Its part of the report. */
  output: string
  counts: SeverityCounts
  /** How many replacements were made. */
  fixes: number
  /** The text after them, when there were any. */
  fixedText?: string
}

/**
 * Lint one file and print its part of the report.
 *
 * @param file
 *   The file.
 * @param task
 *   What to look for and how to print it.
 * @returns
 *   Its part; with `isFixing` the report is on the text after the fixes.
 */
export function lintFile({path, text: source}: SourceFile, task: LintTask): LintedPart {
  const fixed = task.isFixing ? fix(source, task.config) : {text: source, applied: []}
  const {text} = fixed
  const file = {path, text, ...lint(text, task.config)}
  const output =
    task.format === 'json'
      ? fileToJson(file)
      : fileToPretty(file, {...task, strings: stringsOf(task.language)})
  return {
    output,
    counts: countSeverities([file]),
    fixes: fixed.applied.length,
    ...(text === source ? {} : {fixedText: text})
  }
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
