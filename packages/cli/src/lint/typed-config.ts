import type {TypedConfig} from '@llano/config'
import {type PresetName, type RuleSetting, rules} from '@llano/linter'
import {nearest} from '../arguments.ts'
import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'

const levels = ['off', 'info', 'warning', 'error'] as const

/**
 * Read which rules are to run from what was typed.
 *
 * @param preset
 *   Value of `--preset`.
 * @param typed
 *   Values of `--rule`: `ID` or `ID=LEVEL`.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   What counts more than any config.
 * @throws {CommandError}
 *   When there is no such rule or level.
 */
export function readTypedConfig(
  preset: string | undefined,
  typed: readonly string[],
  strings: Strings
): TypedConfig {
  const ids = rules.map((rule) => rule.meta.id)
  const chosen: Record<string, RuleSetting> = {}
  for (const text of typed) {
    const [id = '', level, ...rest] = text.split('=')
    if (!ids.includes(id)) throw new CommandError(strings.unknownRule(id, nearest(id, ids)))
    const known = levels.find((name) => name === level)
    if (rest.length || (level !== undefined && !known)) throw new CommandError(strings.badRule(text, levels))
    chosen[id] = known ?? 'on'
  }
  return {rules: chosen, ...(preset ? {preset: preset as PresetName} : {})}
}
