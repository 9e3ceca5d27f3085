import {analyze} from 'retext-spanish'
import {expect, it} from 'vitest'
import {isDecreeFormula} from './decree-formula.ts'

it.each([
  ['Se reforman los artículos 4 y 7 de la Ley.', undefined, true],
  ['Acuerdo que modifica las reglas.', undefined, true],
  ['La presidenta.- Rúbrica.', undefined, true],
  ['Para su debida publicación y observancia, expido el presente Decreto.', undefined, true],
  ['La familia presenta la solicitud.', undefined, false],
  ['La escuela reforma su edificio.', undefined, false],
  ['Se derogan los permisos vencidos.', 'art-4', false]
])('%s', (text, provision, expected) => {
  const analysis = analyze(text)
  const unit = {...analysis.units[0]!, ...(provision === undefined ? {} : {provision})}
  expect(isDecreeFormula(analysis, unit)).toBe(expected)
})
