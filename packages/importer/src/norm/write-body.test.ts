import {describe, expect, it} from 'vitest'
import type {Block} from '../block.ts'
import {writeBody} from './write-body.ts'

const paragraphs = (...texts: string[]): Block[] => texts.map((text) => ({kind: 'paragraph', text}))

describe('writeBody', () => {
  it('makes headings of divisions and articles, italics of remarks, and indents incisos', () => {
    const blocks = paragraphs(
      'TÍTULO PRIMERO',
      'DE LAS AGUAS',
      'Capítulo I',
      'Disposiciones generales',
      'Artículo 1. Esta ley es de orden público y tiene por objeto:',
      'I. Cuidar los ríos:',
      'a) Grandes, y',
      'b) Chicos, y',
      'II. Medirlos. Fracción reformada DOF 15-01-2026',
      'Artículo 2 Bis.- Se deroga.',
      'Artículo derogado DOF 01-02-2020',
      'TRANSITORIOS',
      'PRIMERO. Entra en vigor mañana.'
    )
    expect(writeBody(blocks)).toBe(
      `## TÍTULO PRIMERO — DE LAS AGUAS

### Capítulo I — Disposiciones generales

#### Artículo 1.

Esta ley es de orden público y tiene por objeto:

I. Cuidar los ríos:

  a) Grandes, y

  b) Chicos, y

II. Medirlos.

*Fracción reformada DOF 15-01-2026*

#### Artículo 2 Bis.-

Se deroga.

*Artículo derogado DOF 01-02-2020*

## TRANSITORIOS

### PRIMERO.

Entra en vigor mañana.
`
    )
  })

  it('does not take citations for articles', () => {
    const body = writeBody(
      paragraphs(
        'Artículo 1. Lo que dispone el',
        'artículo 28 de esta Ley se cumple.',
        'Artículo 115 constitucional, fracción II, dice lo mismo.',
        'Artículo 2. Fin.'
      )
    )
    expect(body.match(/^#+ .*$/gm)).toEqual(['## Artículo 1.', '## Artículo 2.'])
  })

  it('joins wrapped lines, keeps lists, tables and headings of the document', () => {
    const blocks: Block[] = [
      {kind: 'heading', depth: 1, text: 'Marco jurídico'},
      {
        kind: 'lines',
        text: 'Artículo 1. La persona titular podrá\nresolver en el plazo que fije\nel reglamento.'
      },
      {kind: 'bullet', depth: 0, text: 'Con *asterisco*'},
      {
        kind: 'table',
        rows: [
          ['Zona', 'Valor'],
          ['Artículo 9. Falso', '2']
        ]
      },
      {kind: 'paragraph', text: '- guion inicial'}
    ]
    expect(writeBody(blocks)).toBe(
      `## Marco jurídico

## Artículo 1.

La persona titular podrá resolver en el plazo que fije el reglamento.

- Con \\*asterisco\\*

| Zona | Valor |
| --- | --- |
| Artículo 9. Falso | 2 |

\\- guion inicial
`
    )
  })

  it('keeps the numbers of a list whose entries are named like divisions', () => {
    const blocks = paragraphs('Artículo 7. Las colonias son:', '1. Laguna', '2. Sección 38', '3. Rinconada')
    expect(writeBody(blocks)).toBe(
      '## Artículo 7.\n\nLas colonias son:\n\n1. Laguna\n\n2\\. Sección 38\n\n3. Rinconada\n'
    )
  })
})
