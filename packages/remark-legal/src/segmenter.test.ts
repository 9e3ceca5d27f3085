import {existsSync, readFileSync} from 'node:fs'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, it, vi} from 'vitest'
import {segmentNorm} from './segment-norm.ts'
import {type NormPart, segmenter} from './segmenter.ts'

// Machines that test many packages at once are slow; nothing here measures time.
vi.setConfig({testTimeout: 60_000})

/** Texts are joined of these; the blank line between them is no part of any. */
type Parts = readonly string[]

function reader() {
  const segment = segmenter()
  const nodes = new Map<string, NormPart['nodes']>()
  return (parts: Parts) => {
    let offset = 0
    const placed = parts.map((source) => {
      const own = nodes.get(source) ?? fromMarkdown(source).children
      nodes.set(source, own)
      const part = {nodes: own, source, offset}
      offset += source.length + 2
      return part
    })
    return segment(placed)
  }
}

function whole(parts: Parts) {
  const source = parts.join('\n\n')
  return segmentNorm(fromMarkdown(source), source)
}

const words = 'La escuela entrega la lista de estudiantes que usan la ruta cada bimestre escolar.'
const norm = [
  '# Reglas de la ruta',
  '## Título I. De la ruta',
  '## Artículo 1.',
  'La ruta tiene los siguientes fines, que la escuela da a conocer:',
  `I. ${words}`,
  `II. ${words}`,
  words,
  '*Fracción reformada DOF 15-01-2026*',
  '## Artículo 2.',
  `${words}\nI. ${words}\na) ${words}`,
  `**Artículo 3.** ${words}`,
  'Dado en la ciudad, a 5 de mayo de 2026.',
  'Publicado en el Diario Oficial de la Federación el 8 de abril de 2013.',
  '## Transitorios',
  `**Primero.** ${words}`,
  words
]

describe('segmenter', () => {
  it('gives what `segmentNorm` gives', () => {
    const read = reader()
    expect(read(norm)).toEqual(whole(norm))
    expect(read(norm).some(({provision}) => provision === 'art-1.fr-ii')).toBe(true)
    expect(read([])).toEqual([])
  })

  it.each([
    ['other words', 3, norm[3]!.replace('escuela', 'secretaría')],
    ['a colon that is gone', 3, norm[3]!.replace(':', '.')],
    ['another number', 5, `III. ${words}`],
    ['an article', 6, `Artículo 1 Bis. ${words}`],
    ['a note', 7, '*Artículo reformado DOF 15-01-2026*'],
    ['a label inside', 9, `${words}\n${words}`],
    ['words that close a norm', 6, `Publíquese. ${words}`],
    ['words that close it no more', 11, words],
    ['a date', 12, norm[12]!.replace('2013', '2014')],
    ['a title', 13, '## Anexo'],
    ['a broken line', 15, words.toLowerCase()],
    ['a table of contents', 0, 'Índice']
  ])('sees %s', (_, at, text) => {
    const read = reader()
    const changed = norm.with(at, text)
    for (const parts of [norm, changed, norm]) expect(read(parts)).toEqual(whole(parts))
  })

  const pieces = [
    ...norm,
    'Índice',
    `III. ${words}`,
    `b) ${words}`,
    'CAPÍTULO II',
    `${words.slice(0, -1)}:`,
    'y más'
  ]
  it('sees any row of edits', () => {
    // The same rows every time: a generator of Park and Miller.
    let seed = 20261122
    const below = (limit: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % limit
    }
    for (let row = 0; row < 120; row++) {
      const read = reader()
      let parts: Parts = norm
      for (let edit = 0; edit < 8; edit++) {
        parts = parts.toSpliced(below(norm.length), below(3), pieces[below(pieces.length)]!)
        expect(read(parts)).toEqual(whole(parts))
      }
    }
  })

  const corpus = new URL('../../../../shared/corpus/md/', import.meta.url)
  it.skipIf(!existsSync(corpus)).each(['lgds.md', 'lfpa.md'])(
    'is right all over %s (needs ../shared/corpus)',
    (name) => {
      const parts = readFileSync(new URL(name, corpus), 'utf8').split('\n\n')
      const read = reader()
      read(parts)
      let changed: Parts = parts
      for (let turn = 1; turn < 6; turn++) {
        const at = Math.floor((parts.length * turn) / 6)
        const mixed = parts[at]!.replace(/(\p{Ll}{4,}) (\p{Ll}{4,})/u, '$1 erogará y subsanará $2')
        changed = turn % 3 === 0 ? changed.toSpliced(at, 1, parts[at - 7]!) : changed.with(at, mixed)
        expect(read(changed)).toEqual(whole(changed))
      }
    }
  )
})
