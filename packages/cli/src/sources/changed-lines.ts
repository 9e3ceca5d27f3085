import {execFile} from 'node:child_process'
import {resolve} from 'node:path'
import {promisify} from 'node:util'
import {CommandError} from '../command-error.ts'
import type {LintedFile} from '../reporters/report.ts'
import type {Strings} from '../strings.ts'

/** Lines that changed, first and last, from 1; `all` for a file that is new or no text. */
export type ChangedLines = 'all' | Array<[first: number, last: number]>

const run = promisify(execFile)
const mostBytes = 256 * 2 ** 20

/**
 * Ask git which lines changed.
 *
 * @param ref
 *   A commit, branch or tag to compare with what is on disk.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   Changed lines by absolute path; files that are gone are not listed.
 * @throws {CommandError}
 *   When this is no repository, git is missing, or there is no such commit.
 */
export async function findChangedLines(ref: string, strings: Strings): Promise<Map<string, ChangedLines>> {
  const git = async (...words: string[]) => {
    const {stdout} = await run('git', ['-c', 'core.quotePath=false', ...words], {maxBuffer: mostBytes})
    return stdout
  }
  try {
    const root = (await git('rev-parse', '--show-toplevel')).trim()
    await git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
    const diffWith = (...words: string[]) =>
      git('-C', root, 'diff', '--no-color', '--no-ext-diff', '--no-renames', ...words, ref, '--')
    const names = await diffWith('--name-only', '-z', '--diff-filter=d')
    const lines = readDiff(await diffWith('--unified=0', '--src-prefix=a/', '--dst-prefix=b/'))
    const untracked = await git('-C', root, 'ls-files', '--others', '--exclude-standard', '-z')
    const changed = new Map<string, ChangedLines>()
    // Git tells no lines of what is no text.
    for (const name of names.split('\0')) changed.set(resolve(root, name), lines.get(name) ?? 'all')
    for (const name of untracked.split('\0')) changed.set(resolve(root, name), 'all')
    changed.delete(root)
    return changed
  } catch (error) {
    throw new CommandError(strings.noDiff(ref, (error as NodeJS.ErrnoException).code === 'ENOENT'))
  }
}

/**
 * Read a diff without context lines.
 *
 * @param diff
 *   As `git diff --unified=0` prints it.
 * @returns
 *   Changed lines of each file that is still there. Where lines were only taken out, those around count.
 */
export function readDiff(diff: string): Map<string, Array<[first: number, last: number]>> {
  const files = new Map<string, Array<[number, number]>>()
  let lines: Array<[number, number]> | undefined
  let skip = 0
  for (const line of diff.split('\n')) {
    if (skip > 0 && /^[-+\\]/.test(line)) {
      // A changed line may look like a header: «--- a/x».
      if (!line.startsWith('\\')) skip -= 1
      continue
    }
    const name = /^\+\+\+ (?:"?b\/(.*?)"?|\/dev\/null)\t?$/.exec(line)
    if (name) {
      lines = name[1] === undefined ? undefined : []
      if (lines && name[1] !== undefined) files.set(name[1], lines)
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (!hunk) continue
    const first = Number(hunk[2])
    const added = Number(hunk[3] ?? 1)
    skip = Number(hunk[1] ?? 1) + added
    lines?.push(added === 0 ? [Math.max(1, first), first + 1] : [first, first + added - 1])
  }
  return files
}

/**
 * Leave out remarks on what did not change.
 *
 * @param file
 *   A linted file.
 * @param changed
 *   Lines that changed; of a document that was imported, `all` or nothing.
 * @returns
 *   The file with the remarks that touch a changed line.
 */
export function keepChanged<File extends LintedFile>(file: File, changed: ChangedLines): File {
  if (changed === 'all') return file
  const messages = file.messages.filter(({start, end}) =>
    changed.some(([first, last]) => start.line <= last && end.line >= first)
  )
  return {...file, messages}
}
