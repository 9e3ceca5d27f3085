import {chmod, mkdir, rename, rm, stat, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'

/** A file to write. */
export interface NewFile {
  path: string
  content: Uint8Array | string
}

/** Files written beside their places, which come there all at once. */
export class Drafts {
  readonly #drafts = new Map<string, string>()

  /** Paths of the files, in the order in which they were added. */
  get paths(): string[] {
    return [...this.#drafts.keys()]
  }

  /**
   * Write a file beside its place.
   *
   * @param file
   *   What to write; folders are made as needed, and a file that is there keeps its permissions.
   */
  async add({path, content}: NewFile): Promise<void> {
    const draft = `${path}.${process.pid}.tmp`
    this.#drafts.set(path, draft)
    await mkdir(dirname(path), {recursive: true})
    await writeFile(draft, content)
    const before = await stat(path).catch(() => undefined)
    if (before) await chmod(draft, before.mode)
  }

  /** Put every file in its place. */
  async keep(): Promise<void> {
    for (const [path, draft] of this.#drafts) await rename(draft, path)
  }

  /** Leave nothing behind; what is in its place stays. */
  async drop(): Promise<void> {
    await Promise.all([...this.#drafts.values()].map((draft) => rm(draft, {force: true})))
  }
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
  const drafts = new Drafts()
  try {
    for (const file of files) await drafts.add(file)
    await drafts.keep()
  } finally {
    await drafts.drop()
  }
}
