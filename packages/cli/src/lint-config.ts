import {type LintConfig, type PresetName, type RuleSetting, rules} from '@llano/linter'
import {nearest} from './arguments.ts'
import {CommandError} from './command-error.ts'
import type {Strings} from './strings.ts'

const levels = ['off', 'info', 'warning', 'error'] as const

/**
 * Read which rules are to run.
 *
 * @param preset
 *   Value of `--preset`.
 * @param typed
 *   Values of `--rule`: `ID` or `ID=LEVEL`.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   The config of `lint`.
 * @throws {CommandError}
 *   When there is no such rule or level.
 */
export function readLintConfig(
  preset: string | undefined,
  typed: readonly string[],
  strings: Strings
): LintConfig {
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

/**
 * Read a number from an option.
 *
 * @param name
 *   Name of the option, as typed.
 * @param value
 *   What stood after it.
 * @param least
 *   Least number it may be.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   The number; nothing when the option was not used.
 * @throws {CommandError}
 *   When it is no whole number, or too small.
 */
export function readNumber(
  name: string,
  value: boolean | string | undefined,
  least: number,
  strings: Strings
): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string' || !/^\d+$/.test(value) || Number(value) < least)
    throw new CommandError(strings.badNumber(name, String(value), least))
  return Number(value)
}
