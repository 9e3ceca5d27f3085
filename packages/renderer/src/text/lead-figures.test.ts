import type {Block} from 'remark-explainer'
import {expect, test} from 'vitest'
import {exampleInput} from '../example.ts'
import {leadFigures} from './lead-figures.ts'

const figure = (title: string, amount: string, caption: string, detail: string[] = []) => ({
  type: 'cifra' as const,
  title,
  figure: amount,
  caption: caption ? [{text: caption}] : [],
  detail: detail.map((text) => [{text}])
})

function lead(...figures: Array<ReturnType<typeof figure>>): string[][] {
  const blocks: Block[] = exampleInput('prueba', figures).explainer.blocks
  const {lead, others} = leadFigures(blocks)
  return [lead.map(({title}) => title), others.map(({title}) => title)]
}

test('figures that count the same are read together', () => {
  expect(
    lead(
      figure('Primaria', '$1', 'al mes'),
      figure('Secundaria', '$2', 'al mes'),
      figure('Viajes', '80', 'gratis')
    )
  ).toEqual([['Primaria', 'Secundaria'], ['Viajes']])
})

test.each([
  ['other captions', [figure('A', '1', 'al mes'), figure('B', '2', 'al año')]],
  ['no captions', [figure('A', '1', ''), figure('B', '2', '')]],
  ['the usual title', [figure('En cifras', '1', 'al mes'), figure('B', '2', 'al mes')]],
  ['a detail to read', [figure('A', '1', 'al mes', ['más']), figure('B', '2', 'al mes')]]
])('with %s the first stands alone', (_name, figures) => {
  expect(lead(...figures)[0]).toHaveLength(1)
})

test('there may be none', () => {
  expect(lead()).toEqual([[], []])
})
