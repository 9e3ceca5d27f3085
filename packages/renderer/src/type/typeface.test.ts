import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {create} from 'fontkit'
import {expect, test} from 'vitest'
import {measureText} from './measure-text.ts'
import {loadTypeface, typefaceNames} from './typeface.ts'
import {unpackWoff} from './unpack-woff.ts'

test('a typeface is loaded once, with its three cuts', () => {
  for (const name of typefaceNames) {
    const typeface = loadTypeface(name)
    expect(loadTypeface(name)).toBe(typeface)
    expect(typeface.faces.map(({weight, style}) => `${weight} ${style}`)).toEqual([
      '400 normal',
      '700 normal',
      '400 italic'
    ])
    for (const {font} of typeface.faces)
      for (const character of 'áéíóúüñÁÉÍÓÚÜÑ¿¡«»—–…$€%ºª½·•“”‘’')
        expect(font.hasGlyphForCodePoint(character.codePointAt(0)!), character).toBe(true)
  }
})

test('a typeface nobody has is told with those there are', () => {
  expect(() => loadTypeface('Papyrus')).toThrow(
    'Tipografía `Papyrus` desconocida, se esperaba `Atkinson Hyperlegible Next`, escriba ese nombre o agregue la tipografía como dice el README de @llano/renderer'
  )
})

test('an unpacked WOFF is the same font', () => {
  const file = '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'
  const woff = readFileSync(createRequire(import.meta.url).resolve(file))
  const unpacked = unpackWoff(woff)
  expect(unpacked.readUInt32BE(0)).toBe(0x00010000)
  const [one, other] = [create(woff), create(unpacked)]
  for (const text of ['Ñandú', 'fi', '$1,200'])
    expect(other.layout(text).glyphs.map(({id, path}) => [id, path.toSVG()])).toEqual(
      one.layout(text).glyphs.map(({id, path}) => [id, path.toSVG()])
    )
})

test('texts are measured in the unit of their size', () => {
  const [regular, bold] = loadTypeface(typefaceNames[0]!).faces
  expect(measureText('Hola', regular!, 20)).toBeCloseTo(40.9, 6)
  expect(measureText('Hola', regular!, 40)).toBeCloseTo(81.8, 6)
  expect(measureText('Hola', bold!, 20)).toBeGreaterThan(40.9)
})
