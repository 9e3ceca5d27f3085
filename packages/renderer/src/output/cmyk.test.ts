import {expect, test} from 'vitest'
import {exampleTheme} from '../example.ts'
import {createPalette} from '../theme/palette.ts'
import {printedColour, toCmyk} from './cmyk.ts'

test('what letters are set in is black ink alone', () => {
  for (const ink of ['#000000', '#1f2421', '#2a1f1a', '#1d2026'])
    expect(toCmyk(ink), ink).toEqual([0, 0, 0, 100])
  expect(toCmyk('#777777')).toEqual([0, 0, 0, 67])
})

test('paper stays paper, and a cream stays a cream', () => {
  expect(toCmyk('#ffffff')).toEqual([0, 0, 0, 0])
  expect(toCmyk('#fff7ea')).toEqual([0, 3, 9, 0])
})

test('the inks of pdf.js: paper, black and the three colours', () => {
  expect(printedColour([0, 0, 0, 0])).toEqual([1, 1, 1])
  const seen = (
    [
      [0, 0, 0, 100],
      [100, 0, 0, 0],
      [0, 100, 0, 0],
      [0, 0, 100, 0]
    ] as const
  ).map((inks) => printedColour([...inks]).map((channel) => Math.round(channel * 255)))
  expect(seen).toEqual([
    [44, 46, 53],
    [0, 185, 242],
    [251, 49, 153],
    [255, 235, 61]
  ])
})

test('colours look on paper as in the theme, with at most 300 % of ink', () => {
  const {ink: _, muted: __, ...palette} = createPalette(exampleTheme.colores)
  for (const colour of [...Object.values(palette).flat(), '#0b4f5c', '#b23a1e', '#8a4a0b', '#e63946']) {
    const inks = toCmyk(colour)
    const away = printedColour(inks).map((channel, index) =>
      Math.abs(channel * 255 - Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16))
    )
    expect(Math.max(...away), `${colour} ${inks}`).toBeLessThanOrEqual(8)
    expect(inks.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(300)
    for (const one of inks) expect(Number.isInteger(one) && one >= 0 && one <= 100).toBe(true)
  }
})

test('a colour no press can print becomes the nearest it can', () => {
  expect(toCmyk('#0000ff')).toEqual([100, 89, 0, 0])
})
