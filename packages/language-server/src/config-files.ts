import {stat} from 'node:fs/promises'
import {dirname} from 'node:path'
import {findConfig, isIgnored, type LoadedConfig, loadConfig} from '@llano/config'

/** What the config above a file says of it. */
export interface FileConfig {
  /** The nearest config; nothing when there is none or it is wrong. */
  loaded: LoadedConfig | undefined
  /** Whether the config leaves the file out. */
  isIgnored: boolean
}

/** The configs above the texts that are open. */
export interface ConfigFiles {
  /**
   * Find what counts for a file.
   *
   * @param path
   *   Absolute path; empty for a text that was never saved.
   */
  of(path: string): Promise<FileConfig>
  /**
   * Tell whether a config was changed, added or taken away since it was read.
   *
   * @param path
   *   Absolute path of a file that was asked about.
   */
  isCurrent(path: string): Promise<boolean>
  /** Forget all that was read, and what was told. */
  forget(): void
}

interface KnownFolder {
  stamp: string
  loaded: LoadedConfig | undefined
}

/**
 * Find and read configs, as the command does.
 *
 * @param tell
 *   Is told what is wrong with a config, once for each time it is read.
 * @returns
 *   The configs.
 */
export function configFiles(tell: (problem: string) => void): ConfigFiles {
  const known = new Map<string, Promise<KnownFolder>>()
  const told = new Set<string>()
  return {
    async of(path) {
      const loaded = path === '' ? undefined : (await folderOf(path)).loaded
      return {loaded, isIgnored: loaded !== undefined && isIgnored(loaded, path)}
    },
    async isCurrent(path) {
      return path === '' || (await folderOf(path)).stamp === (await stampOf(dirname(path)))
    },
    forget() {
      known.clear()
      told.clear()
    }
  }

  function folderOf(path: string): Promise<KnownFolder> {
    const folder = dirname(path)
    const reading = known.get(folder) ?? read(folder)
    known.set(folder, reading)
    return reading
  }

  async function read(folder: string): Promise<KnownFolder> {
    const stamp = await stampOf(folder)
    try {
      const found = await findConfig(folder, 'es')
      return {stamp, loaded: found === undefined ? undefined : await loadConfig(found, 'es')}
    } catch (error) {
      // Whatever is wrong with a config, the editor keeps its remarks.
      const problem = error instanceof Error ? error.message : String(error)
      if (!told.has(problem)) tell(problem)
      told.add(problem)
      return {stamp, loaded: undefined}
    }
  }
}

/** Another text each time another config counts or what it says may have changed. */
async function stampOf(folder: string): Promise<string> {
  try {
    const found = await findConfig(folder, 'es')
    return found === undefined ? '' : `${found} ${(await stat(found)).mtimeMs}`
  } catch (error) {
    return String(error)
  }
}
