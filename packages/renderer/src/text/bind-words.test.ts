import {expect, test} from 'vitest'
import {bindWords} from './bind-words.ts'

/** Ties shown as `~`. */
function bound(...texts: string[]): string[] {
  return bindWords(texts).map((text) => text.replaceAll('\u00a0', '~'))
}

test.each([
  [['Mira qué puedes hacer tú.'], ['Mira qué puedes hacer~tú.']],
  [['Revisado el día 22 de noviembre de 2026.'], ['Revisado el día 22~de noviembre~de~2026.']],
  [['Vive aquí desde hace meses o más'], ['Vive aquí desde hace meses~o~más']],
  [
    ['Antes de ', 'quitarla, deben oírte'],
    ['Antes de ', 'quitarla, deben~oírte']
  ],
  [['Denuncia al 555 0199 sin demora'], ['Denuncia al 555~0199~sin~demora']],
  [['Tienes 10 días hábiles para corregirla'], ['Tienes 10~días hábiles para corregirla']]
])('%j is tied', (texts, expected) => expect(bound(...texts)).toEqual(expected))

test.each([
  [['Es gratis']],
  [['10 días hábiles']],
  [['60 ', 'm²']],
  [['Vive en el ', 'estado']],
  [['Son más de 60 ', 'metros', ' cuadrados']],
  [['Entra a la página puertocormoran.example/camino hoy']],
  [['Lo que dice el Ayuntamiento sobre transparencia']],
  [['Coordinar los intereses de quienes participan']],
  [['']]
])('%j stays', (texts) => expect(bindWords(texts)).toEqual(texts))

test('ties never make a word that fills a line', () => {
  const [text] = bindWords(['Cada uno de los que se dan en el día a día y no en la de él o en ti'])
  for (const word of text!.split(' ')) expect(word.length).toBeLessThanOrEqual(20)
})
