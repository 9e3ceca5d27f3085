import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it, vi} from 'vitest'
import {parseMarkdown} from './parse-markdown.ts'
import {readWhole} from './read-whole.ts'
import {splitBlocks} from './split-blocks.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 120_000})

// The same texts every time: a failure is always of the change, never of the day. To hunt, change it.
const seed = 20261122

const lines = [
  'Palabras llanas de una ley.',
  '**Cuarto.-** Sin cambios.',
  '*Fracción derogada DOF 15-01-2026*',
  'Sigue **esto** y *lo otro*, y 2 * 3.',
  '**a **b** c*',
  '## Artículo 5',
  '## Título ##',
  '#',
  '#sin espacio',
  '---',
  '===',
  '- uno',
  '  - dentro',
  '1. primero',
  '2) segundo',
  '12. doce',
  '> cita',
  '    sangrado',
  '\tcon tabulador',
  ' un espacio',
  'al final dos  ',
  '```',
  '```js `x`',
  '~~~~ md',
  '~~~',
  '  ```',
  '<div>',
  '</div>',
  '<!-- llano-ignora y-o -->',
  '<!--',
  '-->',
  '<script>',
  '</script> fin',
  '<?x',
  '?>',
  '| a | b |',
  '| - | - |',
  ':::aviso',
  ':::',
  '[nombre]: https://ejemplo.mx',
  'ver [nombre] y [otro](x)',
  '&amp; y \\* y `y/o`',
  '$500 y 3 % + 2 ~ 1 = x | y',
  '5. ',
  '10) ',
  '+ más',
  '* otro',
  '* * *',
  '_ _ _',
  '\uFEFF',
  '\u00A0',
  '\0',
  ''
]
const ends = ['\n', '\n', '\n', '\n\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r']
const pieces = fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...ends)), {maxLength: 14})
const markdown = pieces.map((list) => list.flat().join(''))
const withoutReach = markdown.map((text) => text.replace(/\]:|:::|\r(?!\n)/g, ''))

function expectSame(source: string): void {
  const read = parseMarkdown(source)
  const whole = readWhole(source, true)
  if (JSON.stringify(read) !== JSON.stringify(whole)) expect(read).toEqual(whole)
}

describe('parseMarkdown', () => {
  it.each([
    '',
    '\n\n',
    '---\ntitulo: A\n\nb: c\n---\n\n# Uno\n\nDos **tres** cuatro\ncinco.\n',
    '---\n---\nUno',
    '--- \nuno\n\n---',
    '# Uno\nDos\n\n- a\n\n  b\n\n\n- c\n\nd',
    'Uno.\n\n    código\n\n    más\n\nDos.',
    '```\na\n\nb\n```\nc\n\nd',
    '<!-- a\n\nb -->\n\nc'
  ])('reads %j as `fromMarkdown` does', (source) => {
    expectSame(source)
  })

  it('reads any Markdown as `fromMarkdown` does', () => {
    fc.assert(fc.property(markdown, expectSame), {numRuns: 300, seed})
    fc.assert(fc.property(withoutReach, expectSame), {numRuns: 700, seed})
    fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 200}), expectSame), {numRuns: 200, seed})
  })

  it('cuts a norm at its paragraphs and titles', () => {
    const source = '# Uno\n\nDos\ntres.\n\n### Cuatro\nCinco.\n\n- a\n\n- b\n\nFin.'
    expect(splitBlocks(source).map(({kind, start, end}) => [kind, source.slice(start, end)])).toEqual([
      ['title', '# Uno'],
      ['plain', 'Dos\ntres.'],
      ['title', '### Cuatro'],
      ['plain', 'Cinco.'],
      ['other', '- a\n\n- b\n'],
      ['plain', 'Fin.']
    ])
  })

  const corpus = new URL('../../../../../shared/corpus/md/', import.meta.url)
  it.skipIf(!existsSync(corpus))('reads real norms as `fromMarkdown` does (needs ../shared/corpus)', () => {
    for (const name of readdirSync(corpus)) {
      const text = readFileSync(new URL(name, corpus), 'utf8').slice(0, 60_000)
      expectSame(text)
      expectSame(text.slice(0, 20_000).replaceAll('\n', '\r\n'))
    }
  })
})
