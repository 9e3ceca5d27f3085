import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {decisionLines} from '../alternatives/statement-lines.ts'
import type {DecisionBlock} from '../explainer.ts'
import {messagesOf, metadata} from '../messages-of.fixture.ts'
import {parseExplainer} from '../parse-explainer.ts'

const decision = `:::decision{fuente="art-9"}
Responda:

- ¿Vives en el municipio?
  - Sí: ¿Cuántos años tienes?
    - Entre 5 y 19: **Puedes pedirla**
    - Más: *No* te toca
  - No, pero estudio ahí: **Pregunta** en la ventanilla: te dirán
:::
`

it('reads questions, answers and outcomes', () => {
  const {blocks} = parseExplainer(new VFile(metadata + decision))!
  const {intro, root} = blocks[0] as DecisionBlock
  expect(intro).toEqual([[{text: 'Responda:'}]])
  expect(root).toEqual({
    type: 'question',
    question: '¿Vives en el municipio?',
    answers: [
      {
        label: 'Sí',
        next: {
          type: 'question',
          question: '¿Cuántos años tienes?',
          answers: [
            {label: 'Entre 5 y 19', next: {type: 'outcome', text: [{text: 'Puedes pedirla', strong: true}]}},
            {label: 'Más', next: {type: 'outcome', text: [{text: 'No', emphasis: true}, {text: ' te toca'}]}}
          ]
        }
      },
      {
        label: 'No, pero estudio ahí',
        next: {
          type: 'outcome',
          text: [{text: 'Pregunta', strong: true}, {text: ' en la ventanilla: te dirán'}]
        }
      }
    ]
  })
  expect(decisionLines(blocks[0] as DecisionBlock)).toEqual([
    {depth: 0, text: '¿Vives en el municipio?'},
    {depth: 1, text: 'Sí: ¿Cuántos años tienes?'},
    {depth: 2, text: 'Entre 5 y 19: Puedes pedirla'},
    {depth: 2, text: 'Más: No te toca'},
    {depth: 1, text: 'No, pero estudio ahí: Pregunta en la ventanilla: te dirán'}
  ])
})

const cases: readonly (readonly [name: string, content: string, messages: readonly string[]])[] = [
  [
    'no list',
    '¿Vives aquí?',
    [
      '10:1-10:28 forma-de-decision: `:::decision` sin lista, se esperaba una lista, empiece cada renglón con `- `'
    ]
  ],
  [
    'two roots',
    '- ¿A?\n  - Sí: x\n  - No: y\n- ¿B?\n  - Sí: x\n  - No: y',
    [
      '14:1-16:10 forma-de-decision: Otra pregunta al margen, se esperaba una sola de la que salgan las demás, póngale sangría debajo de una respuesta o haga otro bloque'
    ]
  ],
  [
    'a statement for a question',
    '- Vives aquí\n  - Sí: x\n  - No: y',
    [
      '11:1-13:10 forma-de-decision: «Vives aquí» con respuestas debajo, se esperaba una pregunta, escríbala entre «¿» y «?»'
    ]
  ],
  [
    'a question with one answer, and one with none',
    '- ¿A?\n  - Sí: ¿B?\n  - No: ¿C?\n    - Sí: x',
    [
      '12:3-12:12 forma-de-decision: Pregunta «¿B?» con menos de dos respuestas, se esperaban al menos dos, escriba debajo, con sangría, `- Sí: …` y `- No: …`',
      '13:3-14:12 forma-de-decision: Pregunta «¿C?» con menos de dos respuestas, se esperaban al menos dos, escriba debajo, con sangría, `- Sí: …` y `- No: …`'
    ]
  ],
  [
    'answers without colon or outcome',
    '- ¿A?\n  - Sí\n  - No:',
    [
      '12:3-12:7 forma-de-decision: Respuesta sin dos puntos o sin lo que sigue, se esperaba `- Sí: **Puedes pedirla**` o `- Sí: ¿…?`',
      '13:3-13:8 forma-de-decision: Respuesta sin dos puntos o sin lo que sigue, se esperaba `- Sí: **Puedes pedirla**` o `- Sí: ¿…?`'
    ]
  ],
  [
    'the same answer twice',
    '- ¿A?\n  - Sí: x\n  - SI: y',
    [
      '13:3-13:10 forma-de-decision: Respuesta «SI» dos veces a la misma pregunta, se esperaba una, cambie o quite la otra'
    ]
  ],
  [
    'numbers for answers',
    '- ¿A?\n  1. Sí: x\n  2. No: y',
    [
      '12:3-13:11 forma-de-decision: Lista numerada en `:::decision`, se esperaba una con guiones, empiece cada renglón con `- `'
    ]
  ],
  [
    'more than eight questions one in another',
    [
      ...Array.from({length: 9}, (_, depth) => {
        const indent = '  '.repeat(depth)
        return `${indent}- ${depth ? 'Sí: ' : ''}¿${depth}?\n${indent}  - No: x`
      }),
      `${'  '.repeat(9)}- Sí: y`
    ].join('\n'),
    [
      '27:17-29:26 forma-de-decision: Más de 8 preguntas una dentro de otra, se esperaban como máximo 8, divida la decisión en dos bloques'
    ]
  ]
]

it.each(cases)('reports %s', (_, content, messages) => {
  expect(messagesOf(`${metadata}:::decision{fuente="art-9"}\n${content}\n:::\n`)).toEqual(messages)
})
