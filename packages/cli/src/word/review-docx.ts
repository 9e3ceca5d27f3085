import {findFixes} from '@llano/linter'
import type {CommandContext} from '../command.ts'
import {CommandError} from '../command-error.ts'
import {lintSources, type Source} from '../lint/lint-sources.ts'
import {toReported} from '../lint/write-report.ts'
import {printText} from '../print-text.ts'
import {annotateDocx} from './annotate-docx.ts'

/** How to review. */
export interface ReviewOptions {
  /** Where to write the document; absent: standard output, which must not be a terminal. */
  output: string | undefined
  /** Whether safe replacements are made, as tracked changes. */
  isFixing: boolean
  /** Most warnings that are no failure. */
  max: number
}

/**
 * Write the remarks on a DOCX into a copy of it.
 *
 * @param sources
 *   The document, alone.
 * @param options
 *   Where to, and how.
 * @param context
 *   Where to say what was done.
 * @returns
 *   Exit status, as for any lint.
 * @throws {CommandError}
 *   When it is not one DOCX.
 */
export async function reviewDocx(
  sources: readonly Source[],
  {output, isFixing, max}: ReviewOptions,
  context: CommandContext
): Promise<number> {
  const {strings, stdout, stderr} = context
  const [source, ...others] = sources
  if (!source) return 0
  if (others.length) throw new CommandError(strings.docxAlone)
  if (output === undefined && stdout.isTTY) throw new CommandError(strings.docxNeedsOutput)
  // Its text stays as it is: what is replaced is for whoever accepts the change.
  const [linted] = await lintSources([source], {isFixing: false, withDifficulty: false, strings})
  if (linted!.source.importedFrom !== 'docx') throw new CommandError(strings.notDocx(linted!.path))
  const {text: markdown, messages} = toReported(linted!)
  const fixes = isFixing ? findFixes(markdown, source.config) : []
  const {bytes, changes} = annotateDocx(source.bytes, {markdown, messages, fixes}, strings)
  await printText(bytes, output, context)
  const {counts} = linted!.part
  stderr.write(`${strings.summary(counts.error, counts.warning, counts.info)}\n`)
  if (isFixing) stderr.write(`${strings.trackedChanges(changes)}\n`)
  if (counts.warning > max) stderr.write(`${strings.tooManyWarnings(counts.warning, max)}\n`)
  return counts.error || counts.warning > max ? 1 : 0
}
