import {type Norm, parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseExplainer} from '../parse-explainer.ts'
import {parseLock} from './parse-lock.ts'
import {acceptBlocks, staleBlocks} from './stale-blocks.ts'
import {writeLock} from './write-lock.ts'

const law = '# Ley\n\nArtículo 1. Uno:\n\nI. Dos, y\n\nII. Tres.\n\nArtículo 2. Cuatro.\n'
const blocks = [
  ':::aviso{fuente="art-1"}\nUno.\n:::',
  ':::aviso{fuente="art-1.fr-i"}\nDos.\n:::',
  ':::aviso{fuente="art-2"}\nCuatro.\n:::'
]

const normOf = (value: string): Norm => parseNorm(new VFile({path: 'ley.md', value}))!
const explainerOf = (parts: readonly string[]) =>
  parseExplainer(
    new VFile({
      path: 'a.md',
      value: `---\ntitulo: A\nresumen: B\nnorma: ley\ntipo: norma\nlicencia: CC0-1.0\nautoria: C\n---\n${parts.join('\n')}\n`
    })
  )!

const norm = normOf(law)
const lock = acceptBlocks(explainerOf(blocks), norm, null, '2026-01-02')
const stale = (parts: readonly string[], held = norm) =>
  staleBlocks(explainerOf(parts), held, lock).map(({block, reason, provisions}) =>
    [block.id, reason, ...provisions].join(' ')
  )

describe('staleBlocks', () => {
  it('lists the blocks that cite what changed, and those that cite what it stands in', () => {
    expect(stale(blocks)).toEqual([])
    expect(stale(blocks, normOf(law.replace('Dos', 'Doce')))).toEqual([
      'aviso norma art-1',
      'aviso-2 norma art-1.fr-i'
    ])
    expect(stale(blocks, normOf(law.replace('Tres', 'Trece')))).toEqual(['aviso norma art-1'])
    expect(stale(blocks, normOf(law.replace('Cuatro.', 'Catorce.')))).toEqual(['aviso-3 norma art-2'])
  })

  it('lists new blocks and those with other sources, and follows a block that moved', () => {
    expect(stale([...blocks, ':::cita{fuente="art-2"}\nCuatro.\n:::'])).toEqual(['cita nuevo'])
    expect(stale([blocks[0]!, blocks[1]!.replace('fr-i', 'fr-ii'), blocks[2]!])).toEqual([
      'aviso-2 fuente art-1.fr-ii art-1.fr-i'
    ])
    expect(stale([blocks[2]!, blocks[0]!, blocks[1]!])).toEqual([])
    expect(stale([blocks[0]!, blocks[2]!])).toEqual([])
  })

  it('takes nothing for verified without a record, or with that of another norm', () => {
    const all = ['aviso nuevo', 'aviso-2 nuevo', 'aviso-3 nuevo']
    for (const other of [null, {...lock, norma: 'otra'}])
      expect(
        staleBlocks(explainerOf(blocks), norm, other).map(({block, reason}) => `${block.id} ${reason}`)
      ).toEqual(all)
  })
})

describe('a record', () => {
  it('is read as it was written', () => {
    const file = new VFile({path: 'a.lock.yml', value: writeLock(lock)})
    expect(parseLock(file)).toEqual(lock)
    expect(file.messages).toEqual([])
  })

  it('keeps the day of what is not stale, and drops what is gone', () => {
    const changed = normOf(law.replace('Cuatro.', 'Catorce.'))
    const next = acceptBlocks(explainerOf(blocks.slice(1)), changed, lock, '2026-03-04')
    expect(
      next.bloques.map(({bloque, verificado, fuente}) => [bloque, verificado, fuente[0]!.etiqueta])
    ).toEqual([
      ['aviso', '2026-01-02', 'Artículo 1, fracción I'],
      ['aviso-2', '2026-03-04', 'Artículo 2']
    ])
  })

  it('says where it cannot be read', () => {
    const file = new VFile({path: 'a.lock.yml', value: writeLock(lock).replace('2026-01-02', 'ayer')})
    expect(parseLock(file)).toBeNull()
    expect(file.messages.map(String)).toEqual([
      'a.lock.yml:7:17-7:21: `verificado` con `ayer`, se esperaba el día en que se comparó, como `2026-11-03`'
    ])
  })
})
