import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {RichText} from './explainer.ts'
import {parseExplainer} from './parse-explainer.ts'
import {tidy, toPlainText} from './rich-text.ts'

/** Paragraphs of an `aviso` with this Markdown. */
function paragraphs(markdown: string): RichText[] {
  const file = new VFile(
    `---\ntitulo: a\nresumen: b\nnorma: c\ntipo: norma\nlicencia: CC0-1.0\nautoria: d\n---\n:::aviso{fuente="art-1"}\n${markdown}\n:::\n`
  )
  const explainer = parseExplainer(file)
  expect(file.messages.map(String)).toEqual([])
  const block = explainer?.blocks[0]
  return block?.type === 'aviso' ? block.text : []
}

describe('rich text', () => {
  it.each<[markdown: string, runs: RichText]>([
    ['Hola', [{text: 'Hola'}]],
    [
      'a *b **c** d* e',
      [
        {text: 'a '},
        {text: 'b ', emphasis: true},
        {text: 'c', strong: true, emphasis: true},
        {text: ' d', emphasis: true},
        {text: ' e'}
      ]
    ],
    [
      '**Vea [la página](https://b.mx "título")**.',
      [{text: 'Vea ', strong: true}, {text: 'la página', strong: true, href: 'https://b.mx'}, {text: '.'}]
    ],
    ['[a](https://b.mx)[b](https://b.mx)', [{text: 'ab', href: 'https://b.mx'}]],
    ['uno\ndos  \ntres\\\ncuatro\t  cinco', [{text: 'uno dos tres cuatro cinco'}]],
    ['uno <!-- nada --> dos', [{text: 'uno dos'}]],
    ['`CURP` y `**no**`', [{text: 'CURP y **no**'}]],
    ['\\*uno\\* &amp; &lt;dos&gt; 5 < 6', [{text: '*uno* & <dos> 5 < 6'}]],
    ['5&nbsp;días\u00a0hábiles\u202f%&nbsp;', [{text: '5\u00a0días\u00a0hábiles\u202f%'}]],
    ['de\u00adre\u200bcho\u2060 p\uFEFFúblico', [{text: 'derecho público'}]],
    ['El nin\u0303o', [{text: 'El niño'}]],
    [
      '<correo@b.mx> y <https://b.mx>',
      [
        {text: 'correo@b.mx', href: 'mailto:correo@b.mx'},
        {text: ' y '},
        {text: 'https://b.mx', href: 'https://b.mx'}
      ]
    ],
    ['[art. 8][8]\n\n[8]: #art-8', [{text: 'art. 8', href: '#art-8'}]],
    ['[sin definir][no]', [{text: '[sin definir][no]'}]]
  ])('%j', (markdown, runs) => {
    expect(paragraphs(markdown)).toEqual([runs])
  })

  it.each([
    'Abre a las 15:30 y cierra a las 16:00.',
    'De 10:00 a 14:00',
    'nota:algo',
    'Lea esto:aquí está',
    ':smile: :tada:',
    'a :b',
    'razón 3:1',
    'Correo:a@b.mx',
    'fracción:[1]',
    'http://b.mx:8080/a:b',
    '::algo',
    'nota:algo[sic] y nota:algo{x}'
  ])('leaves colons of running text alone: %s', (markdown) => {
    expect(paragraphs(markdown).map(toPlainText)).toEqual([markdown])
  })

  it('keeps the looks of what stands in brackets after a colon', () => {
    expect(paragraphs('nota:algo[*sic*]')).toEqual([
      [{text: 'nota:algo['}, {text: 'sic', emphasis: true}, {text: ']'}]
    ])
  })

  it('is the same when tidied twice', () => {
    const once = tidy([{text: '  a '}, {text: ' ', strong: true}, {text: ' b \u00a0'}])
    expect(once).toEqual([{text: 'a b'}])
    expect(tidy(once)).toEqual(once)
  })
})
