import {nearest, readArguments} from './arguments.ts'
import type {CommandContext, Commands} from './command.ts'
import {CommandError} from './command-error.ts'
import {chooseStrings} from './strings.ts'

/** Loaded when they are typed: drawing pieces takes long to load, and most who lint never draw. */
const commands: Commands = {
  lint: async () => (await import('./commands/lint.ts')).lintCommand,
  rules: async () => (await import('./commands/rules.ts')).rulesCommand,
  config: async () => (await import('./commands/config.ts')).configCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  score: async () => (await import('./commands/score.ts')).scoreCommand,
  render: async () => (await import('./commands/render.ts')).renderCommand,
  check: async () => (await import('./commands/check.ts')).checkCommand,
  build: async () => (await import('./commands/build.ts')).buildCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  export: async () => (await import('./commands/export.ts')).exportCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  new: async () => (await import('./commands/new.ts')).newCommand,
  init: async () => (await import('./commands/init.ts')).initCommand,
  completion: async () => (await import('./commands/completion.ts')).completionCommand
}

/**
 * Run the command.
 *
 * @param argv
 *   Words after `llano`.
 * @param streams
 *   Where results and messages go.
 * @returns
 *   Exit status: 0 clean, 1 findings at or above the limit, 2 bad usage or input.
 */
export async function run(
  argv: readonly string[],
  streams: Pick<CommandContext, 'stderr' | 'stdout'>
): Promise<number> {
  const strings = chooseStrings(argv)
  const language = strings === chooseStrings([]) ? 'es' : 'en'
  const [name, ...rest] = withoutLeadingLanguage(argv)
  try {
    if (!name || name === '--help' || name === '-h' || name === 'help') {
      const loaded = await Promise.all(Object.values(commands).map((load) => load()))
      const overview = await Promise.all(
        loaded.map(async ({usage, help}) => `  ${usage}\n      ${(await help[language]).split('\n')[0]}`)
      )
      streams.stdout.write(
        `llano\n\n${overview.join('\n')}\n\n  llano ${language === 'es' ? 'ORDEN' : 'COMMAND'} --help\n`
      )
      return name ? 0 : 2
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!load)
      throw new CommandError(
        strings.unknownCommand(name, Object.keys(commands), nearest(name, Object.keys(commands)))
      )
    const command = await load()
    const args = readArguments(rest, command.options, strings)
    if (args.values.help) {
      streams.stdout.write(`${command.usage}\n\n${await command.help[language]}\n`)
      return 0
    }
    return await command.run(args, {...streams, strings, commands})
  } catch (error) {
    if (process.env.DEBUG && error instanceof Error) streams.stderr.write(`${error.stack}\n`)
    else if (error instanceof Error && forPeople.has(error.name)) streams.stderr.write(`${error.message}\n`)
    else
      streams.stderr.write(`${strings.unexpected(error instanceof Error ? error.message : String(error))}\n`)
    return 2
  }
}

/** Errors whose message says all there is to say. */
const forPeople: ReadonlySet<string> = new Set(['CommandError', 'ConfigError', 'RenderError'])

// `llano --lang en lint …` is `llano lint … --lang en`.
function withoutLeadingLanguage(argv: readonly string[]): string[] {
  const [first, second, ...rest] = argv
  if (first === '--lang' && second) return [...rest, first, second]
  return first?.startsWith('--lang=') ? [...argv.slice(1), first] : [...argv]
}
