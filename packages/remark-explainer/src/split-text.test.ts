import {describe, expect, it} from 'vitest'
import type {RichText} from './explainer.ts'
import {toPlainText} from './rich-text.ts'
import {splitColon, splitStrong, splitTerm} from './split-text.ts'

/** `**a** b` → runs. */
function runs(text: string): RichText {
  return text
    .split('**')
    .map((part, index) => (index % 2 ? {text: part, strong: true as const} : {text: part}))
    .filter((run) => run.text)
}

function show(split: ReturnType<typeof splitTerm>): string | null {
  return split && `${split.lead} | ${toPlainText(split.rest)}`
}

describe('splitTerm', () => {
  it.each([
    ['**15 de enero**: abrimos', '15 de enero | abrimos'],
    ['**15 de enero:** abrimos', '15 de enero | abrimos'],
    ['**15 de enero** : abrimos', '15 de enero | abrimos'],
    ['**15 de enero** abrimos', '15 de enero | abrimos'],
    ['**15 de enero** — abrimos', '15 de enero | abrimos'],
    ['**15 de enero**, abrimos', '15 de enero | abrimos'],
    ['**15 de enero**:abrimos', '15 de enero | abrimos'],
    ['15 de enero: abrimos', '15 de enero | abrimos'],
    ['**15 de enero** al **20 de febrero**: abrimos', '15 de enero al 20 de febrero | abrimos'],
    ['**15 de enero** al **20 de febrero:** abrimos', '15 de enero al 20 de febrero | abrimos'],
    ['**15 de enero** abrimos: lleve todo', '15 de enero | abrimos: lleve todo'],
    ['**15 de enero** abrimos. **Ojo**: lleve todo', '15 de enero | abrimos. Ojo: lleve todo'],
    ['**Lunes a las 10:00**: abrimos', 'Lunes a las 10:00 | abrimos'],
    ['A las 10:00: abrimos', 'A las 10:00 | abrimos'],
    ['**5 años** -no 6-', '5 años | -no 6-'],
    ['abrimos a las 10:00', null],
    ['abrimos', null]
  ])('%s', (text, expected) => {
    expect(show(splitTerm(runs(text)))).toBe(expected)
  })
})

describe('splitStrong', () => {
  it.each([
    ['**$1,200** cada dos meses', '$1,200 | cada dos meses'],
    [' **$1,200**', '$1,200 | '],
    ['Hasta **$1,200**', null],
    ['', null]
  ])('%s', (text, expected) => {
    expect(show(splitStrong(runs(text)))).toBe(expected)
  })
})

describe('splitColon', () => {
  it.each([
    ['Teléfono: 998', 'Teléfono | 998'],
    ['Teléfono:998', 'Teléfono | 998'],
    ['**Teléfono:** 998', 'Teléfono | 998'],
    ['Horario: de 9:00 a 15:00', 'Horario | de 9:00 a 15:00'],
    ['Edificio 2: planta 3', 'Edificio 2 | planta 3'],
    ['Página: https://b.mx', 'Página | https://b.mx'],
    [': nada', ' | nada'],
    ['https://b.mx', null],
    ['9:00 a 15:00', null]
  ])('%s', (text, expected) => {
    expect(show(splitColon(runs(text)))).toBe(expected)
  })
})
