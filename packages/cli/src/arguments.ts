import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {closest, distance} from 'fastest-levenshtein'
import {CommandError} from './command-error.ts'
import type {Strings} from './strings.ts'

/** An option of a command. */
export interface OptionSpec {
  type: 'boolean' | 'string'
  short?: string
  multiple?: boolean
  /** Of a boolean: a value may follow, after `=` or as a word that is no file; it is then that text. */
  optional?: boolean
  /** The only values it takes; any when absent. */
  values?: readonly string[]
}

/** What was typed after the command's name. */
export interface Arguments {
  positionals: string[]
  /** Last value of each option given once. */
  values: Record<string, boolean | string | undefined>
  /** All values of the options that may be repeated. */
  lists: Record<string, string[]>
}

/** Options that every command takes. */
export const commonOptions = {
  help: {type: 'boolean', short: 'h'},
  lang: {type: 'string', values: ['es', 'en']}
} as const satisfies Record<string, OptionSpec>

/**
 * Read a command's arguments.
 *
 * @param argv
 *   Words after the command's name.
 * @param options
 *   Its options by long name.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   Positionals and options.
 * @throws {CommandError}
 *   On an unknown option, a missing value, or a value it does not take.
 */
export function readArguments(
  argv: readonly string[],
  options: Record<string, OptionSpec>,
  strings: Strings
): Arguments {
  const specs: Record<string, OptionSpec> = {...commonOptions, ...options}
  const {tokens, positionals} = parseArgs({
    args: joinOptionalValues(argv, specs),
    options: Object.fromEntries(
      Object.entries(specs).map(([name, {type, short}]) => [
        name,
        {type, multiple: true, ...(short ? {short} : {})}
      ])
    ),
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  const values: Arguments['values'] = {}
  const lists: Arguments['lists'] = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const spec = specs[token.name]
    if (!spec)
      throw new CommandError(strings.unknownOption(token.rawName, nearest(token.name, Object.keys(specs))))
    if (spec.type === 'boolean') values[token.name] = (spec.optional && token.value) || true
    else {
      if (!token.value) throw new CommandError(strings.optionWithoutValue(token.rawName, spec.values))
      if (spec.values && !spec.values.includes(token.value))
        throw new CommandError(strings.badOptionValue(token.rawName, token.value, spec.values))
      values[token.name] = token.value
      if (spec.multiple) lists[token.name] = [...(lists[token.name] ?? []), token.value]
    }
  }
  return {positionals, values, lists}
}

/** `--changed main` is `--changed=main` where no file is called `main`. */
function joinOptionalValues(argv: readonly string[], specs: Record<string, OptionSpec>): string[] {
  const joined: string[] = []
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at]!
    const next = argv[at + 1]
    if (word === '--') return [...joined, ...argv.slice(at)]
    const takesNext = specs[word.replace(/^--/, '')]?.optional && word.startsWith('--')
    if (takesNext && next !== undefined && !next.startsWith('-') && !existsSync(next)) {
      joined.push(`${word}=${next}`)
      at++
    } else joined.push(word)
  }
  return joined
}

/**
 * Find the name somebody most likely meant.
 *
 * @param typed
 *   What was typed.
 * @param names
 *   The names there are.
 * @returns
 *   The nearest, or `undefined` when none is near.
 */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (!names.length) return undefined
  const name = closest(typed, names)
  return distance(typed, name) <= Math.max(2, typed.length / 3) ? name : undefined
}
