import type {Norm, Provision} from 'remark-legal'
import {expect, test} from 'vitest'
import {citeSources} from './cite-sources.ts'

const provision = (
  id: string,
  type: Provision['type'],
  label: string,
  parent: string | null = null
): Provision => ({
  id,
  type,
  label,
  parent,
  text: '',
  hash: 'sha256-0',
  notes: []
})

const norm: Norm = {
  slug: 'prueba',
  metadata: {titulo: 'Prueba'},
  provisions: [
    provision('inc-a', 'inciso', 'a)'),
    provision('inc-b', 'inciso', 'b)'),
    provision('cap-1', 'capitulo', 'Capítulo I'),
    provision('art-4', 'articulo', 'Artículo 4.', 'cap-1'),
    provision('art-9', 'articulo', 'Artículo 9.', 'cap-1'),
    provision('art-9.fr-i', 'fraccion', 'I.', 'art-9'),
    provision('art-9.fr-ii', 'fraccion', 'II.', 'art-9'),
    provision('art-16-bis', 'articulo', 'Artículo 16 Bis.', 'cap-1'),
    provision('trans-1', 'transitorio', 'Primero.')
  ]
}

test.each([
  [['art-4'], 'Artículo 4'],
  [['art-9.fr-ii', 'art-9.fr-i', 'art-9'], 'Artículo 9'],
  [['art-9.fr-i', 'art-4', 'art-16-bis'], 'Artículos 4, 9 y 16 Bis'],
  [['art-4', 'trans-1'], 'Artículo 4; Primero transitorio'],
  [['inc-b', 'inc-a'], 'Incisos a) y b)'],
  [['inc-b'], 'Inciso b)'],
  [['cap-1'], 'Capítulo I']
])('%j is cited as «%s»', (ids, expected) => {
  expect(citeSources(ids, norm)).toBe(expected)
})
