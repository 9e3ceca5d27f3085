import type {Provision, ProvisionType} from 'remark-legal'
import {describe, expect, it} from 'vitest'
import {normParts} from './norm-parts.ts'
import {type ProvisionNode, provisionTree, pruneTree} from './provision-tree.ts'
import {siblingRuns} from './sibling-runs.ts'

const provisions = [
  provision('cons-1', 'considerando', '', null),
  provision('tit-1', 'titulo', 'Título Primero', null),
  provision('tit-1.cap-1', 'capitulo', 'Capítulo I', 'tit-1'),
  provision('art-1', 'articulo', 'Artículo 1.', 'tit-1.cap-1'),
  provision('art-1.fr-i', 'fraccion', 'I.', 'art-1'),
  provision('art-1.fr-ii', 'fraccion', 'II.', 'art-1'),
  provision('art-1.par-2', 'parrafo', '', 'art-1'),
  provision('art-1.fr-iii', 'fraccion', 'III.', 'art-1'),
  provision('art-2', 'articulo', 'Artículo 2.', 'tit-1'),
  provision('trans-2024-01-20-1', 'transitorio', 'Primero.', null),
  provision('trans-2026-04-17-1', 'transitorio', 'Único.', null)
]
const tree = provisionTree({provisions})

describe('pruneTree', () => {
  it('keeps what is cited under what it stands in, without divisions', () => {
    expect(outline(pruneTree(tree, new Set(['art-1.fr-ii'])))).toEqual(['art-1', ' art-1.fr-ii'])
  })

  it('keeps the whole of what is cited', () => {
    expect(outline(pruneTree(tree, new Set(['tit-1.cap-1'])))).toEqual([
      'tit-1.cap-1',
      ' art-1',
      '  art-1.fr-i',
      '  art-1.fr-ii',
      '  art-1.par-2',
      '  art-1.fr-iii'
    ])
  })

  it('keeps nothing of what is not there', () => {
    expect(pruneTree(tree, new Set(['art-3']))).toEqual([])
  })
})

describe('siblingRuns', () => {
  it('joins fracciones until a paragraph cuts them', () => {
    const article = tree[1]?.children[0]?.children[0]?.children ?? []
    expect(siblingRuns(article).map(({kind, nodes}) => [kind, nodes.length])).toEqual([
      ['list', 2],
      ['paragraph', 1],
      ['list', 1]
    ])
  })
})

describe('normParts', () => {
  const parts = normParts(tree)

  it('keeps the order of divisions and what stands between them', () => {
    const title = parts[1]
    expect(title?.provisions).toEqual([])
    expect(
      title?.parts.map(({id, provisions}) => [id, ...outline(provisions.slice(0, 1))[0]!.split(' ')])
    ).toEqual([
      ['tit-1.cap-1', 'art-1'],
      ['', 'art-2']
    ])
  })

  it('gathers what stands before and after them, each decree apart', () => {
    expect(parts.map(({id, label, heading}) => [id, label, heading])).toEqual([
      ['considerandos', 'Considerandos', ''],
      ['tit-1', 'Título Primero', ''],
      ['transitorios-2024-01-20', 'Transitorios', 'publicados el 20 de enero de 2024'],
      ['transitorios-2026-04-17', 'Transitorios', 'publicados el 17 de abril de 2026']
    ])
  })

  it('gives no anchor twice', () => {
    const again = [...provisions, provision('art-9', 'articulo', 'Artículo 9.', null), provisions[9]!]
    const ids = normParts(provisionTree({provisions: again})).map(({id}) => id)
    expect(ids.slice(-3)).toEqual(['transitorios-2026-04-17', '', 'transitorios-2024-01-20-2'])
  })

  it('gives a text without divisions one part without a name', () => {
    const [only, ...rest] = normParts(provisionTree({provisions: [provision('inc-a', 'inciso', 'a)', null)]}))
    expect([only?.id, only?.label, rest]).toEqual(['', '', []])
  })
})

function provision(id: string, type: ProvisionType, label: string, parent: string | null): Provision {
  return {id, type, label, text: '', hash: '', parent, notes: []}
}

function outline(nodes: readonly ProvisionNode[], depth = 0): string[] {
  return nodes.flatMap(({provision, children}) => [
    ' '.repeat(depth) + provision.id,
    ...outline(children, depth + 1)
  ])
}
