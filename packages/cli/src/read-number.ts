import {CommandError} from './command-error.ts'
import type {Strings} from './strings.ts'

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
