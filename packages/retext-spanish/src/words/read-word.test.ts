import {expect, test} from 'vitest'
import {lookUpWord} from './read-word.ts'
import {serNumber} from './ser-number.ts'
import {wordBit} from './word-bit.ts'

function flagsOf(word: string): string {
  const {bits} = lookUpWord(word)
  return Object.entries(wordBit)
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([name]) => name)
    .join(' ')
}

test.each([
  ['será', 'ser finite'],
  ['fueron', 'ser finite'],
  ['siendo', 'ser gerund'],
  ['sido', 'ser participle'],
  ['fuere', 'ser futureSubjunctive finite'],
  ['estuvieron', 'estar finite'],
  ['estado', 'estar participle'],
  ['hubiere', 'haber futureSubjunctive finite'],
  ['habiéndose', 'haber gerund'],
  ['no', 'negation adverb'],
  ['ninguna', 'negation determiner'],
  ['treinta', 'numeral'],
  ['XIV', 'roman allCaps capitalized'],
  ['IMSS', 'allCaps capitalized'],
  ['Ley', 'capitalized'],
  ['del', 'article preposition'],
  ['la', 'article clitic'],
  ['se', 'clitic'],
  ['ellos', 'pronoun'],
  ['aunque', 'conjunction'],
  ['ya', 'adverb'],
  ['sus', 'determiner'],
  ['art.', 'abbreviation'],
  ['S.A.', 'abbreviation allCaps capitalized'],
  ['forma', 'perhapsFinite'],
  ['norma', '']
])('%s', (word, flags) => {
  expect(flagsOf(word).split(' ').sort()).toEqual(flags.split(' ').sort())
})

test('gives the forms', () => {
  expect(lookUpWord('Pingüi\u00adños')).toMatchObject({lower: 'pingüiños', folded: 'pinguiños'})
})

test('tells the number of a form of ser', () => {
  expect(['fue', 'serán', 'siendo', 'está'].map(serNumber)).toEqual(['singular', 'plural', 'any', undefined])
})
