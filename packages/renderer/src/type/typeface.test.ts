import {expect, test} from 'vitest'
import {measureText} from './measure-text.ts'
import {loadTypeface, typefaceNames} from './typeface.ts'

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
      for (const character of 'áéíóúüñÁÉÍÓÚÜÑ¿¡«»—–…$€%ºª½·•“”‘’≥≤āēī')
        expect(font.hasGlyphForCodePoint(character.codePointAt(0)!), character).toBe(true)
  }
})

test('a typeface nobody has is told with those there are', () => {
  expect(() => loadTypeface('Papyrus')).toThrow(
    'Tipografía `Papyrus` desconocida, se esperaba una de `Atkinson Hyperlegible Next`, `Public Sans`, escriba ese nombre o agregue la tipografía como dice el README de @llano/renderer'
  )
})

test('texts are measured in the unit of their size', () => {
  const [regular, bold] = loadTypeface(typefaceNames[0]!).faces
  expect(measureText('Hola', regular!, 20)).toBeCloseTo(40.9, 6)
  expect(measureText('Hola', regular!, 40)).toBeCloseTo(81.8, 6)
  expect(measureText('Hola', bold!, 20)).toBeGreaterThan(40.9)
})
