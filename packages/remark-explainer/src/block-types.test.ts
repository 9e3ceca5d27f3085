import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {blockTypes, isBlockType} from './block-types.ts'
import {parseExplainer} from './parse-explainer.ts'

const metadata =
  '---\ntitulo: Beca\nresumen: Para qué sirve.\nnorma: reglas\ntipo: tramite\nlicencia: CC0-1.0\nautoria: Municipio\n---\n\n'

describe('blockTypes', () => {
  it.each(Object.entries(blockTypes))(
    '%s: its example parses into a block of its type and title',
    (name, info) => {
      const file = new VFile(metadata + info.example)
      const explainer = parseExplainer(file, {
        readData: (wanted) => (wanted === 'presupuesto.csv' ? 'Rubro,Aprobado\nEscuelas,1200\n' : undefined)
      })
      expect(file.messages.map(String)).toEqual([])
      expect(explainer?.blocks.map(({type, id, title}) => [type, id, title])).toEqual([
        [name, name, info.title]
      ])
      expect(info.type).toBe(name)
    }
  )

  it('knows no name that objects have of their own', () => {
    expect(['constructor', '__proto__', 'toString'].filter(isBlockType)).toEqual([])
  })
})
