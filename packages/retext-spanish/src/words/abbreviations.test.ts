import {expect, test} from 'vitest'
import {analyze} from '../analyze.ts'
import {abbreviations, closingAbbreviations, numberAbbreviations} from './abbreviations.ts'

test('an abbreviation is one token with its dot and ends no sentence before a name', () => {
  const failing = [...abbreviations].filter((word) => {
    const {sentences, tokens} = analyze(`Según la ${word}. Rivera, rige.`)
    const ends = closingAbbreviations.has(`${word}.`) || word === 'etc' ? 0 : sentences.length - 1
    return ends !== 0 || tokens.lower[2] !== `${word}.`
  })
  expect(failing).toEqual([])
})

test('a closing abbreviation ends a sentence before a word of a closed class', () => {
  const failing = [...closingAbbreviations].filter(
    (word) => analyze(`Son las ${word} La ley rige.`).sentences.length !== 2
  )
  expect(failing).toEqual([])
})

test('a word of the list for numbers is an abbreviation only before digits', () => {
  const failing = [...numberAbbreviations].filter((word) => {
    const before = analyze(`Vea ${word}. 5 aquí`).tokens.lower[1]
    const after = analyze(`Vea ${word}. Luego`).tokens.lower[1]
    return before !== `${word}.` || after !== word
  })
  expect(failing).toEqual([])
})

test.each([
  'ley',
  'plazo',
  'mes',
  'no',
  'sol',
  'res',
  'vid',
  'fin',
  'dos',
  'vez',
  'red',
  'par',
  'tal',
  'paz',
  'año',
  'sur',
  'ser'
])('a sentence may end in «%s»', (word) => {
  expect(analyze(`Termina en ${word}. Rivera siguió.`).sentences).toHaveLength(2)
})
