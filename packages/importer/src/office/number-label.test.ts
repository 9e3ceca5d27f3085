import {expect, it} from 'vitest'
import {writeNumber} from './number-label.ts'

it.each([
  [4, 'upperRoman', 'IV'],
  [1999, 'upperRoman', 'MCMXCIX'],
  [9, 'lowerRoman', 'ix'],
  [1, 'lowerLetter', 'a'],
  [26, 'lowerLetter', 'z'],
  [28, 'lowerLetter', 'bb'],
  [3, 'upperLetter', 'C'],
  [7, 'decimalZero', '07'],
  [7, 'decimal', '7'],
  [0, 'upperRoman', '0'],
  [62, 'ordinalText', 'Sexagésimo segundo'],
  [10, 'ordinalText', 'Décimo'],
  [3, 'chicago', '3']
])('writes %i in %s as %s', (value, format, text) => {
  expect(writeNumber(value, format)).toBe(text)
})
