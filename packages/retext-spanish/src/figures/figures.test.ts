import {describe, expect, it} from 'vitest'
import {analyze} from '../analyze.ts'
import {figures} from './figures.ts'
import {findFigures} from './find-figures.ts'

/** Kind, value, unit and words of each figure; `≠` a second spelling that disagrees. */
function read(text: string): string[] {
  return figures(text).map((figure) => {
    const unit = 'unit' in figure ? ` ${figure.unit}` : ''
    const other = 'otherValue' in figure ? ` ≠ ${figure.otherValue}` : ''
    return `${figure.kind} ${figure.value}${unit}${other}: ${text.slice(figure.start, figure.end)}`
  })
}

describe('figures', () => {
  it.each([
    ['treinta y dos', 'number 32'],
    ['ciento ochenta', 'number 180'],
    ['cien', 'number 100'],
    ['veintiún mil', 'number 21000'],
    ['mil', 'number 1000'],
    ['dos mil veintiséis', 'number 2026'],
    ['VEINTISEIS', 'number 26'],
    ['quinientas cincuenta y una', 'number 551'],
    ['trescientos sesenta y cinco mil cuatrocientos veintiuno', 'number 365421'],
    ['un millón doscientos mil', 'number 1200000'],
    ['dos mil millones quinientos', 'number 2000000500'],
    ['tres billones dos millones', 'number 3000002000000'],
    ['1,200.50', 'number 1200.5'],
    ['1.200.000', 'number 1200000'],
    ['1 200 000', 'number 1200000'],
    ['5 mil 200', 'number 5200'],
    ['12.5 millones', 'number 12500000'],
    ['3 millones 500 mil', 'number 3500000']
  ])('reads «%s» as %s', (text, expected) => {
    expect(read(text)).toEqual([`${expected}: ${text}`])
  })

  it.each([
    ['$1,200.00 M.N.', 'amount 1200 MXN'],
    ['$ 1,200', 'amount 1200 MXN'],
    ['mil doscientos pesos 00/100 M.N.', 'amount 1200 MXN'],
    ['mil doscientos pesos, 50/100 moneda nacional', 'amount 1200.5 MXN'],
    ['12.5 millones de pesos', 'amount 12500000 MXN'],
    ['$5 millones', 'amount 5000000 MXN'],
    ['US$500', 'amount 500 USD'],
    ['$100 dólares', 'amount 100 USD'],
    ['500 UDIS', 'amount 500 UDI'],
    ['150 UMA', 'amount 150 UMA'],
    ['cincuenta veces el valor diario de la Unidad de Medida y Actualización', 'amount 50 UMA'],
    ['100 Unidades de Medida y Actualización', 'amount 100 UMA'],
    ['quinientos días de salario mínimo', 'amount 500 salarios mínimos']
  ])('reads the amount «%s» as %s', (text, expected) => {
    expect(read(text)).toEqual([`${expected}: ${text}`])
  })

  it.each([
    ['veinte días hábiles', 'term 20 días hábiles'],
    ['15 (quince) días naturales', 'term 15 días naturales'],
    ['quince (15) días', 'term 15 días'],
    ['15 días (quince días)', 'term 15 días'],
    ['treinta DIAS HABILES', 'term 30 días hábiles'],
    ['30 días calendario', 'term 30 días naturales'],
    ['setenta y dos horas', 'term 72 horas'],
    ['un mes', 'term 1 meses'],
    ['seis semestres', 'term 6 semestres'],
    ['80 por ciento', 'percentage 80 %'],
    ['80%', 'percentage 80 %'],
    ['0.5 %', 'percentage 0.5 %'],
    ['cincuenta y uno por ciento', 'percentage 51 %'],
    ['50% (cincuenta por ciento)', 'percentage 50 %'],
    ['tres al millar', 'percentage 3 ‰'],
    ['dos terceras partes', `fraction ${2 / 3}`],
    ['tercera parte', `fraction ${1 / 3}`],
    ['1/4', 'fraction 0.25'],
    ['3o.', 'ordinal 3'],
    ['vigésimo primero', 'ordinal 21'],
    ['decimoctava', 'ordinal 18']
  ])('reads «%s» as %s', (text, expected) => {
    expect(read(text)).toEqual([`${expected}: ${text}`])
  })

  it.each([
    ['2 de enero de 2026', '2026-01-02'],
    ['dos de enero de dos mil veintiséis', '2026-01-02'],
    ['quince días del mes de mayo del año dos mil veinticinco', '2025-05-15'],
    ['15 (quince) de mayo de 2025 (dos mil veinticinco)', '2025-05-15'],
    ['1o. de enero', '--01-01'],
    ['primero de mayo', '--05-01'],
    ['enero de 2026', '2026-01'],
    ['15/01/2026', '2026-01-15'],
    ['02-20-2026', '2026-02-20'],
    ['2026-01-15', '2026-01-15'],
    ['17 jun. 2009', '2009-06-17']
  ])('reads the date «%s» as %s', (text, expected) => {
    expect(read(text)).toEqual([`date ${expected}: ${text}`])
  })

  it('says when a number written twice disagrees with itself', () => {
    expect(read('Tiene 15 (veinte) días y $1,200.00 (mil doscientos pesos 50/100 M.N.).')).toEqual([
      'term 15 días ≠ 20: 15 (veinte) días',
      'amount 1200 MXN ≠ 1200.5: $1,200.00 (mil doscientos pesos 50/100 M.N.)'
    ])
  })

  it('shares the unit or the month of what a number is joined to', () => {
    expect(read('De tres a cinco años, de 100 a 500 UMA y de 10-15 días; 15 y 16 de marzo de 2026.')).toEqual(
      [
        'term 3 años: tres',
        'term 5 años: cinco años',
        'amount 100 UMA: 100',
        'amount 500 UMA: 500 UMA',
        'term 10 días: 10',
        'term 15 días: 15 días',
        'date 2026-03-15: 15',
        'date 2026-03-16: 16 de marzo de 2026'
      ]
    )
  })

  it('tells what names something from what counts', () => {
    expect(read('Los artículos 4, 7, fracción II, 23 y 45 Bis dan 30 días a 5 familias.')).toEqual([
      'reference 4: 4',
      'reference 7: 7',
      'reference 23: 23',
      'reference 45: 45',
      'term 30 días: 30 días',
      'number 5: 5'
    ])
    expect(read('El número de 15 becas del artículo 3o.')).toEqual(['number 15: 15', 'reference 3: 3o.'])
  })

  it('tells years from quantities', () => {
    expect(
      read('En 2026, 2000 familias; el ejercicio fiscal 2025; el ciclo 2025-2026; de 2000 becas.')
    ).toEqual([
      'date 2026: 2026',
      'number 2000: 2000',
      'date 2025: 2025',
      'date 2025: 2025',
      'date 2026: 2026',
      'number 2000: 2000'
    ])
  })

  it('reads times of day', () => {
    expect(read('De 9:00 a 15:30 horas.')).toEqual(['time 09:00: 9:00', 'time 15:30: 15:30'])
  })

  it.each([
    'Una familia, un peso en la espalda y uno de ellos.',
    'Llame al 998 000 0000 o al 55 5128 0000.',
    'El tanto por ciento que se fije y el por ciento de la cuota.',
    'La clave 291D del acuerdo 232/010, y el numeral A.4.2.1.',
    'Los miles y los millones que se pidan; la marcha y mayo.'
  ])('finds nothing in «%s»', (text) => {
    expect(read(text)).toEqual([])
  })

  it('gives the place of the number alone', () => {
    const text = 'Pague $1,200.00 M.N. en quince (15) días.'
    expect(figures(text).map(({numberStart, numberEnd}) => text.slice(numberStart, numberEnd))).toEqual([
      '1,200.00',
      'quince (15)'
    ])
  })

  it('does not read across paragraphs', () => {
    expect(read('Son treinta\n\ny dos días')).toEqual(['number 30: treinta', 'term 2 días: dos días'])
  })

  it('is made once for an analysis', () => {
    const analysis = analyze('Son 15 días.')
    expect(findFigures(analysis)).toBe(findFigures(analysis))
  })

  it('does not read a run of digits again from each of its parts', () => {
    const run = '12 '.repeat(50_000)
    expect(figures(run)).toEqual([])
    expect(figures('mil '.repeat(50_000))).toHaveLength(50_000)
  })
})
