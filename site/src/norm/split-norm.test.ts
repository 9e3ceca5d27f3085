import type {Provision} from 'remark-legal'
import {describe, expect, it} from 'vitest'
import type {NormPart} from './norm-parts.ts'
import type {ProvisionNode} from './provision-tree.ts'
import {idsOfPage, splitNorm} from './split-norm.ts'

function article(number: number): ProvisionNode {
  const provision: Provision = {
    id: `art-${number}`,
    type: 'articulo',
    label: `Artículo ${number}.`,
    text: 'x'.repeat(1000),
    hash: '',
    parent: null,
    notes: []
  }
  return {provision, children: []}
}

function part(name: string, numbers: number[], parts: NormPart[] = []): NormPart {
  return {
    id: name,
    label: name.toUpperCase(),
    heading: '',
    division: null,
    provisions: numbers.map(article),
    parts
  }
}

describe('splitNorm', () => {
  it('leaves a norm that fits on one page', () => {
    const parts = [part('tit-1', [1, 2])]
    expect(splitNorm(parts, 10_000)).toEqual([{name: '', title: '', parts}])
  })

  it('puts together what fits and names each page for what it begins with', () => {
    const pages = splitNorm([part('tit-1', [1, 2]), part('tit-2', [3]), part('tit-3', [4, 5, 6])], 5000)
    expect(pages.map(({name, title}) => [name, title])).toEqual([
      ['tit-1', 'TIT-1 a TIT-2'],
      ['tit-3', 'TIT-3']
    ])
  })

  it('splits a part that is too long alone, and loses nothing', () => {
    const pages = splitNorm(
      [part('tit-1', [1, 2, 3], [part('cap-1', [4, 5]), part('cap-2', [6, 7, 8, 9])])],
      3000
    )
    expect(pages.flatMap(idsOfPage)).toEqual([
      'tit-1',
      ...[1, 2, 3].map((n) => `art-${n}`),
      'cap-1',
      'art-4',
      'art-5',
      'cap-2',
      ...[6, 7, 8, 9].map((n) => `art-${n}`)
    ])
    for (const page of pages)
      expect(idsOfPage(page).filter((id) => id.startsWith('art')).length).toBeLessThanOrEqual(2)
  })

  it('splits a norm without any division', () => {
    const pages = splitNorm([{...part('', [1, 2, 3, 4]), label: ''}], 3000)
    expect(pages.map(({name}) => name)).toEqual(['art-1', 'art-3'])
  })
})
