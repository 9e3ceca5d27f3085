import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {escapeInline, escapeLineStart, writeTable} from './escape-markdown.ts'

describe('escaping', () => {
  it.each([
    'Clave *A* y **B**, \\n y `código`',
    '______ firma _aquí_',
    '# 3 de la calle',
    '#etiqueta',
    '> 5 años',
    '- no es lista',
    '+ tampoco',
    '---',
    '===',
    '| a | b |',
    'Es <b> y </b> y <!-- x -->',
    'AT&T y &amp; y &#39;',
    'véase [anexo](1) y [nota]: aquí',
    '![x](y) ~~no~~',
    'clave_interna_2 y a < b',
    'I. Fracción',
    'a) Inciso',
    '20240101234. Número largo'
  ])('Markdown reads %j as it stands', (text) => {
    const tree = fromMarkdown(escapeLineStart(escapeInline(text)))
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph'])
    expect(textOf(tree)).toBe(text)
  })

  it.each([
    'I. Fracción, con comas; y punto.',
    'Artículo 4o.-A. Del DOF 15-01-2026',
    'snake_case',
    '5 < 6 & 7 > 2'
  ])('adds nothing to %j', (text) => {
    expect(escapeLineStart(escapeInline(text))).toBe(text)
  })

  it('writes a table whose rows differ in length', () => {
    expect(writeTable([['Zona', 'Valor'], ['A|B'], ['C', '2', 'x']])).toBe(
      ['| Zona | Valor |  |', '| --- | --- | --- |', '| A\\|B |  |  |', '| C | 2 | x |'].join('\n')
    )
  })
})
