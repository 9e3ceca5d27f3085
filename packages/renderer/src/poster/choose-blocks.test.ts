import type {Block} from 'remark-explainer'
import {expect, test} from 'vitest'
import {examples} from '../example.ts'
import {type ChoiceRoom, chooseBlocks} from './choose-blocks.ts'

const {blocks} = examples.completo.explainer
const facts = blocks.filter(({type}) => type !== 'cifra' && type !== 'contacto')
const priority: Block['type'][] = [
  'quien',
  'plazos',
  'requisitos',
  'aviso',
  'pasos',
  'preguntas',
  'definicion'
]

const choose = (changes: Partial<ChoiceRoom>) =>
  chooseBlocks(facts, {heightOf: () => 100, room: 220, gap: 20, columns: 2, priority, above: 0, ...changes})
const types = (columns: Block[][]) => columns.map((column) => column.map(({type}) => type))

test('what matters most stands there, in the order of the author', () => {
  expect(types(choose({}).columns)).toEqual([
    ['quien', 'requisitos'],
    ['aviso', 'plazos']
  ])
})

test('a block that has no room leaves it to the next', () => {
  const heightOf = ({type}: Block) => (type === 'quien' ? 400 : 100)
  expect(types(choose({heightOf, columns: 1}).columns)).toEqual([['requisitos', 'plazos']])
})

test('nothing is chosen where nothing has room', () => {
  expect(choose({room: 90})).toEqual({columns: [[], []], hasAbove: false})
})

test('what stands across comes only when blocks leave room', () => {
  expect(choose({room: 300, above: 70}).hasAbove).toBe(true)
  expect(choose({room: 280, above: 70}).hasAbove).toBe(false)
})
