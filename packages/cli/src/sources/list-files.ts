import {readdir, stat} from 'node:fs/promises'
import {join} from 'node:path'
import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'

/** Kinds of file that a folder is searched for; web pages are read only when they are named. */
const wanted = /\.(?:docx?|markdown|md|odt|pdf|txt)$/i
const skipped = /^(?:\..*|node_modules)$/

/**
 * List the files that some paths name: folders stand for the documents in them, at any depth.
 *
 * @param paths
 *   As typed; `-` is standard input.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   Paths in the order typed, those of a folder by name; none twice.
 * @throws {CommandError}
 *   When a folder holds no document.
 */
export async function listFiles(paths: readonly string[], strings: Strings): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    const stats = path === '-' ? undefined : await stat(path).catch(() => undefined)
    if (!stats?.isDirectory()) found.push(path)
    else {
      const inside = await walk(path)
      if (inside.length === 0) throw new CommandError(strings.emptyFolder(path))
      found.push(...inside)
    }
  }
  return [...new Set(found)]
}

/**
 * Say whether a path looks like a document.
 *
 * @param path
 *   Its ending counts.
 * @returns
 *   Whether a search of its folder would find it.
 */
export function isDocument(path: string): boolean {
  return wanted.test(path)
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  const sorted = entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  const lists = await Promise.all(
    sorted.map(async (entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return skipped.test(entry.name) ? [] : walk(path)
      return isDocument(entry.name) && !entry.name.startsWith('.') ? [path] : []
    })
  )
  return lists.flat()
}
