import {describe, expect, it} from 'vitest'
import {formatFigure, roundFigure} from './format-figure.ts'
import {readNumber} from './read-number.ts'

describe('formatFigure', () => {
  it.each([
    [1200, 'pesos', '$1,200'],
    [1200.5, 'pesos', '$1,200.50'],
    [-3, 'MXN', '-$3'],
    [1234567, 'solicitudes', '1,234,567'],
    [12.5, 'por ciento', '12.5\u00A0%'],
    [12.345, '%', '12.35\u00A0%'],
    [0, 'pesos', '$0']
  ])('%d %s', (value, unit, text) => {
    expect(formatFigure(value, unit)).toBe(text)
  })
})

describe('roundFigure', () => {
  it.each([
    [999, 'pesos', '$999'],
    [350_000, 'pesos', '$350,000'],
    [1_000_000, 'pesos', '$1 millón'],
    [1_250_000, 'pesos', '$1.3 millones'],
    [999_960_000, 'pesos', '$1 mil millones'],
    [-48_200_000, 'pesos', '-$48.2 millones'],
    [2_500_000_000, 'personas', '2.5 mil millones'],
    [1_234_567_000_000, 'pesos', '$1,234.6 mil millones']
  ])('%d %s', (value, unit, text) => {
    expect(roundFigure(value, unit)).toBe(text)
  })
})

describe('readNumber', () => {
  it.each([
    ['1200', 1200],
    ['1,200.50', 1200.5],
    ['$1,200', 1200],
    ['-$5', -5],
    ['−3', -3],
    ['12.5 %', 12.5],
    ['0', 0]
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toBe(value)
  })

  it.each(['', 'n.d.', '1.200,50', '1,20', '12,5', '1 200', '1e3', '0x1', 'Infinity', '--1', '$'])(
    'refuses %s',
    (text) => {
      expect(readNumber(text)).toBeUndefined()
    }
  )
})
