import {expect, test} from 'vitest'
import {findStructureProblems} from './check-structure.ts'

const order = ['Sect:portada', 'Sect:interior-1']
const metadata = {title: 'Beca'}
const cover = ['Sect:portada']
const list = [...cover, 'L:pasos', 'LI:pasos-0']
const good = [
  {groups: cover, role: 'H1', says: 'Beca'},
  {groups: cover, role: 'H2', says: 'Cómo se pide'},
  {groups: list, role: 'Lbl', says: '1'},
  {groups: list, role: 'LBody', says: 'Pide tu ficha'},
  {groups: cover, role: 'Figure', says: 'Código QR'},
  {groups: ['Sect:interior-1'], role: 'H2', says: 'Fechas'}
]

test('a sound structure has no problems', () => {
  expect(findStructureProblems(good, order, metadata)).toEqual([])
})

test.each([
  ['a title of blanks', good, {title: ' '}, ['no title']],
  ['no heading at all', good.filter(({role}) => !role.startsWith('H')), metadata, ['no heading']],
  [
    'a heading that skips a level',
    [...good, {groups: cover, role: 'H4', says: 'Nota'}],
    metadata,
    ['Heading H4 «Nota» follows one of level 2']
  ],
  [
    'a first heading of level two',
    good.slice(1),
    metadata,
    ['Heading H2 «Cómo se pide» follows one of level 0']
  ],
  [
    'a text outside the reading order',
    [...good, {groups: ['Sect:solapa'], role: 'P', says: 'Pase la voz'}],
    metadata,
    ['«Pase la voz» stands in Sect:solapa, which is not in the reading order']
  ],
  [
    'an item outside a list',
    [...good, {groups: [...cover, 'LI:x'], role: 'LBody', says: 'Sola'}],
    metadata,
    ['LI of «Sola» stands where it may not: Sect:portada > LI:x']
  ],
  [
    'a paragraph straight in an item',
    [...good, {groups: list, role: 'P', says: 'Suelto'}],
    metadata,
    ['P «Suelto» in LI']
  ],
  [
    'a label without an item',
    [...good, {groups: cover, role: 'Lbl', says: '2'}],
    metadata,
    ['Lbl «2» in Sect']
  ],
  [
    'a figure without words',
    [...good, {groups: cover, role: 'Figure', says: ''}],
    metadata,
    ['A figure without words in Sect:portada']
  ]
])('%s', (_, contents, about, problems) => {
  expect(findStructureProblems(contents, order, about)).toEqual(problems)
})
