import {describe, expect, it} from 'vitest'
import {isProvisionId, suggestSources} from './provision-ids.ts'

describe('suggestSources', () => {
  it.each([
    ['artículo 8', 'art-8'],
    ['Artículo 8o.', 'art-8'],
    ['Art. 8º', 'art-8'],
    ['arts. 8 y 9', 'art-8 art-9'],
    ['artículos 8, 9 y 10', 'art-8 art-9 art-10'],
    ['artículo 16 Bis', 'art-16-bis'],
    ['artículo 16 Bis, fracción II, inciso a)', 'art-16-bis.fr-ii.inc-a'],
    ['artículo 9, fracciones I y II', 'art-9.fr-i art-9.fr-ii'],
    ['fracción II', 'fr-ii'],
    ['Transitorio 1', 'trans-1'],
    ['ART-8', 'art-8'],
    ['art_8', 'art-8'],
    ['art8', 'art-8'],
    ['8', 'art-8'],
    ['art-8,art-9', 'art-8 art-9'],
    ['art-8; art-9', 'art-8 art-9'],
    ['art-9/fr-ii', 'art-9.fr-ii'],
    ['artículo 5, párrafo 2', 'art-5.par-2'],
    ['capítulo II del título 1', 'cap-ii tit-1'],
    ['articulo-8', 'art-8'],
    ['fraccion-ii', 'fr-ii'],
    ['ver la convocatoria', undefined],
    ['???', undefined]
  ])('%s → %s', (citation, expected) => {
    expect(suggestSources(citation)).toBe(expected)
  })
})

describe('isProvisionId', () => {
  it.each([
    'art-8',
    'art-16-bis.fr-ii.inc-a',
    'trans-2004-01-20-1',
    'inc-k',
    'num-4-2-1',
    'fr-i-bis',
    'tit-1.cap-2',
    'art-5--2'
  ])('takes %s', (id) => {
    expect(isProvisionId(id)).toBe(true)
  })

  it.each([
    'Art-8',
    'artículo',
    'articulo',
    '8',
    'art_8',
    'art-8,',
    'art-8.',
    '.art-8',
    'art--8',
    'art-8..fr-i',
    'art',
    'articulo-8',
    'ley-8',
    ''
  ])('refuses %j', (id) => {
    expect(isProvisionId(id)).toBe(false)
  })
})
