import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {NoticeBlock} from './explainer.ts'
import {messagesOf, metadata} from './messages-of.fixture.ts'
import {parseExplainer} from './parse-explainer.ts'

function textOf(words: string): unknown {
  const explainer = parseExplainer(new VFile(`${metadata}:::aviso{fuente="art-1"}\n${words}\n:::\n`))
  return (explainer!.blocks[0] as NoticeBlock).text[0]
}

describe('inline references', () => {
  it.each([
    [':art[12]', [{text: 'artículo 12', provision: 'art-12'}]],
    ['Vea :art[16 Bis].', [{text: 'Vea '}, {text: 'artículo 16 Bis', provision: 'art-16-bis'}, {text: '.'}]],
    [
      ':art[art-12.fr-ii.inc-a]',
      [{text: 'artículo 12, fracción II, inciso a)', provision: 'art-12.fr-ii.inc-a'}]
    ],
    [':art[trans-2004-01-20-1]', [{text: 'transitorio 1', provision: 'trans-2004-01-20-1'}]],
    [':art[la fracción II]{id="art-12.fr-ii"}', [{text: 'la fracción II', provision: 'art-12.fr-ii'}]],
    [':art[artículo 8, fracción I]', [{text: 'artículo 8, fracción I', provision: 'art-8.fr-i'}]],
    [
      ':art[el **artículo** 8]{#art-8}',
      [
        {text: 'el ', provision: 'art-8'},
        {text: 'artículo', strong: true, provision: 'art-8'},
        {text: ' 8', provision: 'art-8'}
      ]
    ],
    [':termino[padrón]', [{text: 'padrón', term: 'padron'}]],
    [':termino[los padrones]{id="padron"}', [{text: 'los padrones', term: 'padron'}]],
    ['nota:art y :art', [{text: 'nota:art y :art'}]]
  ])('%s', (words, runs) => {
    expect(textOf(words)).toEqual(runs)
  })

  it.each([
    [
      ':art[]',
      [
        '11:1-11:7 remision-incorrecta: `:art[]` sin texto, se esperaba una disposición, escriba por ejemplo `:art[12]`'
      ]
    ],
    [
      ':art[el de siempre]',
      [
        '11:1-11:20 remision-incorrecta: `el de siempre` no dice qué disposición es, se esperaba `:art[12]`, `:art[art-12.fr-ii]` o `:art[la fracción II]{id="art-12.fr-ii"}`'
      ]
    ],
    [
      ':art[8 y 9]',
      [
        '11:1-11:12 remision-incorrecta: `8 y 9` no dice qué disposición es, se esperaba `:art[12]`, `:art[art-12.fr-ii]` o `:art[la fracción II]{id="art-12.fr-ii"}`'
      ]
    ],
    [
      ':art[ahí]{id="artículo 8"}',
      [
        '11:1-11:27 remision-incorrecta: `artículo 8` no dice qué disposición es, se esperaba `:art[12]`, `:art[art-12.fr-ii]` o `:art[la fracción II]{id="art-12.fr-ii"}`, ¿quiso decir `art-8`?'
      ]
    ],
    [
      ':art{id="art-8"}',
      [
        '11:1-11:17 remision-incorrecta: `:art[]` sin texto, se esperaba una disposición, escriba por ejemplo `:art[12]`'
      ]
    ],
    [
      ':termino[padrones]{id="Padrón"}',
      [
        '11:1-11:32 remision-incorrecta: `id="Padrón"` no es el nombre de un término del glosario, se esperaba `:termino[padrones]{id="padron"}`, ¿quiso decir `padron`?'
      ]
    ],
    [
      ':termino[padrón]{fuente="art-1"}',
      ['11:1-11:33 atributo-desconocido: Atributo `fuente` desconocido, se esperaba solo `id`']
    ]
  ])('reports %s', (words, messages) => {
    expect(messagesOf(`${metadata}:::aviso{fuente="art-1"}\n${words}\n:::\n`)).toEqual(messages)
  })
})

it('makes blocks of the paragraphs between blocks', () => {
  const explainer = parseExplainer(
    new VFile(
      `${metadata}Uno.\n\n<!-- nada -->\n\n*Dos.*\n\n:::aviso{fuente="art-1"}\nTexto.\n:::\n\nTres: :art[3].\n`
    )
  )!
  expect(
    explainer.blocks.map(({position: {start, end}, ...block}) => ({...block, lines: [start.line, end.line]}))
  ).toEqual([
    {
      type: 'texto',
      id: 'texto',
      title: '',
      sources: [],
      text: [[{text: 'Uno.'}], [{text: 'Dos.', emphasis: true}]],
      lines: [10, 14]
    },
    {
      type: 'aviso',
      id: 'aviso',
      title: 'Importante',
      sources: ['art-1'],
      text: [[{text: 'Texto.'}]],
      lines: [16, 18]
    },
    {
      type: 'texto',
      id: 'texto-2',
      title: '',
      sources: [],
      text: [[{text: 'Tres: '}, {text: 'artículo 3', provision: 'art-3'}, {text: '.'}]],
      lines: [20, 20]
    }
  ])
})

it('wants a block beside the paragraphs', () => {
  expect(messagesOf(`${metadata}Hola.\n`)).toEqual([
    '10:1-10:6 sin-bloques: Explicador sin bloques, se esperaba al menos uno, escriba por ejemplo `:::requisitos{fuente="art-10"}`'
  ])
})
