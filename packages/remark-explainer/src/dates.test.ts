import {describe, expect, it} from 'vitest'
import {isDate, suggestDate} from './dates.ts'

describe('isDate', () => {
  it.each(['2026-11-03', '2024-02-29', '2000-02-29', '2026-12-31'])('takes %s', (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', ''])(
    'refuses %j',
    (text) => {
      expect(isDate(text)).toBe(false)
    }
  )
})

describe('suggestDate', () => {
  it.each([
    ['3 de noviembre de 2026', '2026-11-03'],
    ['1º de Mayo del 2026', '2026-05-01'],
    ['31/12/2026', '2026-12-31'],
    ['3-1-2026', '2026-01-03'],
    ['2026/1/3', '2026-01-03'],
    ['31 de febrero de 2026', undefined],
    ['3 de brumario de 2026', undefined],
    ['12/31/2026', undefined],
    ['mañana', undefined]
  ])('%s → %s', (text, expected) => {
    expect(suggestDate(text)).toBe(expected)
  })
})
