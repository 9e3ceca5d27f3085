import {type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import type {CommandContext} from './command.ts'
import {CommandError} from './command-error.ts'
import {printMessages} from './print-messages.ts'
import {type Progress, startProgress} from './progress.ts'
import {readBytes} from './sources/read-bytes.ts'
import {readText} from './sources/read-text.ts'

/**
 * Read a norm: Markdown as it is, any other document imported first.
 *
 * @param path
 *   Path as typed; `-` is Markdown from standard input.
 * @param context
 *   What is wrong with the norm goes to its standard error.
 * @returns
 *   The norm; `null` when it could not be read and the reasons were printed.
 * @throws {CommandError}
 *   When there is no such file, or no text can be had from it.
 */
export async function readNorm(path: string, context: CommandContext): Promise<Norm | null> {
  const {strings, stderr} = context
  const isMarkdown = path === '-' || /\.(?:md|markdown)$/i.test(path)
  const file = isMarkdown ? await readText(path, strings) : await importFile(path, context)
  const norm = parseNorm(file)
  printMessages(file.messages, stderr, strings)
  return norm
}

/** Page headers, hyphens and wrapped lines are mended on the way, so that they count for nothing. */
async function importFile(path: string, {strings, stderr}: CommandContext): Promise<VFile> {
  const bytes = await readBytes(path, strings)
  if (bytes.length === 0) throw new CommandError(strings.empty(path))
  const {ImportError, importNorm} = await import('@llano/importer')
  const bars: Progress[] = []
  try {
    const {markdown} = await importNorm(bytes, {
      onProgress(_done, total) {
        if (bars.length === 0) bars.push(startProgress(stderr, total))
        bars[0]?.advance(`${strings.step.read} ${path}`)
      }
    })
    return new VFile({path, value: markdown})
  } catch (error) {
    throw error instanceof ImportError ? new CommandError(`${path}: ${error.message}`) : error
  } finally {
    bars[0]?.end()
  }
}
