import {expect, test} from 'vitest'
import {measureText} from '../type/measure-text.ts'
import {loadTypeface} from '../type/typeface.ts'
import {breakAddress, isAddress} from './break-address.ts'
import {breakHeading, chooseHeadingSize} from './break-heading.ts'

const face = loadTypeface('Atkinson Hyperlegible Next').faces[1]!

test.each([
  ['Un huerto para tu cuadra', 300, ['Un huerto', 'para tu cuadra']],
  ['Cómo se pide, paso a paso', 280, ['Cómo se pide,', 'paso a paso']],
  ['Preguntas frecuentes', 600, ['Preguntas frecuentes']],
  ['Preguntas frecuentes', 220, ['Preguntas', 'frecuentes']]
])('«%s» in %d', (text, width, expected) => {
  expect(breakHeading(text, face, 40, width).lines).toEqual(expected)
})

test('no heading of three words or more leaves one alone in its last line when it can be helped', () => {
  const headings = [
    'Beca Camino a la Escuela',
    'Qué llevar a la ventanilla',
    'Permiso para sembrar en terrenos públicos',
    'Fechas de 2026 que debes recordar siempre'
  ]
  for (const heading of headings)
    for (let width = 300; width <= 900; width += 20) {
      const {lines, cost} = breakHeading(heading, face, 40, width)
      expect(lines.join(' ')).toBe(heading)
      for (const line of lines) expect(measureText(line, face, 40)).toBeLessThanOrEqual(width)
      if (lines.length > 1 && cost < 1)
        expect(lines.at(-1)!.split(' ').length, lines.join(' / ')).toBeGreaterThan(1)
    }
})

test('a word wider than the column is told by an infinite cost', () => {
  expect(breakHeading('Extraordinariamente', face, 40, 100).cost).toBe(Number.POSITIVE_INFINITY)
})

test('smaller letters are chosen when they break better', () => {
  expect(chooseHeadingSize('Un huerto para tu cuadra', face, [60, 50, 40], 300)).toBe(40)
  expect(chooseHeadingSize('Aviso', face, [60, 50, 40], 300)).toBe(60)
})

test('addresses are broken after their signs', () => {
  expect(breakAddress('parques.jardines@vallec.example', face, 20, 180)).toEqual([
    'parques.jardines@',
    'vallec.example'
  ])
  expect(breakAddress('corto@x.example', face, 20, 400)).toEqual(['corto@x.example'])
  const lines = breakAddress('direcciongeneraldeparquesyjardines@x.example', face, 20, 120)
  expect(lines.join('')).toBe('direcciongeneraldeparquesyjardines@x.example')
  for (const line of lines) expect(measureText(line, face, 20)).toBeLessThanOrEqual(120)
})

test('addresses are told from words', () => {
  for (const text of ['a@b.mx', 'https://x.gob.mx/a?b', 'x.gob.mx/a', 'www.x.mx'])
    expect(isAddress(text), text).toBe(true)
  for (const text of ['Calle 14', '555.', 'lunes a viernes', 'S.A. de C.V.', 'arroba@'])
    expect(isAddress(text), text).toBe(false)
})
