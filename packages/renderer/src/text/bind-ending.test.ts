import {expect, test} from 'vitest'
import {bindEnding} from './bind-ending.ts'

test.each([
  [['Mira qué puedes hacer tú.'], ['Mira qué puedes hacer\u00a0tú.']],
  [['Revisado el 22 de noviembre de 2026.'], ['Revisado el 22 de noviembre de\u00a02026.']],
  [
    ['Vive en el ', 'estado'],
    ['Vive en el\u00a0', 'estado']
  ],
  [
    ['Antes de ', 'quitarla, deben ', 'oírte'],
    ['Antes de ', 'quitarla, deben\u00a0', 'oírte']
  ]
])('%j ends in two words', (texts, expected) => expect(bindEnding(texts)).toEqual(expected))

test.each([
  [['Es gratis']],
  [['Entra a la página puertocormoran.example/camino hoy']],
  [['Coordinar los intereses de quienes participan']],
  [['Lo que dice el Ayuntamiento del municipio sobre transparencia']],
  [['']]
])('%j stays', (texts) => expect(bindEnding(texts)).toEqual(texts))
