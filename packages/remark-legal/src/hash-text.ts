import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

const digits = 16

/**
 * Hash a text whatever its line breaks: the same words give the same hash.
 *
 * @param text
 *   Any text; it is brought to Unicode NFC, white space is folded to single spaces and cut at the ends.
 * @returns
 *   `sha256-` and the first 16 hexadecimal digits of the SHA-256 of its UTF-8 bytes.
 */
export function hashText(text: string): string {
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim()
  return `sha256-${bytesToHex(sha256(utf8ToBytes(plain))).slice(0, digits)}`
}
