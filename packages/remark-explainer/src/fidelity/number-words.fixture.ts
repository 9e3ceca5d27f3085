const small =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' '
  )
const tens = '_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const hundreds =
  '_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(
    ' '
  )

/** Write an integer below a thousand millions in words. */
export function numberWords(value: number): string {
  const millions = Math.floor(value / 1e6)
  const thousands = Math.floor((value % 1e6) / 1000)
  const rest = value % 1000
  const words = [
    millions === 0 ? '' : millions === 1 ? 'un millón' : `${belowThousand(millions)} millones`,
    thousands === 0 ? '' : thousands === 1 ? 'mil' : `${belowThousand(thousands)} mil`,
    rest === 0 && value > 0 ? '' : belowThousand(rest)
  ]
  return words.filter(Boolean).join(' ')
}

function belowThousand(value: number): string {
  if (value === 100) return 'cien'
  if (value >= 100) {
    const rest = value % 100
    return rest ? `${hundreds[Math.floor(value / 100)]} ${belowThousand(rest)}` : hundreds[value / 100]!
  }
  if (value < 30) return small[value]!
  return value % 10 ? `${tens[Math.floor(value / 10)]} y ${small[value % 10]}` : tens[value / 10]!
}
