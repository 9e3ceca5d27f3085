import {realpath} from 'node:fs/promises'
import type {CommandContext} from '../command.ts'
import {writeFiles} from '../write-files.ts'
import type {LintedSource} from './lint-sources.ts'

/**
 * Write fixed texts back to their files and say how much was fixed.
 *
 * @param linted
 *   The files; standard input is not written to.
 * @param context
 *   Where to say it.
 */
export async function saveFixes(
  linted: readonly LintedSource[],
  {strings, stderr}: Pick<CommandContext, 'stderr' | 'strings'>
): Promise<void> {
  const changed = linted.flatMap(({path, source, part: {fixedText}}) =>
    fixedText === undefined || path === 'stdin'
      ? []
      : [{path, content: `${source.hasByteOrderMark ? '\uFEFF' : ''}${fixedText}`}]
  )
  // A link stays a link: what it leads to is written.
  await writeFiles(
    await Promise.all(changed.map(async (file) => ({...file, path: await realpath(file.path)})))
  )
  const fixes = linted.map(({part}) => part.fixes).filter((count) => count > 0)
  const total = fixes.reduce((sum, count) => sum + count, 0)
  stderr.write(`${strings.fixed(total, fixes.length)}\n`)
}
