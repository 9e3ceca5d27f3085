import {readdir, readFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {ConfigError} from './config-error.ts'
import {type Language, stringsOf} from './strings.ts'

/** Names of config files, as they are looked for. */
export const configNames: readonly string[] = [
  'llano.config.ts',
  'llano.config.json',
  'llano.config.yml',
  'llano.config.yaml'
]

/**
 * Find the config that counts for the files of a folder: the nearest, going up.
 *
 * @param folder
 *   Absolute path.
 * @param language
 *   Language of the error.
 * @returns
 *   Its path; nothing when no folder above has one.
 * @throws {ConfigError}
 *   When a folder has two.
 */
export async function findConfig(folder: string, language: Language): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await configsIn(at)
    if (found.length > 1)
      throw new ConfigError(stringsOf(language).several(found.map((name) => join(at, name))))
    if (found[0] !== undefined) return join(at, found[0])
    if (at === dirname(at)) return undefined
  }
}

async function configsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => [])
  const found = configNames.filter((name) => names.includes(name))
  return names.includes('package.json') && (await hasKey(join(folder, 'package.json')))
    ? [...found, 'package.json']
    : found
}

async function hasKey(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => '')
  if (!text.includes('"llano"')) return false
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'llano')
  } catch {
    // A broken package.json is npm's to report.
    return false
  }
}
