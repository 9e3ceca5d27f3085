import {expect, test} from 'vitest'
import {exampleInput, examples} from '../example.ts'
import {nameBlock, nameLongest, nameTextPlace} from './name-part.ts'

const {blocks} = examples.huertos.explainer
const steps = blocks.find(({type}) => type === 'pasos')!

test('a block is named by type and title', () => {
  expect(nameBlock(steps)).toBe('el bloque `pasos` «Cómo se pide, paso a paso»')
  const {explainer} = exampleInput('largo', [{type: 'aviso', title: 'Ojo '.repeat(40), text: []}])
  expect(nameBlock(explainer.blocks[0]!)).toBe(`el bloque \`aviso\` «${'Ojo '.repeat(15).trim()}…»`)
})

test('the longest part is a block or a text of the head', () => {
  const {explainer} = exampleInput('dos', [
    {type: 'aviso', title: 'Corto', text: [[{text: 'Poco'}]]},
    {type: 'aviso', title: 'Largo', text: [[{text: 'Mucho más que decir'}]]}
  ])
  expect(nameLongest(explainer.blocks, {'`resumen`': 'Breve'})).toBe('el bloque `aviso` «Largo» (25 letras)')
  expect(nameLongest(explainer.blocks, {'`resumen`': 'x'.repeat(90), '`leyenda`': undefined})).toBe(
    '`resumen` (90 letras)'
  )
})

test('a text is found in its block, however it was broken', () => {
  expect(nameTextPlace('Junten al\ngru\u00adpo', examples.huertos.explainer)).toBe(nameBlock(steps))
  expect(nameTextPlace('Nadie dice esto', examples.huertos.explainer)).toBe(
    'el encabezado, la norma o el tema'
  )
})
