import {dirname, relative, resolve} from 'node:path'
import {
  configFor,
  findConfig,
  isIgnored,
  type LoadedConfig,
  loadConfig,
  type TypedConfig
} from '@llano/config'
import type {LintConfig} from '@llano/linter'
import type {Strings} from '../strings.ts'

/** A file with what counts for it. */
export interface ConfiguredFile {
  path: string
  config: LintConfig
}

/**
 * Find what counts for each file, and leave out those that their config ignores.
 *
 * @param paths
 *   Paths as typed; for standard input (`-`) the config of the folder one stands in counts.
 * @param named
 *   Value of `--config`; absent: the nearest config above each file.
 * @param typed
 *   What was typed.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   Files in their order.
 * @throws {ConfigError}
 *   When a config is wrong.
 */
export async function configureFiles(
  paths: readonly string[],
  named: string | undefined,
  typed: TypedConfig,
  strings: Strings
): Promise<ConfiguredFile[]> {
  const byFolder = new Map<string, Promise<LoadedConfig | undefined>>()
  const byPath = new Map<string, Promise<LoadedConfig>>()
  const files = await Promise.all(
    paths.map(async (path) => {
      const place = resolve(path === '-' ? 'stdin.md' : path)
      const loaded = await loadFor(dirname(place))
      return loaded && isIgnored(loaded, place) ? [] : [{path, config: configFor(loaded, place, typed)}]
    })
  )
  return files.flat()

  function loadFor(folder: string): Promise<LoadedConfig | undefined> {
    const known = byFolder.get(folder)
    if (known) return known
    const loading = named
      ? loadOnce(named)
      : findConfig(folder, strings.language).then((path) =>
          path === undefined ? undefined : loadOnce(asTyped(path))
        )
    byFolder.set(folder, loading)
    return loading
  }

  function loadOnce(path: string): Promise<LoadedConfig> {
    const loading = byPath.get(path) ?? loadConfig(path, strings.language)
    byPath.set(path, loading)
    return loading
  }
}

/** As one would type it from here, when it is below. */
function asTyped(path: string): string {
  const short = relative('.', path)
  return short.startsWith('..') ? path : short
}
