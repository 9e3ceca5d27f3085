import {chmod, mkdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'

/** A file to write. */
export interface NewFile {
  path: string
  content: Uint8Array | string
}

/**
 * Write files so that each is either whole or as it was: all are written beside their place first.
 *
 * @param files
 *   What to write; folders are made as needed, and files that are there keep their permissions.
 * @returns
 *   Once every file is in its place.
 * @throws {Error}
 *   When the disk refuses; what was there before stays and nothing new is left behind.
 */
export async function writeFiles(files: readonly NewFile[]): Promise<void> {
  const drafts = files.map(({path}) => `${path}.${process.pid}.tmp`)
  try {
    for (const [index, {path, content}] of files.entries()) {
      await mkdir(dirname(path), {recursive: true})
      await writeFile(drafts[index]!, content)
      const before = await stat(path).catch(() => undefined)
      if (before) await chmod(drafts[index]!, before.mode)
    }
    for (const [index, {path}] of files.entries()) await rename(drafts[index]!, path)
  } finally {
    await Promise.all(drafts.map((draft) => rm(draft, {force: true})))
  }
}
