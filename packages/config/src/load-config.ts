import {readFile, stat} from 'node:fs/promises'
import {basename, dirname, extname, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {ConfigError} from './config-error.ts'
import type {ConfigFile} from './config-file.ts'
import type {ParsedConfig} from './parse-config.ts'
import {type Language, type Strings, stringsOf} from './strings.ts'

/** A config with where it was read. */
export interface LoadedConfig {
  /** Absolute path of the folder that its globs count from. */
  folder: string
  config: ConfigFile
}

/**
 * Read a config file and check it.
 *
 * @param path
 *   Path as typed or found: `.json`, `.yml`, `.yaml`, `.ts`, `.js`, or `package.json`.
 * @param language
 *   Language of the error.
 * @returns
 *   The config.
 * @throws {ConfigError}
 *   When it cannot be read or something in it is wrong; each line says file, place, what was expected.
 */
export async function loadConfig(path: string, language: Language): Promise<LoadedConfig> {
  const strings = stringsOf(language)
  const parsed = await readConfigFile(path, strings)
  if (parsed.problems.length)
    throw new ConfigError(parsed.problems.map((problem) => `${path}:${problem}`).join('\n'))
  const prefix = basename(path) === 'package.json' ? ['llano'] : []
  const value = prefix.length ? (parsed.value as {llano?: unknown} | null)?.llano : parsed.value
  if (value === undefined || value === null) throw new ConfigError(`${path}: ${strings.nothing}`)
  const [{checkConfig}, {configSchema}] = await Promise.all([
    import('./check-config.ts'),
    import('./schema.ts')
  ])
  const problems = checkConfig(value, configSchema(), strings)
  if (problems.length)
    throw new ConfigError(
      problems
        .map(
          (problem) =>
            `${path}:${parsed.placeOf([...prefix, ...problem.path], problem.isKey)}: ${problem.message}`
        )
        .join('\n')
    )
  const config = value as ConfigFile
  await assertAgrees(path, config)
  return {folder: dirname(resolve(path)), config}
}

/** What no schema says, the linter does: a term that is both allowed and to be replaced. */
async function assertAgrees(path: string, config: ConfigFile): Promise<void> {
  const {lint} = await import('@llano/linter')
  for (const {preset, rules, dictionary} of [config, ...(config.overrides ?? [])]) {
    try {
      lint('', {...(preset && {preset}), ...(rules && {rules}), ...(dictionary && {dictionary})})
    } catch (error) {
      if (error instanceof RangeError) throw new ConfigError(`${path}: ${error.message}`)
      throw error
    }
  }
}

async function readConfigFile(path: string, strings: Strings): Promise<ParsedConfig> {
  const kind = extname(path)
  if (['.ts', '.mts', '.js', '.mjs'].includes(kind)) return runConfig(path, strings)
  if (!['.json', '.yml', '.yaml'].includes(kind)) throw new ConfigError(strings.unknownKind(path))
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
    const {parseConfig} = await import('./parse-config.ts')
    return parseConfig(text, kind === '.json', strings)
  } catch (error) {
    throw new ConfigError(explain(error, path, strings))
  }
}

async function runConfig(path: string, strings: Strings): Promise<ParsedConfig> {
  const place = resolve(path)
  try {
    // Node keeps what it loaded; a file that was changed is another module.
    const {mtimeMs} = await stat(place)
    const {default: value} = (await import(`${pathToFileURL(place)}?${mtimeMs}`)) as {default?: unknown}
    return {value, problems: [], placeOf: (keys) => keys.join('.') || '1:1'}
  } catch (error) {
    throw new ConfigError(explain(error, path, strings))
  }
}

function explain(error: unknown, path: string, strings: Strings): string {
  const {code, message} = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return strings.missing(path)
  if (code === 'EISDIR' || code === 'EACCES') return strings.unreadable(path, code)
  return strings.fails(path, message.split('\n')[0] ?? '')
}
