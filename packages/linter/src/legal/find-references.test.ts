import {analyze} from 'retext-spanish'
import {expect, it} from 'vitest'
import {findReferences} from './find-references.ts'

function referencesOf(text: string): string[] {
  const analysis = analyze(text)
  return analysis.sentences.flatMap((sentence) =>
    findReferences(analysis, sentence).map(({firstToken, endToken, count}) => {
      const {start, end} = analysis.tokens
      return `${count}: ${text.slice(start[firstToken]!, end[endToken - 1]!)}`
    })
  )
}

it.each([
  ['Según el artículo 5, la familia avisa.', ['1: artículo 5']],
  ['Según los arts. 4o., 7 Bis y 9 de la Ley.', ['3: arts. 4o., 7 Bis y 9']],
  ['Se aplican los artículos 4 a 9 y 12 al 20.', ['2: artículos 4 a 9 y 12 al 20']],
  [
    'El artículo 5, fracciones I y II, inciso a), de la Ley.',
    ['1: artículo 5, fracciones I y II, inciso a)']
  ],
  ['El artículo Tercero transitorio.', ['1: artículo Tercero']],
  ['El artículo 5 de la Ley y el 12 y 14 del Reglamento.', ['1: artículo 5', '2: el 12 y 14']],
  ['El artículo 5 rige desde el 12 de mayo, por 30 días.', ['1: artículo 5']],
  ['Los artículos de la tienda cuestan 30 pesos.', []],
  ['El artículo anterior.', []]
])('%s', (text, references) => {
  expect(referencesOf(text)).toEqual(references)
})
