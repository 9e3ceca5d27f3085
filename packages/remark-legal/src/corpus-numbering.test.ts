import {existsSync, readFileSync} from 'node:fs'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Norm, ProvisionType} from './norm.ts'
import {parseNorm} from './parse-norm.ts'

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.log('Sin ../shared/corpus: no se prueba la numeración de normas reales')

const expected: Record<string, unknown> = hasCorpus
  ? JSON.parse(readFileSync(new URL('expected.json', corpus), 'utf8'))
  : {}
const names = Object.keys(expected).filter((name) => /^(?:md|txt)\//.test(name))

const numbered: readonly ProvisionType[] = [
  'libro',
  'titulo',
  'capitulo',
  'seccion',
  'articulo',
  'regla',
  'transitorio'
]

/** What the texts themselves skip. */
const skipped: Record<string, string[]> = {'md/lgtaip.md': ['trans-2025-03-20-4']}

/** Capítulos of each título of the Ley Federal del Trabajo, those with Bis and Ter included. */
const capitulosOfLft: Record<string, number> = {
  'tit-1': 0,
  'tit-2': 5,
  'tit-3': 8,
  'tit-4': 6,
  'tit-5': 0,
  'tit-5-bis': 0,
  'tit-6': 20,
  'tit-7': 8,
  'tit-8': 2,
  'tit-9': 0,
  'tit-10': 0,
  'tit-11': 15,
  'tit-12': 0,
  'tit-13': 3,
  'tit-13-bis': 3,
  'tit-14': 20,
  'tit-15': 3,
  'tit-16': 0
}

function read(name: string): Norm {
  const url = new URL(name, corpus)
  return parseNorm(new VFile({path: url.pathname, value: readFileSync(url, 'utf8')}))!
}

/** Numbers that a series passes over, and those that come again after higher ones. */
function findGaps({provisions}: Norm): string[] {
  const last = new Map<string, number>()
  return provisions.flatMap(({id, type, parent}) => {
    const found = numbered.includes(type)
      ? /^([a-z]+-(?:\d{4}-\d\d-\d\d-)?)(\d+)(?:-[^.]*)?$/.exec(id.slice(id.lastIndexOf('.') + 1))
      : null
    if (!found) return []
    const number = Number(found[2])
    const isThrough = type === 'articulo' || type === 'regla'
    // Two decrees of one day have a series each.
    const again = /--\d+$/.exec(id)?.[0] ?? ''
    const key = `${isThrough ? '' : parent} ${found[1]}${again}`
    const before = last.get(key) ?? 0
    last.set(key, Math.max(number, before))
    if (number < before) return [`${id} después de ${before}`]
    const around = id.includes('.') ? `${parent}.` : ''
    return range(before + 1, number).map((skippedNumber) => `${around}${found[1]}${skippedNumber}`)
  })
}

/** From the first, without the last. */
function range(first: number, last: number): number[] {
  return Array.from({length: Math.max(0, last - first)}, (_, index) => first + index)
}

describe.skipIf(!hasCorpus)('numbering of real norms', {timeout: 60_000}, () => {
  it.each(names)('%s skips no number', (name) => {
    expect(findGaps(read(name))).toEqual(skipped[name] ?? [])
  })

  it('finds each título and capítulo of the Ley Federal del Trabajo', () => {
    const {provisions} = read('md/lft.md')
    const titulos = provisions.filter(({type}) => type === 'titulo').map(({id}) => id)
    const capitulos = (titulo: string) =>
      provisions.filter(({type, parent}) => type === 'capitulo' && parent === titulo).length
    expect(Object.fromEntries(titulos.map((id) => [id, capitulos(id)]))).toEqual(capitulosOfLft)
  })
})
