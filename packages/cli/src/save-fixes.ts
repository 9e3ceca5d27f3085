import {realpath} from 'node:fs/promises'
import type {VFile} from 'vfile'
import type {CommandContext} from './command.ts'
import type {LintedPart} from './lint-file.ts'
import {writeFiles} from './write-files.ts'

/**
 * Write fixed texts back to their files and say how much was fixed.
 *
 * @param files
 *   The files as they were read; standard input is not written to.
 * @param parts
 *   What linting each gave.
 * @param context
 *   Where to say it.
 */
export async function saveFixes(
  files: readonly VFile[],
  parts: readonly LintedPart[],
  {strings, stderr}: Pick<CommandContext, 'stderr' | 'strings'>
): Promise<void> {
  const changed = files.flatMap((file, index) => {
    const text = parts[index]!.fixedText
    if (text === undefined || file.path === 'stdin') return []
    return [{path: file.path, content: `${file.data.hasByteOrderMark ? '\uFEFF' : ''}${text}`}]
  })
  // A link stays a link: what it leads to is written.
  await writeFiles(
    await Promise.all(changed.map(async (file) => ({...file, path: await realpath(file.path)})))
  )
  const fixes = parts.map((part) => part.fixes).filter((count) => count > 0)
  const total = fixes.reduce((sum, count) => sum + count, 0)
  stderr.write(`${strings.fixed(total, fixes.length)}\n`)
}
