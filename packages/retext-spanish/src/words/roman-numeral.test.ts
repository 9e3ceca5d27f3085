import {expect, test} from 'vitest'
import {isRomanNumeral} from './roman-numeral.ts'

test.each(['I', 'IV', 'XIX', 'XXIII', 'XL', 'MMXXVI', 'CD'])('%s is one', (letters) =>
  expect(isRomanNumeral(letters)).toBe(true)
)
test.each(['', 'IIII', 'VX', 'MIL', 'CIVIL', 'iv', 'IC'])('%s is none', (letters) =>
  expect(isRomanNumeral(letters)).toBe(false)
)
