import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {outsideRuns} from './outside-runs.ts'

const source = `---
titulo: Ley de Parques
---

# Ley de Parques

La Presidenta, a sus habitantes, sabed:

Que el Congreso decreta:

## Artículo 1.

Todo parque es público.

## Transitorios

Decreto publicado el 3 de mayo de 2024

**Primero.** Esta ley entra en vigor mañana.

Ciudad, a 2 de mayo de 2024. Rúbricas.
`

function runsOf(text: string) {
  const norm = parseNorm(new VFile({path: 'parques.md', value: text}))!
  return outsideRuns(norm).map(({after, texts}) => [after, ...texts.map(({text}) => text)])
}

describe('outsideRuns', () => {
  it('keeps preamble, decree and signatures by place, without the title', () => {
    expect(runsOf(source)).toEqual([
      [null, 'La Presidenta, a sus habitantes, sabed:', 'Que el Congreso decreta:'],
      ['art-1', 'Transitorios', 'Decreto publicado el 3 de mayo de 2024'],
      ['trans-1', 'Ciudad, a 2 de mayo de 2024. Rúbricas.']
    ])
  })

  it('leaves out headings without words of their own', () => {
    expect(runsOf(source.replace('Decreto publicado el 3 de mayo de 2024\n', ''))[1]?.[0]).not.toBe('art-1')
  })

  it('gives nothing for a norm by reference', () => {
    expect(outsideRuns({slug: 'x', metadata: {titulo: 'X', porReferencia: true}, provisions: []})).toEqual([])
  })
})
