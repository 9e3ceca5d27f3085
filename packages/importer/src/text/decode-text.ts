/**
 * Read bytes as text: UTF-8, UTF-16 with a mark, or else Windows-1252, which old files use.
 *
 * @param bytes
 *   A text file; may begin with a byte order mark, which is left out.
 * @returns
 *   Its text in composed letters (NFC), line endings as `\n`.
 */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC')
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // A sample may be cut in the middle of a letter, which takes up to four bytes.
  for (let cut = 0; cut < Math.min(4, bytes.length); cut++) {
    try {
      return new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, bytes.length - cut))
    } catch {
      if (cut === 3) break
    }
  }
  return new TextDecoder('windows-1252').decode(bytes)
}
