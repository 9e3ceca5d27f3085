import {crc32, deflateSync} from 'node:zlib'

/** Pixels of an image: red, green, blue and alpha, a byte each, rows from above. */
export interface Pixels {
  width: number
  height: number
  bytes: Uint8Array
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Of zlib: measured on pieces, 6 takes half as long again and saves 7 %. */
const compression = 4
const trueColour = 2
const trueColourAlpha = 6

/**
 * Encode pixels as PNG.
 *
 * Rows are left unfiltered: surfaces of one colour and letters drawn alike compress better so, in less time.
 *
 * @param image
 *   The pixels; without alpha when all are opaque.
 * @param chunks
 *   What to say before them, as `pngChunk` makes it.
 * @returns
 *   A PNG file.
 */
export function encodePng({width, height, bytes}: Pixels, chunks: readonly Buffer[] = []): Buffer {
  const pixels = toNumbers(bytes)
  const hasAlpha = !isOpaque(pixels)
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(hasAlpha ? trueColourAlpha : trueColour, 9)
  const rows = toRows(width, height, pixels, hasAlpha ? 4 : 3)
  return Buffer.concat([
    signature,
    pngChunk('IHDR', header),
    ...chunks,
    pngChunk('IDAT', deflateSync(rows, {level: compression})),
    pngChunk('IEND', Buffer.alloc(0))
  ])
}

/**
 * Make a chunk of a PNG.
 *
 * @param type
 *   Four letters.
 * @param data
 *   Its content.
 * @returns
 *   Length, type, content and checksum.
 */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const opaque = 0xff

function isOpaque(pixels: Uint32Array): boolean {
  for (let index = 0; index < pixels.length; index++) if (pixels[index]! >>> 24 !== opaque) return false
  return true
}

/** Each row begins with the number of its filter: 0, none. */
function toRows(width: number, height: number, pixels: Uint32Array, channels: number): Buffer {
  const rows = Buffer.alloc(height * (1 + width * channels))
  let to = 0
  let from = 0
  for (let y = 0; y < height; y++) {
    to++
    for (const end = from + width; from < end; from++) {
      const pixel = pixels[from]!
      rows[to] = pixel
      rows[to + 1] = pixel >>> 8
      rows[to + 2] = pixel >>> 16
      if (channels === 4) rows[to + 3] = pixel >>> 24
      to += channels
    }
  }
  return rows
}

/** A pixel a number, alpha in its highest byte; machines that Node runs on store the lowest byte first. */
function toNumbers(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 ? bytes.slice() : bytes
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
}
