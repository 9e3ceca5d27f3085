import {expect, test} from 'vitest'
import {exampleTheme} from '../example.ts'
import {contrast, isColour, mix} from './colour.ts'
import {colourPairs, createPalette} from './palette.ts'

test('contrast agrees with the figures WCAG tools give', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.542, 3)
  expect(contrast('#1d4e4a', '#1d4e4a')).toBe(1)
})

test('colours are six hexadecimal digits and nothing else', () => {
  for (const text of ['#1d4e4a', '#ABCDEF']) expect(isColour(text), text).toBe(true)
  for (const text of ['#fff', '1d4e4a', 'rojo', '#1d4e4a80', '#1d4e4g', ''])
    expect(isColour(text), text).toBe(false)
})

test('mix goes from the first colour to the second', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000')
  expect(mix('#000000', '#ffffff', 1)).toBe('#ffffff')
  expect(mix('#102030', '#304050', 0.5)).toBe('#203040')
})

test('every colour of the palette stands in a pair that is checked', () => {
  const pairs = colourPairs(exampleTheme.colores)
  const checked = new Set(pairs.flatMap(({front, back}) => [front, back]))
  const {series, ...used} = createPalette(exampleTheme.colores)
  for (const [name, colour] of [...Object.entries(used), ...series.entries()])
    expect(checked.has(colour), String(name)).toBe(true)
  for (const {front, back, needed, use} of pairs)
    expect(contrast(front, back), use).toBeGreaterThanOrEqual(needed)
})
