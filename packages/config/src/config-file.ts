import type {Dictionary, PresetName, RuleSetting} from '@llano/linter'

/** What can be set for all files, or for some. */
export interface ConfigPart {
  /** Rules to start from. */
  preset?: PresetName
  /** Settings by rule id, on top of the preset. */
  rules?: Record<string, RuleSetting>
  /** The institution's own words. */
  dictionary?: Dictionary
}

/** What a config file holds. */
export interface ConfigFile extends ConfigPart {
  /** Address of the JSON Schema, for editors. */
  $schema?: string
  /** Address of the site that holds the rules' pages. */
  baseUrl?: string
  /** Globs of files to leave out, relative to the config's folder. */
  ignores?: string[]
  /** Settings for some files, on top of those above; of several that match, later ones win. */
  overrides?: Array<ConfigPart & {files: string[]}>
}

/**
 * Give a config its type, so that an editor completes it.
 *
 * @param config
 *   What `llano.config.ts` exports as default.
 * @returns
 *   The same.
 */
export function defineConfig(config: ConfigFile): ConfigFile {
  return config
}
