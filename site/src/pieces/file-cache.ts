import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'

/** Keeps what was made between builds. */
export interface FileCache {
  /** Give what was made under a key, or make it. */
  keep<Made>(key: string, make: () => Promise<Made>): Promise<Made>
}

/**
 * Open a cache.
 *
 * @param folder
 *   Where it stands; made when missing.
 * @param generation
 *   Digest of the code that makes what is kept; what other code made is thrown away.
 * @returns
 *   The cache. What cannot be read is made again.
 */
export async function openFileCache(folder: string, generation: string): Promise<FileCache> {
  const place = join(folder, generation)
  await mkdir(place, {recursive: true})
  for (const name of await readdir(folder))
    if (name !== generation) await rm(join(folder, name), {recursive: true, force: true})
  return {
    async keep<Made>(key: string, make: () => Promise<Made>): Promise<Made> {
      const path = join(place, key)
      try {
        return deserialize(await readFile(path)) as Made
      } catch {
        const made = await make()
        // Beside, then renamed: two builds at once never read half a file.
        const beside = `${path}.${process.pid}`
        await mkdir(place, {recursive: true})
        await writeFile(beside, serialize(made))
        await rename(beside, path)
        return made
      }
    }
  }
}
