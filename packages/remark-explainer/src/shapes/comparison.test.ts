import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {comparisonLines} from '../alternatives/statement-lines.ts'
import type {ComparisonBlock} from '../explainer.ts'
import {messagesOf, metadata} from '../messages-of.fixture.ts'
import {parseExplainer} from '../parse-explainer.ts'

it('reads paragraphs and a table', () => {
  const {blocks} = parseExplainer(
    new VFile(
      `${metadata}:::comparacion{fuente="art-9"}\nCada dos meses.\n\n| Nivel | *Dinero* | Viajes |\n|:--|--:|---|\n| Primaria | **$1,200** | 80 |\n| Secundaria | $1,450 \\| más | |\n:::\n`
    )
  )!
  const block = blocks[0] as ComparisonBlock
  expect(block.intro).toEqual([[{text: 'Cada dos meses.'}]])
  expect(block.columns).toEqual(['Nivel', 'Dinero', 'Viajes'])
  expect(block.rows).toEqual([
    [[{text: 'Primaria'}], [{text: '$1,200', strong: true}], [{text: '80'}]],
    [[{text: 'Secundaria'}], [{text: '$1,450 | más'}], []]
  ])
  expect(comparisonLines(block)).toEqual([
    'Primaria. Dinero: $1,200. Viajes: 80',
    'Secundaria. Dinero: $1,450 | más'
  ])
})

const cases: readonly (readonly [name: string, content: string, messages: readonly string[]])[] = [
  [
    'no table',
    'Texto.',
    [
      '10:1-10:31 forma-de-comparacion: `:::comparacion` sin tabla, se esperaba una, escriba por ejemplo `| Nivel | Dinero |`, `| --- | --- |`'
    ]
  ],
  [
    'a list for a table',
    '- a\n- b',
    [
      '11:1-12:4 forma-de-comparacion: Lista en `:::comparacion`, se esperaba una tabla, haga de cada elemento un renglón'
    ]
  ],
  [
    'two tables and text after',
    '| a | b |\n|-|-|\n| 1 | 2 |\n\nTexto.\n\n| a | b |\n|-|-|\n| 1 | 2 |',
    [
      '15:1-15:7 forma-de-comparacion: Párrafo después de la tabla, se esperaba antes, súbalo',
      '17:1-19:10 forma-de-comparacion: Otra tabla en el mismo bloque, se esperaba una, póngala en otro `:::comparacion`'
    ]
  ],
  [
    'one column',
    '| a |\n|---|\n| 1 |',
    [
      '11:1-11:6 forma-de-comparacion: Tabla de una columna, se esperaban al menos dos: los nombres y lo que se compara'
    ]
  ],
  [
    'a column without name, rows too short, too long and without name',
    '| a | |\n|-|-|\n| 1 |\n| 1 | 2 | 3 |\n| | 2 |',
    [
      '11:1-11:8 forma-de-comparacion: Columna 2 sin nombre, se esperaba uno en el primer renglón de la tabla, escríbalo',
      '13:1-13:6 forma-de-comparacion: Renglón de una celda, se esperaban 2, una por columna',
      '14:1-14:14 forma-de-comparacion: Renglón de 3 celdas, se esperaban 2, una por columna',
      '15:1-15:8 forma-de-comparacion: Renglón sin nombre, se esperaba en su primera celda, escríbalo'
    ]
  ],
  [
    'no rows',
    '| a | b |\n|-|-|',
    [
      '11:1-12:6 forma-de-comparacion: Tabla sin renglones, se esperaba al menos uno debajo de `| --- | --- |`'
    ]
  ],
  [
    'an image in a cell',
    '| a | b |\n|-|-|\n| 1 | ![x](y.png) |',
    ['13:7-13:18 imagen: Imagen, se esperaba texto, diga con palabras lo que muestra']
  ]
]

it.each(cases)('reports %s', (_, content, messages) => {
  expect(messagesOf(`${metadata}:::comparacion{fuente="art-9"}\n${content}\n:::\n`)).toEqual(messages)
})
