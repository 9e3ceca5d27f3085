import {createLinter, type LintConfig, type Linter} from '@llano/linter'

/** What an editor may set under `llano`; norms and explainers are linted with presets of their own. */
export interface Settings extends LintConfig {
  /** Preset of explainers; default `ciudadano`. */
  explainerPreset?: LintConfig['preset']
}

/** Makes linters as the settings say. */
export interface LinterFactory {
  /**
   * Make a linter for a text that is open.
   *
   * @param isExplainer
   *   Whether it is written for citizens.
   * @returns
   *   A linter that remembers the text.
   */
  create(isExplainer: boolean): Linter
  /** What is wrong with the settings, for a message; the usual ones are used then. */
  problem: string | undefined
}

/**
 * Read the settings of an editor.
 *
 * @param settings
 *   What it sent: an object, or nothing.
 * @returns
 *   A factory that always works.
 */
export function readSettings(settings: unknown): LinterFactory {
  const isObject = typeof settings === 'object' && settings !== null && !Array.isArray(settings)
  const {explainerPreset = 'ciudadano', ...config} = (isObject ? settings : {}) as Settings
  const ofExplainers = {...config, preset: explainerPreset}
  const usual = (isExplainer: boolean) => createLinter(isExplainer ? {preset: 'ciudadano'} : {})
  try {
    createLinter(config)
    createLinter(ofExplainers)
    return {create: (isExplainer) => createLinter(isExplainer ? ofExplainers : config), problem: undefined}
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return {create: usual, problem: error.message}
  }
}
