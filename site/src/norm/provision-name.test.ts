import type {Provision, ProvisionType} from 'remark-legal'
import {describe, expect, it} from 'vitest'
import {provisionNumber, shownLabel} from './provision-name.ts'

describe('provisionNumber', () => {
  it.each<[ProvisionType, string, string]>([
    ['articulo', 'Artículo 16 Bis.', '16 Bis'],
    ['articulo', 'ARTÍCULO PRIMERO.-', 'Primero'],
    ['articulo', 'Art. 1o.-', '1o'],
    ['capitulo', 'CAPÍTULO III', 'III'],
    ['fraccion', 'II.', 'II'],
    ['inciso', 'Inciso k)', 'k)'],
    ['transitorio', 'Transitorio Segundo.', 'Segundo'],
    ['anexo', 'Formato A', 'Formato A']
  ])('%s %s', (type, label, number) => {
    expect(provisionNumber(provision('x-1', type, label, null))).toBe(number)
  })

  it('is the place where none is printed', () => {
    expect(provisionNumber(provision('art-5.par-2', 'parrafo', '', 'art-5'))).toBe('segundo')
    expect(provisionNumber(provision('cons-12', 'considerando', '', null))).toBe('12')
  })
})

describe('shownLabel', () => {
  it('is what was printed', () => {
    expect(shownLabel({...provision('inc-k', 'inciso', 'k)', null), text: 'Que se entienda'})).toBe('k)')
    expect(shownLabel({...provision('cons-2', 'considerando', '', null), text: 'Que es así'})).toBe('')
  })

  it('is the name of what has no words here', () => {
    expect(shownLabel(provision('inc-k', 'inciso', 'k)', null))).toBe('Inciso k).')
    expect(shownLabel(provision('cons-2', 'considerando', '', null))).toBe('Considerando 2.')
    expect(shownLabel(provision('par-3', 'parrafo', '', null))).toBe('Párrafo tercero.')
  })
})

function provision(id: string, type: ProvisionType, label: string, parent: string | null): Provision {
  return {id, type, label, text: '', hash: '', parent, notes: []}
}
