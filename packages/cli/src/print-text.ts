import type {CommandContext} from './command.ts'
import {writeFiles} from './write-files.ts'

/**
 * Print a result, or write it to a file and say so.
 *
 * @param content
 *   The result.
 * @param path
 *   Value of `--output`.
 * @param context
 *   Where to print.
 */
export async function printText(
  content: Uint8Array | string,
  path: string | undefined,
  {strings, stdout, stderr}: Pick<CommandContext, 'stderr' | 'stdout' | 'strings'>
): Promise<void> {
  if (path === undefined) stdout.write(content)
  else {
    await writeFiles([{path, content}])
    stderr.write(`${strings.made(path)}\n`)
  }
}
