import {expect, test} from 'vitest'
import {unitNote, writeValue} from './write-value.ts'

test.each([
  [1200, 'pesos', '$1,200'],
  [-1200.5, 'pesos', '−$1,200.5'],
  [3.5, 'millones de pesos', '$3.5\u00a0millones'],
  [45, 'por ciento', '45%'],
  [61, 'solicitudes', '61'],
  [null, 'pesos', 'sin dato']
])('%j %s is written %j', (value, unit, expected) => {
  expect(writeValue(value, unit)).toBe(expected)
})

test('only what values do not say is noted', () => {
  expect(['solicitudes', 'pesos', 'por ciento', ''].map(unitNote)).toEqual(['En solicitudes', '', '', ''])
})
