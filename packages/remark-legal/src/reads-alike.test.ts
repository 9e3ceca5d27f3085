import {existsSync, readFileSync} from 'node:fs'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, it} from 'vitest'
import {readsAlike} from './reads-alike.ts'
import {segmentNorm} from './segment-norm.ts'

const plain = 'La escuela entrega la lista de estudiantes que usan la ruta cada bimestre escolar.'

describe('readsAlike', () => {
  it.each([
    [plain, plain.replace('entrega', 'publica y entrega')],
    [`I. ${plain}`, `I. ${plain.replace('lista', 'relación')}`],
    [`${plain}\n${plain}`, `${plain}\n${plain.replace('entrega', 'publica')}`],
    ['El Congreso tiene facultad, y la ejerce.', 'El Congreso tiene potestad, y la ejerce.']
  ])('lets words change: %j, %j', (before, after) => {
    expect(readsAlike(before, after)).toBe(true)
  })

  it.each([
    [plain, `I. ${plain}`],
    [plain, `Artículo 5. ${plain}`],
    [plain, plain.slice(0, -1)],
    [plain, `${plain.slice(0, -1)}:`],
    [plain, plain.toLowerCase()],
    [plain, `${plain} Párrafo reformado DOF 15-01-2026`],
    [plain, `${plain}\n${plain}`],
    [plain, `Dado en la ciudad, a 5 de mayo de 2026. ${plain}`],
    [plain, `${plain} ${plain} ${plain}`],
    [plain, `${plain} Publicada en la Gaceta Municipal, según el artículo`],
    [`${plain}\n${plain}`, `${plain}\n${plain.replace('entrega', 'da')}`]
  ])('does not let structure change: %j, %j', (before, after) => {
    expect(readsAlike(before, after)).toBe(false)
  })

  const corpus = new URL('../../../../shared/corpus/md/', import.meta.url)
  it.skipIf(!existsSync(corpus)).each(['lgds.md', 'lgtaip.md', 'lfpa.md'])(
    'is right all over %s (needs ../shared/corpus)',
    (name) => {
      const blocks = readFileSync(new URL(name, corpus), 'utf8').split('\n\n')
      const read = (list: readonly string[]) => {
        const source = list.join('\n\n')
        return segmentNorm(fromMarkdown(source), source).map(({kind, label, leadIn, provision}) =>
          [kind, label, leadIn, provision].join(' ')
        )
      }
      const expected = read(blocks)
      // Many paragraphs at once get other words; if one was read otherwise, the list would differ.
      const changed = blocks.map((block, index) => {
        const other = blocks[(index * 7 + 3) % blocks.length]!
        const mixed = block.replace(/(\p{Ll}{4,}) (\p{Ll}{4,})/u, '$1 erogará y subsanará $2')
        if (readsAlike(block, other)) return other
        return readsAlike(block, mixed) ? mixed : block
      })
      expect(changed.filter((block, index) => block !== blocks[index]).length).toBeGreaterThan(30)
      expect(read(changed)).toEqual(expected)
    }
  )
})
