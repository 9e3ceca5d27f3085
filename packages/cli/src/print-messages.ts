import type {VFileMessage} from 'vfile-message'
import type {Output} from './command.ts'
import type {Strings} from './strings.ts'

/**
 * Print what is wrong in content files, one line each, with its place; a note that many share is said once.
 *
 * @param messages
 *   Messages of files, each with its path.
 * @param output
 *   Where to print.
 * @param strings
 *   Words in the user's language.
 * @returns
 *   How many of them stop the work (`fatal`).
 */
export function printMessages(messages: readonly VFileMessage[], output: Output, strings: Strings): number {
  const noted = new Set<string>()
  for (const message of messages) {
    const place = [message.file, message.line, message.column].filter((part) => part !== undefined).join(':')
    const level = strings.severity[message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info']
    output.write(`${place}: ${level}: ${message.reason}\n`)
    if (!message.note || noted.has(message.note)) continue
    noted.add(message.note)
    output.write(`  ${message.note.replaceAll('\n', '\n  ')}\n`)
  }
  return messages.filter((message) => message.fatal).length
}
