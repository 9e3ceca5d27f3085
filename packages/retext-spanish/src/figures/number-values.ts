const ones = 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince'
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
const hundreds = 'dos tres cuatro _ seis sete ocho nove'

/** Values of one-word cardinals below a thousand, folded. Source: see `numberWords`. */
export const cardinalValues: ReadonlyMap<string, number> = new Map(listCardinals())

/** Values of what multiplies a cardinal, folded. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['mil', 1e3],
  ['millon', 1e6],
  ['millones', 1e6],
  ['billon', 1e12],
  ['billones', 1e12]
])

function* listCardinals(): Generator<[string, number]> {
  for (const [value, word] of ones.split(' ').entries()) {
    yield [word, value]
    if (value > 5 && value < 10) yield [`dieci${word}`, 10 + value]
    if (value > 0 && value < 10) yield [`veinti${word}`, 20 + value]
  }
  for (const one of ['uno', 'una']) {
    yield [one, 1]
    yield [`veinti${one}`, 21]
  }
  yield ['veinte', 20]
  for (const [index, word] of tens.split(' ').entries()) yield [word, 30 + 10 * index]
  yield ['cien', 100]
  yield ['ciento', 100]
  for (const [index, root] of hundreds.split(' ').entries()) {
    for (const gender of ['os', 'as']) {
      if (root === '_') yield [`quinient${gender}`, 500]
      else yield [`${root}cient${gender}`, 200 + 100 * index]
    }
  }
}

const ordinalOnes = 'primer segund tercer cuart quint sext septim octav noven'
const ordinalTens =
  'decim vigesim trigesim cuadragesim quincuagesim sexagesim septuagesim octogesim nonagesim'

/** Values of one-word ordinals, folded, in any gender and number. */
export const ordinalValues: ReadonlyMap<string, number> = new Map(listOrdinals())

/** Ordinals that another one may follow: «décimo segundo». */
export function isOrdinalTen(value: number): boolean {
  return value >= 10 && value % 10 === 0
}

function* listOrdinals(): Generator<[string, number]> {
  const endings = ['o', 'a', 'os', 'as']
  for (const ending of endings) {
    for (const [index, root] of ordinalOnes.split(' ').entries()) {
      yield [root + ending, index + 1]
      // «decimoprimero», «vigesimocuarta».
      yield [`decimo${root}${ending}`, 11 + index]
      yield [`vigesimo${root}${ending}`, 21 + index]
    }
    for (const [index, root] of ordinalTens.split(' ').entries()) yield [root + ending, 10 * (index + 1)]
    yield [`septim${ending}`, 7]
    yield [`setim${ending}`, 7]
    yield [`decimoctav${ending}`, 18]
    yield [`undecim${ending}`, 11]
    yield [`duodecim${ending}`, 12]
    yield [`centesim${ending}`, 100]
  }
  yield ['primer', 1]
  yield ['tercer', 3]
}

const months =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ')

/** Number of each month by its name, folded; «setiembre» too. */
export const monthNumbers: ReadonlyMap<string, number> = new Map([
  ...months.map((month, index): [string, number] => [month, index + 1]),
  ['setiembre', 9]
])

/** Number of each month by its abbreviation, folded, without dot. */
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ...months.map((month, index): [string, number] => [month.slice(0, 3), index + 1]),
  ['sept', 9]
])
