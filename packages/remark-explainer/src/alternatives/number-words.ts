const units = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
  'dieciséis',
  'diecisiete',
  'dieciocho',
  'diecinueve',
  'veinte',
  'veintiuno',
  'veintidós',
  'veintitrés',
  'veinticuatro',
  'veinticinco',
  'veintiséis',
  'veintisiete',
  'veintiocho',
  'veintinueve'
]
const tens = ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']
const hundreds = [
  '',
  'ciento',
  'doscientos',
  'trescientos',
  'cuatrocientos',
  'quinientos',
  'seiscientos',
  'setecientos',
  'ochocientos',
  'novecientos'
]

/** How a number stands: before a feminine noun («una»), before another («un»), or alone («uno»). */
export type NumberForm = 'alone' | 'feminine' | 'masculine'

/**
 * Write a whole number in words.
 *
 * Source: Ortografía de la lengua española (RAE y ASALE, 2010), cap. VIII, 2.
 *
 * @param value
 *   Integer from 0 to 999 999 999 999.
 * @param form
 *   What stands after it; default: nothing.
 * @returns
 *   «mil doscientos», «veintiuna», «un millón».
 */
export function numberWords(value: number, form: NumberForm = 'alone'): string {
  if (value === 0) return 'cero'
  const millions = Math.floor(value / 1_000_000)
  const rest = value % 1_000_000
  const thousands = Math.floor(rest / 1000)
  return [
    millions === 1 ? 'un millón' : millions ? `${numberWords(millions, 'masculine')} millones` : '',
    // «veintiuna mil personas»: before «mil» hundreds and «uno» agree, but for «un mil».
    thousands === 1
      ? 'mil'
      : thousands
        ? `${underThousand(thousands, form === 'feminine' ? form : 'masculine')} mil`
        : '',
    underThousand(rest % 1000, form)
  ]
    .filter(Boolean)
    .join(' ')
}

function underThousand(value: number, form: NumberForm): string {
  if (value === 100) return 'cien'
  const hundred = hundreds[Math.floor(value / 100)]!
  const rest = value % 100
  const ten =
    rest < 30
      ? rest
        ? units[rest]!
        : ''
      : [tens[Math.floor(rest / 10)], units[rest % 10]].slice(0, rest % 10 ? 2 : 1).join(' y ')
  const words = [form === 'feminine' ? hundred.replace(/os$/, 'as') : hundred, ten].filter(Boolean).join(' ')
  if (form === 'alone' || !words.endsWith('uno')) return words
  if (form === 'feminine') return words.replace(/uno$/, 'una')
  return words.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

/**
 * Write a number with decimals in words.
 *
 * @param whole
 *   Its digits before the point, without commas.
 * @param decimals
 *   Those after it; empty when there are none.
 * @param form
 *   What stands after it.
 * @returns
 *   «doce punto cinco», «tres punto cero cinco».
 */
export function decimalWords(whole: string, decimals: string, form: NumberForm): string {
  const before = numberWords(Number(whole), decimals ? 'alone' : form)
  if (!decimals) return before
  const zeros = /^0*/.exec(decimals)![0]
  const after = decimals.slice(zeros.length)
  return ['punto', ...[...zeros].map(() => 'cero'), ...(after ? [numberWords(Number(after))] : [])].reduce(
    (text, word) => `${text} ${word}`,
    before
  )
}

const ordinals = [
  '',
  'primer',
  'segund',
  'tercer',
  'cuart',
  'quint',
  'sext',
  'séptim',
  'octav',
  'noven',
  'décim'
]

/**
 * Write an ordinal in words.
 *
 * @param value
 *   Integer from 1.
 * @param gender
 *   Of what it counts; default: masculine.
 * @returns
 *   «primero», «tercera»; above ten «número once».
 */
export function ordinalWords(value: number, gender: 'feminine' | 'masculine' = 'masculine'): string {
  const stem = ordinals[value]
  return stem ? `${stem}${gender === 'feminine' ? 'a' : 'o'}` : `número ${numberWords(value)}`
}

/**
 * Write digits one by one, as telephones are said.
 *
 * @param digits
 *   Digits; anything else is a pause.
 * @returns
 *   «cinco cinco cinco, cero uno cuatro dos».
 */
export function digitWords(digits: string): string {
  return digits
    .split(/\D+/)
    .filter(Boolean)
    .map((group) => [...group].map((digit) => units[Number(digit)]).join(' '))
    .join(', ')
}
