import type {Arguments, OptionSpec} from './arguments.ts'
import type {Language, Strings} from './strings.ts'

/** A place to write to: standard output or error. */
export interface Output {
  isTTY?: boolean
  columns?: number
  write(chunk: string | Uint8Array): unknown
}

/** Commands by name; each is loaded when it is typed. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>

/** What a command works with. */
export interface CommandContext {
  strings: Strings
  /** Results. */
  stdout: Output
  /** Messages for people. */
  stderr: Output
  /** Every command there is. */
  commands: Commands
}

/** A word after `llano`, and what it does. */
export interface Command {
  /** How it is typed. */
  usage: string
  options: Record<string, OptionSpec>
  /** What it does, its options and examples, by language. */
  help: Readonly<Record<Language, Promise<string> | string>>
  /**
   * @returns
   *   Exit status: 0 clean, 1 findings at or above the limit.
   */
  run(args: Arguments, context: CommandContext): Promise<number>
}
