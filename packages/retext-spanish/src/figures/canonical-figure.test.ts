import {describe, expect, it} from 'vitest'
import {canonicalFigure} from './canonical-figure.ts'
import {figures} from './figures.ts'

const read = (text: string) => figures(text).flatMap(canonicalFigure)

describe('canonicalFigure', () => {
  it.each([
    ['mil doscientos pesos 50/100 M.N.', 'dinero 1200.5 MXN'],
    ['$1,200.00', 'dinero 1200 MXN'],
    ['12.5 millones de pesos', 'dinero 12500000 MXN'],
    ['cincuenta veces el valor diario de la UMA', 'dinero 50 UMA'],
    ['quinientos días de salario mínimo', 'dinero 500 salarios-minimos'],
    ['veinte (20) días hábiles', 'plazo 20 dias-habiles'],
    ['tres años', 'plazo 3 anios'],
    ['80 por ciento', 'porcentaje 80'],
    ['tres al millar', 'porcentaje 0.3'],
    ['dos terceras partes', 'fraccion 2/3'],
    ['1/4', 'fraccion 1/4'],
    ['quince de enero de dos mil veintiséis', 'fecha 2026-01-15'],
    ['1o. de enero', 'fecha --01-01'],
    ['enero de 2026', 'fecha 2026-01'],
    ['9:05 horas', 'hora 09:05'],
    ['cinco integrantes', 'cantidad 5'],
    ['tercera sesión', 'ordinal 3']
  ])('writes «%s» as «%s»', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('gives both values of a number that disagrees with itself', () => {
    expect(read('Tiene 15 (veinte) días.')).toEqual(['plazo 15 dias', 'plazo 20 dias'])
  })

  it.each(['los artículos 4 y 7, fracción II', 'una familia', 'el 998 000 0000'])(
    'writes nothing of «%s»',
    (text) => {
      expect(read(text)).toEqual([])
    }
  )
})
