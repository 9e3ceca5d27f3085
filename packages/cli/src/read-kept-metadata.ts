import {stat} from 'node:fs/promises'
import {type NormMetadata, parseNorm} from 'remark-legal'
import type {CommandContext} from './command.ts'
import {printMessages} from './print-messages.ts'
import {readText} from './sources/read-text.ts'

/**
 * Read the front matter of a norm by reference that is about to be made again, as its editor mended it.
 *
 * @param path
 *   Where the norm will be written.
 * @param context
 *   What is wrong with the file that is there goes to its standard error.
 * @returns
 *   `undefined` when no norm by reference is there; `null` when what is there cannot be read.
 */
export async function readKeptMetadata(
  path: string,
  {strings, stderr}: CommandContext
): Promise<NormMetadata | null | undefined> {
  const size = await stat(path).then(
    ({size}) => size,
    () => 0
  )
  if (size === 0) return undefined
  const file = await readText(path, strings)
  const norm = parseNorm(file)
  if (!norm) {
    printMessages(file.messages, stderr, strings)
    return null
  }
  return norm.metadata.porReferencia ? norm.metadata : undefined
}
