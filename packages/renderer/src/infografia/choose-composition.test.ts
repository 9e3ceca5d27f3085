import {expect, test} from 'vitest'
import {examples} from '../example.ts'
import {chooseComposition} from './choose-composition.ts'

test.each([
  ['huertos', 'cifras'],
  ['completo', 'cifras'],
  ['dibujos', 'camino'],
  ['minimo', 'columnas'],
  ['aviso', 'columnas']
] as const)('%s is composed as %s', (name, expected) => {
  expect(chooseComposition(examples[name].explainer)).toBe(expected)
})

test('a road with too many stops becomes columns', () => {
  const {explainer} = examples.dibujos
  expect(chooseComposition({...explainer, blocks: [...explainer.blocks, ...explainer.blocks]})).toBe(
    'columnas'
  )
})
