import {describe, expect, it} from 'vitest'
import {numberWords, ordinalWords} from './number-words.ts'
import {speak} from './speak.ts'

describe('numberWords', () => {
  it.each([
    [0, 'cero'],
    [1, 'uno'],
    [16, 'dieciséis'],
    [21, 'veintiuno'],
    [31, 'treinta y uno'],
    [100, 'cien'],
    [101, 'ciento uno'],
    [500, 'quinientos'],
    [1000, 'mil'],
    [1001, 'mil uno'],
    [2026, 'dos mil veintiséis'],
    [21_000, 'veintiún mil'],
    [100_000, 'cien mil'],
    [1_000_000, 'un millón'],
    [2_500_000, 'dos millones quinientos mil'],
    [1_000_000_000, 'mil millones'],
    [21_001_101, 'veintiún millones mil ciento uno']
  ])('%i', (value, words) => {
    expect(numberWords(value)).toBe(words)
  })

  it.each([
    [1, 'feminine', 'una'],
    [1, 'masculine', 'un'],
    [21, 'masculine', 'veintiún'],
    [31, 'masculine', 'treinta y un'],
    [200, 'feminine', 'doscientas'],
    [500, 'feminine', 'quinientas'],
    [21_000, 'feminine', 'veintiuna mil'],
    [200_000, 'feminine', 'doscientas mil']
  ] as const)('%i, %s', (value, form, words) => {
    expect(numberWords(value, form)).toBe(words)
  })

  it('counts in order', () => {
    expect([1, 2, 3, 7, 10, 11].map((value) => ordinalWords(value))).toEqual([
      'primero',
      'segundo',
      'tercero',
      'séptimo',
      'décimo',
      'número once'
    ])
  })
})

describe('speak', () => {
  it.each([
    ['$1,200 cada dos meses', 'mil doscientos pesos cada dos meses'],
    ['$1,200.50', 'mil doscientos pesos con cincuenta centavos'],
    ['$1,200.00 M.N.', 'mil doscientos pesos'],
    ['$1', 'un peso'],
    ['$21 pesos', 'veintiún pesos'],
    ['$1,000,000', 'un millón de pesos'],
    ['$1,500,000', 'un millón quinientos mil pesos'],
    ['$3.5 millones', 'tres punto cinco millones de pesos'],
    ['menos del 80 por ciento', 'menos del ochenta por ciento'],
    ['12.5 %', 'doce punto cinco por ciento'],
    ['3.05%', 'tres punto cero cinco por ciento'],
    ['80 viajes', 'ochenta viajes'],
    ['1 solicitud', 'una solicitud'],
    ['21 días hábiles', 'veintiún días hábiles'],
    ['200 personas', 'doscientas personas'],
    ['1,500 metros', 'mil quinientos metros'],
    ['31 programas', 'treinta y un programas'],
    ['entre 5 y 19 años', 'entre cinco y diecinueve años'],
    ['15 de enero de 2026', 'quince de enero de dos mil veintiséis'],
    ['del 1 al 20 de febrero', 'del primero al veinte de febrero'],
    ['1o. de marzo', 'primero de marzo'],
    ['de 9:00 a 15:00', 'de nueve de la mañana a tres de la tarde'],
    ['a las 13:30 horas', 'a las una y media de la tarde'],
    ['12:00', 'doce del día'],
    ['Teléfono: 555 0142', 'Teléfono: cinco cinco cinco, cero uno cuatro dos'],
    ['998 000 0000', 'nueve nueve ocho, cero cero cero, cero cero cero cero'],
    ['camino@puertocormoran.example', 'camino arroba puertocormoran punto example'],
    ['https://www.gob.mx/beca', 'gob punto mx, diagonal, beca'],
    ['https://b.mx/a?x=1&y=2', 'la página que está en el texto escrito'],
    ['Solicitud FU-01', 'Solicitud FU cero uno'],
    ['art. 12', 'artículo doce'],
    ['3.ª vez', 'tercera vez'],
    ['el 2o. pago', 'el segundo pago'],
    ['calle 12, núm. 5', 'calle doce, número cinco'],
    ['denuncia al 555 0199.', 'denuncia al cinco cinco cinco, cero uno nueve nueve.'],
    ['denuncia al 555\u00a00199.', 'denuncia al cinco cinco cinco, cero uno nueve nueve.'],
    [
      'de 10-15 días, ciclo 2025-2026',
      'de diez a quince días, ciclo dos mil veinticinco a dos mil veintiséis'
    ],
    ['100 m² o 2 km', 'cien metros cuadrados o dos kilómetros'],
    ['Sin cifras: todo igual.', 'Sin cifras: todo igual.']
  ])('%s', (text, said) => {
    expect(speak(text)).toBe(said)
  })
})
