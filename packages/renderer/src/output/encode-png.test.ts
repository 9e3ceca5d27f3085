import {Resvg} from '@resvg/resvg-js'
import {expect, test} from 'vitest'
import {encodePng, pngChunk} from './encode-png.ts'

/** Decode an image with a library, by drawing it pixel on pixel. */
function decode(png: Buffer, width: number, height: number): Buffer {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image image-rendering="optimizeSpeed" width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/></svg>`
  return Buffer.from(new Resvg(svg).render().pixels)
}

const opaque = Buffer.from([
  10, 20, 30, 255, 200, 100, 50, 255, 0, 0, 0, 255, 255, 255, 255, 255, 1, 2, 3, 255, 9, 8, 7, 255
])
// Alpha of 0 and 255 only: in between, drawing rounds.
const pierced = Buffer.from([10, 20, 30, 255, 0, 0, 0, 0])

test('opaque pixels come back, without alpha', () => {
  const png = encodePng({width: 2, height: 3, bytes: opaque})
  expect(decode(png, 2, 3)).toEqual(opaque)
  expect(png.readUInt8(25)).toBe(2)
})

test('holes come back as holes', () => {
  const png = encodePng({width: 2, height: 1, bytes: pierced})
  expect(decode(png, 2, 1)).toEqual(pierced)
  expect(png.readUInt8(25)).toBe(6)
})

test('what is said comes before the pixels', () => {
  const png = encodePng({width: 2, height: 1, bytes: pierced}, [pngChunk('tEXt', Buffer.from('Title\0Hola'))])
  const text = png.toString('latin1')
  expect(text.indexOf('Hola')).toBeGreaterThan(text.indexOf('IHDR'))
  expect(text.indexOf('Hola')).toBeLessThan(text.indexOf('IDAT'))
  // Source: PNG specification, the checksum of an empty IEND.
  expect(pngChunk('IEND', Buffer.alloc(0)).toString('hex')).toBe('0000000049454e44ae426082')
})
