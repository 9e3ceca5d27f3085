import {describe, expect, it} from 'vitest'
import {comparableFigures} from './comparable-figures.ts'
import {readDayRule} from './day-rule.ts'

const read = (text: string) => comparableFigures(text).flatMap(({forms}) => forms)

describe('comparableFigures', () => {
  it.each([
    ['$1200', '$1,200.00 M.N.', 'mil doscientos pesos', '1 200 pesos', 'mil doscientos (1,200) pesos'],
    ['20 días hábiles', 'veinte días laborables', '20 (veinte) días hábiles', 'veinte (20) días hábiles'],
    ['24 de abril', 'veinticuatro de abril', 'el día 24 del mes de abril'],
    ['24 de abril de 2026', '24/04/2026', '24-abr-2026', '24 abril 2026', '24 de abril del 2026'],
    ['primero de mayo', '1o. de mayo', '1º de mayo', '1.º de mayo', '1er. de mayo'],
    [
      'entre 5 y 19 años',
      'de cinco a diecinueve años',
      'de los 5 a los 19 años',
      'mayores de 5 y menores de 19 años'
    ],
    ['80 %', '80%', 'ochenta por ciento', '80\u00a0por ciento', '80 por 100'],
    ['9:00 a 15:00', 'de las 9:00 a las 15:00 horas', 'de nueve a quince horas', 'de 9 a. m. a 3 p. m.'],
    ['9:00-15:00', 'de 9 de la mañana a 3 de la tarde', 'de las nueve a las quince horas'],
    ['primer pago', '1er. pago', '1.er pago'],
    ['segundo pago', '2o. pago', '2.º pago'],
    ['1,500 metros', 'mil quinientos metros', '1 500 m'],
    ['300 m²', 'trescientos metros cuadrados'],
    ['18.2 mdp', '18.2 millones de pesos', '$18,200,000', '18 millones 200 mil pesos'],
    ['dos tercios', '2/3', 'dos terceras partes'],
    ['18 meses', 'un año y seis meses', '1 año y medio', 'dieciocho (18) meses'],
    ['90 minutos', 'una hora y media', '1 hora y 30 minutos'],
    ['el doble', 'dos tantos', 'dos veces el valor'],
    ['50 UMA', 'cincuenta veces el valor diario de la Unidad de Medida y Actualización'],
    ['el 9, 10 y 11 de marzo', '9 de marzo, 10 de marzo y 11 de marzo']
  ])('reads «%s» as it reads «%s»', (first, ...others) => {
    const expected = read(first)
    expect(expected.length).toBeGreaterThan(0)
    for (const other of others) expect(read(other), other).toEqual(expected)
  })

  it.each([
    ['$3,600 al mes', ['figure dinero 3600 MXN', 'frequency plazo 1 meses']],
    ['por cada Bimestre', ['frequency plazo 1 bimestres']],
    ['diez horas al día', ['figure plazo 10 horas', 'frequency plazo 1 dias']],
    ['estar al día con el pago', []],
    ['doble sentido', []],
    ['de uno a cinco días', ['figure plazo 1 dias', 'figure plazo 5 dias']],
    ['entre un año y seis meses', ['figure plazo 1 anios', 'figure plazo 6 meses']],
    ['una de las cinco', ['figure cantidad 5']],
    ['al mes siguiente', ['period plazo 1 meses']],
    ['ni julio ni agosto', ['month fecha --07', 'month fecha --08']],
    ['Bimestre marzo-abril', ['period plazo 1 bimestres', 'month fecha --03', 'month fecha --04']],
    ['de lunes a viernes', ['weekday dia lunes', 'weekday dia viernes']],
    ['cuyo domicilio en la colonia Centro esté a más de 1,500 metros', ['figure cantidad 1500 metros']],
    ['entre 5 y 10 millones de pesos', ['figure dinero 5000000 MXN', 'figure dinero 10000000 MXN']],
    ['de 100 a 500 pesos', ['figure dinero 100 MXN', 'figure dinero 500 MXN']],
    ['Durante 2026', ['figure fecha 2026']],
    ['la mitad', ['part fraccion 1/2']],
    ['2o. bimestre', ['figure ordinal 2', 'period plazo 1 bimestres']],
    ['dentro de las 24 horas siguientes', ['figure plazo 24 horas']]
  ])('reads «%s» as %j', (text, expected) => {
    expect(comparableFigures(text).map(({kind, forms}) => `${kind} ${forms.join('+')}`)).toEqual(expected)
  })

  it.each([
    'Llama al 911, al 998 000 0000 o al (998) 123-4567.',
    'calle 5 de Mayo 12',
    'avenida 16 de Septiembre número 20, C.P. 77500',
    'el artículo 5 y la solicitud FU-01',
    'Ve al paso 2 o toma la ruta 5.',
    'una familia',
    '018001234567'
  ])('finds nothing in «%s»', (text) => {
    expect(read(text)).toEqual([])
  })

  it('gives the place and the words around', () => {
    const text = 'Son $1,200.00 M.N. por mes'
    expect(comparableFigures(text)[0]).toEqual({
      kind: 'figure',
      forms: ['dinero 1200 MXN'],
      text: '$1,200.00 M.N.',
      start: 4,
      end: 18,
      before: 'son',
      next: 'por',
      isInWords: false
    })
  })
})

describe('readDayRule', () => {
  it.each([
    [
      'Cuando los plazos fijados por esta Ley sean en días, estos se entenderán como hábiles.',
      'días hábiles'
    ],
    [
      'Los plazos que no señalen la clase de días de que se trata se entenderán en Días hábiles y comenzarán a correr.',
      'días hábiles'
    ],
    ['Los términos se computarán en días naturales.', 'días naturales'],
    ['Días: los días hábiles;', 'días hábiles']
  ])('reads «%s»', (text, expected) => expect(readDayRule(text)).toBe(expected))

  it.each([
    'Días hábiles: los comprendidos de lunes a viernes.',
    'Resolverá en veinte días hábiles.',
    'El plazo es de 15 días naturales siguientes.'
  ])('reads nothing in «%s»', (text) => expect(readDayRule(text)).toBeUndefined())
})
