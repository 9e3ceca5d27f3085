import {VFile} from 'vfile'
import {CommandError} from '../command-error.ts'
import type {Strings} from '../strings.ts'
import {readBytes} from './read-bytes.ts'

// First bytes of the kinds of document that people try most.
const signatures: ReadonlyArray<[kind: string, bytes: readonly number[]]> = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['DOCX', [0x50, 0x4b, 0x03, 0x04]],
  ['DOC', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['ZIP', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]]
]

/**
 * Read a text file, or standard input.
 *
 * @param path
 *   Path as typed; `-` is standard input.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   The text, without byte order mark, with its path; `data.hasByteOrderMark` says whether there was one.
 * @throws {CommandError}
 *   When there is no such file, or it is a folder, empty, no text or not in UTF-8.
 */
export async function readText(path: string, strings: Strings): Promise<VFile> {
  return textOf(path === '-' ? 'stdin' : path, await readBytes(path, strings), strings)
}

/**
 * Read bytes as text.
 *
 * @param name
 *   Path to say in messages.
 * @param bytes
 *   A whole file.
 * @param strings
 *   Messages in the user's language.
 * @returns
 *   As `readText`.
 * @throws {CommandError}
 *   When it is empty, no text or not in UTF-8.
 */
export function textOf(name: string, bytes: Uint8Array, strings: Strings): VFile {
  const kind = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0]
  if (kind || bytes.includes(0)) throw new CommandError(strings.binary(name, kind ?? null))
  const text = decode(bytes)
  if (text === null) throw new CommandError(strings.notUtf8(name))
  if (!text.trim()) throw new CommandError(strings.empty(name))
  const file = new VFile({path: name, value: text})
  file.data.hasByteOrderMark = byteOrderMark.every((byte, index) => bytes[index] === byte)
  return file
}

const byteOrderMark = [0xef, 0xbb, 0xbf]

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: false}).decode(bytes)
  } catch {
    return null
  }
}
