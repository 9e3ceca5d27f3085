import {expect, test} from 'vitest'
import {makeBreakable} from './breakable.ts'

const shown = (text: string) => makeBreakable(text).replaceAll('\u00ad', '·')

test.each([
  ['desinstitucionalizadora', 'desins·ti·tu·cio·na·li·za·dora'],
  ['(otorrinolaringología)', '(otorri·no·la·rin·go·logía)']
])('%s is divided between syllables, not near its ends', (text, expected) => {
  expect(shown(text)).toBe(expected)
})

test.each([
  'municipio',
  'administrativo',
  'https://vallec.example/extraordinariamente-largo',
  'direcciongeneraldeparques@vallec.example'
])('%s stays whole', (text) => {
  expect(makeBreakable(text)).toBe(text)
})

test('a divided word keeps its capitals', () => {
  expect(shown('Fraccionamiento')).toBe('Frac·cio·na·miento')
})

test('a short word is divided when it has no room, and only that', () => {
  expect(makeBreakable('los Vecinos', new Set(['Vecinos'])).replaceAll('\u00ad', '·')).toBe('los Ve·ci·nos')
})
