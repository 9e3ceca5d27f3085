import {numberWords} from './number-words.fixture.ts'
import type {Edit, Sample} from './sample.fixture.ts'

/** Other correct spellings of what a pattern finds. */
const spellings: readonly (readonly [RegExp, (match: RegExpExecArray) => string[]])[] = [
  [
    /(?<![\d$,.])(\d+)(?=[ \u00a0](?:días|meses|años|bimestres|viajes|hojas|pagos|compromisos|metros))/g,
    ([, digits = '']) => {
      const words = numberWords(Number(digits))
      return [words, `${digits} (${words})`, `${words} (${digits})`]
    }
  ],
  [
    /\$([\d,]+)/g,
    ([text, digits = '']) => {
      const words = numberWords(Number(digits.replaceAll(',', '')))
      const pesos = /millón$|millones$/.test(words) ? 'de pesos' : 'pesos'
      const plain = digits.replaceAll(',', '')
      return [
        `${text}.00`,
        `$${plain}`,
        `${digits} pesos`,
        `${words} ${pesos}`,
        `${text}.00 (${words} ${pesos} 00/100 M.N.)`
      ]
    }
  ],
  [
    /(?<!y )(?<!\d)(\d+) millones de pesos(?!\.)/g,
    ([, digits = '']) => [
      `$${digits},000,000`,
      `${numberWords(Number(digits))} millones de pesos`,
      `${digits} mdp`
    ]
  ],
  [
    /(?<![\d.])(\d+)(?:[ \u00a0]por[ \u00a0]ciento|[ \u00a0]%)/g,
    ([, digits = '']) => [`${digits}%`, `${digits} por ciento`, `${numberWords(Number(digits))} por ciento`]
  ],
  [
    /(?<!\d)(?<!al )(\d+) de (abril|mayo|agosto)(?! de)/g,
    ([, day = '', month = '']) => [`${numberWords(Number(day))} de ${month}`, `${day} de ${month} de 2026`]
  ],
  [
    /de 9:00 a 15:00/g,
    () => [
      'de las 9:00 a las 15:00 horas',
      'de 9 a 15 horas',
      'de nueve a quince horas',
      'de 9 a. m. a 3 p. m.'
    ]
  ],
  [
    /(?<![\d$,.:])(\d+)(?=[ \u00a0](?:horas|minutos|semanas|personas|puntos))(?!\d* horas\.)/g,
    ([, digits = '']) => [numberWords(Number(digits)), `${digits} (${numberWords(Number(digits))})`]
  ],
  [
    /(?<!\d)(\d+) de (mayo|agosto|julio) de (\d{4})/g,
    ([, day = '', month = '', year = '']) => {
      const number = {mayo: '05', julio: '07', agosto: '08'}[month]!
      return [
        `${day.padStart(2, '0')}/${number}/${year}`,
        `${year}-${number}-${day.padStart(2, '0')}`,
        `${day}-${month.slice(0, 3)}-${year}`,
        `${numberWords(Number(day))} de ${month} de ${year}`,
        `${day} de ${month} del ${year}`
      ]
    }
  ],
  [
    /([\d,.]+) UMA(?! mensuales)/g,
    ([, digits = '']) => [
      `${digits} veces el valor diario de la UMA`,
      `${digits} Unidades de Medida y Actualización`
    ]
  ],
  [/\d+ días hábiles/g, ([text]) => [text.replace('hábiles', 'laborables'), text.toUpperCase()]],
  [
    /(?<!\p{L})(dos|tres|cuatro|cinco|siete|ocho|doce)(?= (?:días|meses|bimestres|sesiones|faltas|horas))/gu,
    spellDigits
  ],
  [/la mitad/g, () => ['el 50 %', 'el cincuenta por ciento', '50%']],
  [/un tercio/g, () => ['una tercera parte', '1/3']],
  [/una cuarta parte/g, () => ['un cuarto', '25 %']],
  [/Dos terceras partes/g, () => ['Dos tercios', '2/3']],
  [/el doble/g, () => ['dos veces la multa', 'dos tantos']],
  [/1 año(?=\*)/g, () => ['12 meses', 'un año', 'doce meses']],
  [/18 meses/g, () => ['un año y seis meses', 'dieciocho meses', 'un año y medio']],
  [/al mes(?=\*)/g, () => ['mensuales', 'cada mes', 'por mes']]
]

function spellDigits([, word = '']: RegExpExecArray): string[] {
  const value = Array.from({length: 20}, (_, number) => number).find((number) => numberWords(number) === word)
  return [String(value), `${value} (${word})`]
}

/**
 * List the other correct spellings of the figures of an explainer.
 *
 * @param sample
 *   Explainer that agrees with its norm.
 */
export function* respellingsOf({source}: Sample): Generator<Edit> {
  for (const [pattern, others] of spellings)
    for (const match of source.matchAll(pattern))
      for (const put of others(match)) yield {start: match.index, end: match.index + match[0].length, put}
}
