import {relative, sep} from 'node:path'
import type {Dictionary, LintConfig, RuleSetting} from '@llano/linter'
import picomatch from 'picomatch'
import type {ConfigPart} from './config-file.ts'
import type {LoadedConfig} from './load-config.ts'

/** What was typed, or set in an editor, counts more than what any config says. */
export interface TypedConfig extends ConfigPart {
  rules: Record<string, RuleSetting>
}

/**
 * Say whether a config leaves a file out.
 *
 * @param loaded
 *   The config.
 * @param path
 *   Absolute path of the file.
 * @returns
 *   Whether one of its `ignores` matches.
 */
export function isIgnored({folder, config}: LoadedConfig, path: string): boolean {
  return matches(config.ignores ?? [], folder, path)
}

/**
 * Put together what counts for a file: its config, the overrides that match, what was typed.
 *
 * @param loaded
 *   The config, if there is one.
 * @param path
 *   Absolute path of the file.
 * @param typed
 *   What was typed.
 * @returns
 *   The config of `lint`.
 */
export function configFor(loaded: LoadedConfig | undefined, path: string, typed: TypedConfig): LintConfig {
  const parts: ConfigPart[] = []
  if (loaded) {
    const {overrides = [], ...base} = loaded.config
    parts.push(base, ...overrides.filter(({files}) => matches(files, loaded.folder, path)))
  }
  parts.push(typed)
  const rules: Record<string, RuleSetting> = {}
  const dictionary: Dictionary = {}
  for (const part of parts) {
    for (const [id, setting] of Object.entries(part.rules ?? {})) rules[id] = mergeSetting(rules[id], setting)
    const {terms, acronyms, replacements} = part.dictionary ?? {}
    if (terms) dictionary.terms = [...(dictionary.terms ?? []), ...terms]
    if (acronyms) dictionary.acronyms = {...dictionary.acronyms, ...acronyms}
    if (replacements) dictionary.replacements = {...dictionary.replacements, ...replacements}
  }
  const preset = parts.findLast((part) => part.preset)?.preset
  const baseUrl = loaded?.config.baseUrl
  return {
    rules,
    ...(preset && {preset}),
    ...(baseUrl && {baseUrl}),
    ...(Object.keys(dictionary).length && {dictionary})
  }
}

/** A level alone keeps the options that were set before. */
function mergeSetting(before: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  const options = Array.isArray(before) ? before[1] : undefined
  const [level, own] = Array.isArray(setting) ? setting : [setting]
  return options || own ? [level, {...options, ...own}] : level
}

/** Globs count from the config's folder; one without slash matches names, and a folder all that is in it. */
function matches(globs: readonly string[], folder: string, path: string): boolean {
  const name = relative(folder, path).split(sep).join('/')
  return globs.some((glob) => {
    const plain = glob.replace(/^\.?\//, '').replace(/\/+$/, '')
    return picomatch.isMatch(
      name,
      plain.includes('/') ? [plain, `${plain}/**`] : [`**/${plain}`, `**/${plain}/**`],
      {
        dot: true
      }
    )
  })
}
