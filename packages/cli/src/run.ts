import {RenderError} from '@llano/renderer'
import {nearest, readArguments} from './arguments.ts'
import type {Command, CommandContext} from './command.ts'
import {CommandError} from './command-error.ts'
import {buildCommand} from './commands/build.ts'
import {importCommand} from './commands/import.ts'
import {lintCommand} from './commands/lint.ts'
import {newCommand} from './commands/new.ts'
import {renderCommand} from './commands/render.ts'
import {chooseStrings} from './strings.ts'

const commands: Record<string, Command> = {
  lint: lintCommand,
  render: renderCommand,
  build: buildCommand,
  import: importCommand,
  new: newCommand
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
      const overview = Object.values(commands).map(
        ({usage, help}) => `  ${usage}\n      ${help[language].split('\n')[0]}`
      )
      streams.stdout.write(
        `llano\n\n${overview.join('\n')}\n\n  llano ${language === 'es' ? 'ORDEN' : 'COMMAND'} --help\n`
      )
      return name ? 0 : 2
    }
    const command = commands[name]
    if (!command)
      throw new CommandError(
        strings.unknownCommand(name, Object.keys(commands), nearest(name, Object.keys(commands)))
      )
    const args = readArguments(rest, command.options, strings)
    if (args.values.help) {
      streams.stdout.write(`${command.usage}\n\n${command.help[language]}\n`)
      return 0
    }
    return await command.run(args, {...streams, strings})
  } catch (error) {
    if (process.env.DEBUG && error instanceof Error) streams.stderr.write(`${error.stack}\n`)
    else if (error instanceof CommandError || error instanceof RenderError)
      streams.stderr.write(`${error.message}\n`)
    else
      streams.stderr.write(`${strings.unexpected(error instanceof Error ? error.message : String(error))}\n`)
    return 2
  }
}

// `llano --lang en lint …` is `llano lint … --lang en`.
function withoutLeadingLanguage(argv: readonly string[]): string[] {
  const [first, second, ...rest] = argv
  if (first === '--lang' && second) return [...rest, first, second]
  return first?.startsWith('--lang=') ? [...argv.slice(1), first] : [...argv]
}
