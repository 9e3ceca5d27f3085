import {describe, expect, it} from 'vitest'
import {citeProvisions} from './cite-provisions.ts'
import type {Provision, ProvisionType} from './norm.ts'

const norm = {
  slug: 'reglas',
  metadata: {titulo: 'Reglas'},
  provisions: [
    provision('cap-2', 'capitulo', 'Capítulo II', null),
    provision('art-9', 'articulo', 'Artículo 9.', 'cap-2'),
    provision('art-9.fr-i', 'fraccion', 'I.', 'art-9'),
    provision('art-9.fr-ii', 'fraccion', 'II.', 'art-9'),
    provision('art-9.fr-ii.inc-a', 'inciso', 'a)', 'art-9.fr-ii'),
    provision('art-9.fr-iii', 'fraccion', 'III.-', 'art-9'),
    provision('art-9.par-2', 'parrafo', '', 'art-9'),
    provision('art-10', 'articulo', 'ARTÍCULO 10 BIS.-', 'cap-2'),
    provision('art-11', 'articulo', 'Art. 11.', 'cap-2'),
    provision('trans-2026-01-15-1', 'transitorio', 'ARTÍCULO PRIMERO.-', null),
    provision('trans-2026-01-15-2', 'transitorio', 'Segundo.', null),
    provision('inc-k', 'inciso', 'k)', null),
    provision('inc-l', 'inciso', 'l)', null),
    provision('cons-12', 'considerando', '', null),
    provision('cons-15', 'considerando', '', null),
    provision('par-4', 'parrafo', '', null)
  ]
}

describe('citeProvisions', () => {
  it.each([
    [['art-9'], 'Artículo 9'],
    [['art-9.fr-ii'], 'Artículo 9, fracción II'],
    [['art-9.fr-iii', 'art-9.fr-i', 'art-9.fr-ii'], 'Artículo 9, fracciones I, II y III'],
    [['art-9.fr-ii.inc-a'], 'Artículo 9, fracción II, inciso a)'],
    [['art-9.par-2'], 'Artículo 9, párrafo segundo'],
    [['art-11', 'art-10'], 'Artículos 10 Bis y 11'],
    [['art-9.fr-i', 'art-11'], 'Artículo 9, fracción I; artículo 11'],
    [['trans-2026-01-15-1', 'trans-2026-01-15-2'], 'Artículo Primero transitorio; Segundo transitorio'],
    [['art-9', 'art-9.fr-i', 'art-9.fr-ii.inc-a'], 'Artículo 9'],
    [['inc-k'], 'Inciso k)'],
    [['inc-k', 'inc-l', 'par-4'], 'Incisos k) y l); párrafo cuarto'],
    [['cons-15', 'cons-12'], 'Considerandos 12 y 15'],
    [['trans-2026-01-15-2', 'inc-k'], 'Segundo transitorio; inciso k)'],
    [['art-9.fr-ii', 'art-9.fr-ii.inc-a', 'art-11'], 'Artículo 9, fracción II; artículo 11'],
    [[], ''],
    [['cap-2'], 'Capítulo II'],
    [['art-99'], '']
  ])('%j', (ids, line) => {
    expect(citeProvisions(norm, ids)).toBe(line)
  })
})

function provision(id: string, type: ProvisionType, label: string, parent: string | null): Provision {
  return {id, type, label, text: '', hash: '', parent, notes: []}
}
