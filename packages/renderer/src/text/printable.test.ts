import {expect, test} from 'vitest'
import {exampleInput} from '../example.ts'
import {loadTypeface} from '../type/typeface.ts'
import {makePrintable} from './printable.ts'

const typeface = loadTypeface('Atkinson Hyperlegible Next')

function notice(text: string) {
  return exampleInput('prueba', [
    {type: 'aviso', title: 'Aviso', text: [[{text, href: 'https://x.example/→'}]]}
  ])
}

function printed(text: string): string {
  const [block] = makePrintable(notice(text), typeface).explainer.blocks
  return block?.type === 'aviso' ? block.text[0]![0]!.text : ''
}

test.each([
  ['¿«Ñandú», güero, canción? ¡Sí! — 5 % … ½', '¿«Ñandú», güero, canción? ¡Sí! — 5 % … ½'],
  ['un\u2011guion y 1\u202f200', 'un-guion y 1\u00a0200'],
  ['≥ 3 → 4', '≥ 3 -> 4'],
  ['cancio\u0301n', 'canción'],
  ['dos  espacios\ny\tuna línea', 'dos espacios y una línea'],
  ['guion\u00adopcional\u200b', 'guionopcional']
])('%j is printed as %j', (text, expected) => {
  expect(printed(text)).toBe(expected)
})

test.each([
  ['Gratis 😀', '«😀» (U+1F600)'],
  ['漢字', '«漢» (U+6F22)'],
  ['visto ✓', '«✓» (U+2713)']
])('%j stops and names character, block and place', (text, character) => {
  expect(() => makePrintable(notice(text), typeface)).toThrow(
    `El carácter ${character} en el bloque \`aviso\` (prueba.md:10:1) no está en la tipografía Atkinson Hyperlegible Next, se esperaban letras y signos que tenga, escríbalo con palabras o quítelo`
  )
})

test('the summary and the theme are read too', () => {
  const input = notice('bien')
  const sad = {...input.explainer, metadata: {...input.explainer.metadata, resumen: 'Ay ☹'}}
  expect(() => makePrintable({...input, explainer: sad}, typeface)).toThrow('en el encabezado de `prueba`')
  const theme = {...input.theme, institucion: 'Municipio ★'}
  expect(() => makePrintable({...input, theme}, typeface)).toThrow('en el tema `valle-claro`')
})

test('what is not printed stays as it is', () => {
  const {explainer} = makePrintable(notice('bien'), typeface)
  expect(explainer.blocks[0]).toMatchObject({text: [[{href: 'https://x.example/→'}]]})
})
