import {expect, test} from 'vitest'
import {analyze} from '../analyze.ts'
import {countText} from './count-text.ts'

test('skips what letters do not spell', () => {
  const {words, sentences, syllables, letters} = countText(
    analyze('El art. 5, fracción XIV, de 2026 y el 15% de la CNDH: x@y.mx. 3o. 7.')
  )
  expect({words, sentences, syllables, letters}).toEqual({words: 7, sentences: 1, syllables: 8, letters: 19})
})

test('counts paragraphs, items and quotations, not headings, notes, cells, labels', () => {
  const kinds = ['heading', 'note', 'tableCell', 'paragraph', 'item', 'quote'] as const
  const text = kinds.map(() => 'II. Sol. ').join('')
  const units = kinds.map((kind, index) => ({kind, start: index * 9, end: index * 9 + 8, label: 4}))
  expect(countText(analyze(text, units))).toMatchObject({words: 3, sentences: 3, syllables: 3, letters: 9})
})

test('gives zeros for no words', () => {
  expect(countText(analyze('2026. —'))).toEqual({
    words: 0,
    sentences: 0,
    syllables: 0,
    letters: 0,
    letterVariance: 0,
    longWords: 0
  })
})
