import {describe, expect, it} from 'vitest'
import type {RichText} from '../explainer.ts'
import {toPlainText} from '../rich-text.ts'
import {readSteps} from './steps.ts'

function stepOf(...paragraphs: string[]): string[] {
  const runs = paragraphs.map(
    (text): RichText =>
      text
        .split('**')
        .map((part, index) => (index % 2 ? {text: part, strong: true as const} : {text: part}))
        .filter((run) => run.text)
  )
  const items = [{paragraphs: runs, place: undefined}]
  const parts = [{type: 'list' as const, isOrdered: true, items, place: undefined}]
  const {steps} = readSteps({
    type: 'pasos',
    parts,
    header: undefined,
    attributes: new Map(),
    readData: undefined,
    tell: () => {}
  })
  return [steps[0]!.title ?? '(sin título)', ...steps[0]!.text.map(toPlainText)]
}

describe('title of a step', () => {
  it.each([
    [['**Reúna los papeles.** Bastan copias.'], ['Reúna los papeles', 'Bastan copias.']],
    [['**Reúna los papeles**. Bastan copias.'], ['Reúna los papeles', 'Bastan copias.']],
    [['**Reúna los papeles:** bastan copias.'], ['Reúna los papeles', 'bastan copias.']],
    [['**Reúna los papeles**: bastan copias.'], ['Reúna los papeles', 'bastan copias.']],
    [['**Reúna los papeles** — bastan copias.'], ['Reúna los papeles', 'bastan copias.']],
    [['**Reúna los papeles**\nBastan copias.'], ['Reúna los papeles', 'Bastan copias.']],
    [['**Reúna los papeles**\u2028son copias.'], ['Reúna los papeles', 'son copias.']],
    [['**Reúna los papeles** Bastan copias.'], ['Reúna los papeles', 'Bastan copias.']],
    [['**Reúna los papeles**'], ['Reúna los papeles']],
    [
      ['**Reúna los papeles**', 'Bastan copias.'],
      ['Reúna los papeles', 'Bastan copias.']
    ],
    [['**¿Ya los tiene?** Entréguelos.'], ['¿Ya los tiene?', 'Entréguelos.']],
    [['**Llegue a las 9 a. m.** Lleve copias.'], ['Llegue a las 9 a. m.', 'Lleve copias.']]
  ])('takes it: %j', (paragraphs, expected) => {
    expect(stepOf(...paragraphs)).toEqual(expected)
  })

  it.each([
    [['**No** pague a nadie.'], ['(sin título)', 'No pague a nadie.']],
    [['**Reúna** los papeles.'], ['(sin título)', 'Reúna los papeles.']],
    [['**Acuda al** DIF.'], ['(sin título)', 'Acuda al DIF.']],
    [['**Lleve**, si los tiene, los originales.'], ['(sin título)', 'Lleve, si los tiene, los originales.']],
    [['Reúna los **papeles**.'], ['(sin título)', 'Reúna los papeles.']],
    [
      ['Espere.', '**Vuelva**.'],
      ['(sin título)', 'Espere.', 'Vuelva.']
    ]
  ])('leaves stress in its sentence: %j', (paragraphs, expected) => {
    expect(stepOf(...paragraphs)).toEqual(expected)
  })
})
