import {expect, test} from 'vitest'
import {analyze} from './analyze.ts'

test('makes a unit of each paragraph', () => {
  const text = '\n Uno.\nDos.\n \t\nTres.\r\n\r\nCuatro'
  const {units, sentences} = analyze(text)
  expect(units.map((unit) => text.slice(unit.start, unit.end))).toEqual(['Uno.\nDos.', 'Tres.', 'Cuatro'])
  expect(units.map((unit) => [unit.firstSentence, unit.endSentence, unit.firstToken, unit.endToken])).toEqual(
    [
      [0, 2, 0, 4],
      [2, 3, 4, 6],
      [3, 4, 6, 7]
    ]
  )
  expect(sentences.map((sentence) => sentence.unit)).toEqual([0, 0, 1, 2])
})

test('leaves labels out of sentences and keeps what units say', () => {
  const text = 'I. Leer.\nII. Escribir.'
  const {units, sentences} = analyze(text, [
    {kind: 'item', start: 0, end: 8, label: 3, provision: 'art-1.fr-i'},
    {kind: 'item', start: 9, end: 22, label: 4}
  ])
  expect(sentences.map((sentence) => text.slice(sentence.start, sentence.end))).toEqual([
    'Leer.',
    'Escribir.'
  ])
  expect(units[0]).toMatchObject({kind: 'item', provision: 'art-1.fr-i', label: 3, index: 0})
})

test('gives nothing for nothing', () => {
  expect(analyze('').sentences).toEqual([])
  expect(analyze(' \n\n ').units).toEqual([])
  expect(analyze('—…').sentences).toHaveLength(1)
})

test.each([
  [
    [{kind: 'paragraph', start: 0, end: 9}] as const,
    'Unit at 0-9 with label 0, expected one after 0 and before 3'
  ],
  [
    [
      {kind: 'paragraph', start: 1, end: 3},
      {kind: 'paragraph', start: 0, end: 3}
    ] as const,
    'Unit at 0-3 with label 0, expected one after 3 and before 3'
  ],
  [
    [{kind: 'item', start: 0, end: 1, label: 2}] as const,
    'Unit at 0-1 with label 2, expected one after 0 and before 3'
  ]
])('refuses units out of place', (units, message) => {
  expect(() => analyze('abc', units)).toThrow(new RangeError(message))
})

test('reads any text to its end', () => {
  for (const piece of [
    '.',
    '7',
    'a',
    'a.',
    'A. ',
    '@',
    'a@',
    '://',
    'www.',
    '(',
    '\u2060',
    'a\u2060',
    '\ud800',
    '-',
    "a'",
    '¿',
    '"'
  ]) {
    const text = piece.repeat(2000)
    const {tokens, sentences} = analyze(text)
    for (let at = 1; at < tokens.length; at++) expect(tokens.start[at]! >= tokens.end[at - 1]!).toBe(true)
    for (let at = 0; at < tokens.length; at++) expect(tokens.end[at]! > tokens.start[at]!).toBe(true)
    expect(sentences.reduce((sum, sentence) => sum + sentence.endToken - sentence.firstToken, 0)).toBe(
      tokens.length
    )
  }
})
