import {expect, it} from 'vitest'
import type {Provision, ProvisionType} from '../norm.ts'
import {numberPart} from './number-part.ts'

function number(id: string, type: ProvisionType, label = ''): string {
  return numberPart({id, type, label, text: '', hash: '', parent: null, notes: []} satisfies Provision)
}

it.each<[id: string, type: ProvisionType, label: string, number: string]>([
  ['art-16-bis', 'articulo', 'Artículo 16 Bis.', '16bis'],
  ['art-17-h-bis', 'articulo', 'Artículo 17-H Bis.', '17hbis'],
  ['art-4-a', 'articulo', '4o.-A.', '4a'],
  ['art-58-1', 'articulo', 'Artículo 58-1.', '58-1'],
  ['art-581', 'articulo', 'Artículo 581.', '581'],
  ['art-77-bis-16-a', 'articulo', 'Artículo 77 bis 16 A.', '77bis16a'],
  ['art-5.fr-ii', 'fraccion', 'II.', 'II'],
  ['art-5.fr-ii-bis', 'fraccion', 'II Bis.', 'IIbis'],
  ['art-5.fr-ii.inc-a', 'inciso', 'a)', 'a'],
  ['art-5.ap-a', 'apartado', 'A.', 'A'],
  ['num-4-2-1', 'numeral', '4.2.1', '4-2-1'],
  ['tit-1', 'titulo', 'Título Primero', '1'],
  ['tit-1.cap-4', 'capitulo', 'CAPÍTULO IV', 'IV'],
  ['tit-1.cap-4-bis', 'capitulo', 'Capítulo IV BIS', 'IVbis'],
  ['tit-1.cap-unico', 'capitulo', 'Capítulo Único', 'unico'],
  ['art-5.par-2', 'parrafo', '', '2'],
  ['art-5--2', 'articulo', 'Artículo 5.', '5--2']
])('%s, a %s printed «%s», is %s', (id, type, label, expected) => {
  expect(number(id, type, label)).toBe(expected)
})
