import {configFor, type LoadedConfig} from '@llano/config'
import {createLinter, type LintConfig} from '@llano/linter'

/** What an editor may set under `llano`; it counts more than the config of the file. */
export interface Settings extends LintConfig {
  /** Preset of explainers; default: the config's, else `ciudadano`. */
  explainerPreset?: LintConfig['preset']
}

/** Settings that were read. */
export interface ReadSettings {
  /** What counts; empty when something is wrong with what was sent. */
  settings: Settings
  /** What is wrong with them, for a message. */
  problem: string | undefined
}

/**
 * Read the settings of an editor.
 *
 * @param sent
 *   What it sent: an object, or nothing. An empty text stands for a setting that was not made.
 * @returns
 *   The settings, which always can be used.
 */
export function readSettings(sent: unknown): ReadSettings {
  const isObject = typeof sent === 'object' && sent !== null && !Array.isArray(sent)
  const settings: Settings = Object.fromEntries(
    Object.entries(isObject ? sent : {}).filter(([, value]) => value !== '' && value !== null)
  )
  try {
    const {explainerPreset, ...config} = settings
    createLinter(config)
    if (explainerPreset) createLinter({preset: explainerPreset})
    return {settings, problem: undefined}
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {settings: {}, problem: error.message}
  }
}

/**
 * Put together what counts for a text.
 *
 * @param settings
 *   The editor's.
 * @param loaded
 *   The config above its file, if there is one.
 * @param path
 *   Absolute path of the file; empty for a text that was never saved.
 * @param isExplainer
 *   Whether it is written for citizens.
 * @returns
 *   The config of a linter.
 */
export function configOf(
  {explainerPreset, baseUrl, ...own}: Settings,
  loaded: LoadedConfig | undefined,
  path: string,
  isExplainer: boolean
): LintConfig {
  const {preset, ...part} = {...own, rules: own.rules ?? {}}
  const chosen = isExplainer ? explainerPreset : preset
  const config = configFor(loaded, path, {...part, ...(chosen && {preset: chosen})})
  return {
    ...config,
    preset: config.preset ?? (isExplainer ? 'ciudadano' : 'recomendado'),
    ...(baseUrl !== undefined && {baseUrl})
  }
}
