import {readFile} from 'node:fs/promises'
import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'

/**
 * Read a file, or standard input.
 *
 * @param path
 *   Path as typed; `-` is standard input.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   All of it.
 * @throws {CommandError}
 *   When there is no such file, it is a folder, or it may not be read.
 */
export async function readBytes(path: string, strings: Strings): Promise<Uint8Array> {
  if (path === '-') return readStandardInput()
  try {
    return await readFile(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'EISDIR') throw new CommandError(strings.directory(path))
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new CommandError(strings.missing(path))
    throw new CommandError(strings.unreadable(path, code))
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of process.stdin) parts.push(part)
  return Buffer.concat(parts)
}
