import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parseTerm} from './parse-term.ts'

function read(value: string) {
  const file = new VFile({path: 'plazo.md', value})
  return {term: parseTerm(file), messages: file.messages.map(String)}
}

it('reads a term', () => {
  const source =
    '---\ntermino: plazo\ndefinicion: El tiempo que hay para algo.\nver:\n  - dias-habiles\n---\n\nUno\ndos.\n\nTres.\n'
  expect(read(source)).toEqual({
    term: {
      slug: 'plazo',
      termino: 'plazo',
      definicion: 'El tiempo que hay para algo.',
      ver: ['dias-habiles'],
      parrafos: ['Uno dos.', 'Tres.']
    },
    messages: []
  })
})

it.each([
  [
    'Plazo',
    'plazo.md:1:1: Término sin ficha, se esperaba en la línea 1 una ficha entre dos líneas `---`, escriba ahí `termino` y `definicion`'
  ],
  [
    '---\ntermino: plazo\n---\n',
    'plazo.md:2:1-2:15: Falta `definicion`, se esperaba una oración que lo explique'
  ],
  [
    '---\ntermino: plazo\ndefinición: Tiempo.\n---\n',
    'plazo.md:3:1-3:11: Dato `definición` desconocido, se esperaba uno de `termino`, `definicion`, `variantes`, `ver`, `fuente`, ¿quiso decir `definicion`?'
  ],
  [
    '---\ntermino:\ndefinicion: Tiempo.\n---\n',
    'plazo.md:2:1-2:8: Dato `termino` vacío, se esperaba el término como se dice, por ejemplo `días hábiles`'
  ],
  [
    '---\ntermino: plazo\ndefinicion: Tiempo.\nfuente:\n  titulo: Ley\n  url: ley.mx\n---\n',
    'plazo.md:6:8-6:14: `url` con `ley.mx`, se esperaba una dirección como `https://…`'
  ]
])('says what is wrong with %j', (source, message) => {
  const {term, messages} = read(source)
  expect(term).toBeNull()
  expect(messages).toContain(message)
})
