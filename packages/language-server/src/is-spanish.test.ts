import {expect, it} from 'vitest'
import {isSpanish} from './is-spanish.ts'

it.each([
  'La persona titular de la Secretaría presentará un informe al Cabildo en el mes de marzo de cada año.',
  ':::requisitos{fuente="art-14"}\n- CURP de tu hija o tu hijo\n- Comprobante de domicilio de los últimos tres meses\n:::',
  'CAPÍTULO I',
  ''
])('takes for Spanish: %s', (text) => {
  expect(isSpanish(text)).toBe(true)
})

it.each([
  'Install the package, then run the tests; the report says what failed, where, and what to do about it.',
  'const words = text.split(" ")\nfor (const word of words) if (word.length > longest.length) longest = word',
  'Die Gemeinde veröffentlicht jedes Jahr einen Bericht über ihre Ausgaben und legt ihn dem Rat vor.'
])('leaves alone: %s', (text) => {
  expect(isSpanish(text)).toBe(false)
})
