import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {citeProvision} from './cite-provision.ts'
import {findProvision, nearestIds, provisionPath} from './find-provision.ts'
import type {Norm} from './norm.ts'
import {parseNorm} from './parse-norm.ts'

function parse(value: string): Norm {
  const norm = parseNorm(new VFile({path: 'ley.md', value: `# Ley\n\n${value}`}))
  if (!norm) throw new Error('no norm')
  return norm
}

const norm = parse(`TÍTULO SEGUNDO
DE LOS APOYOS

Capítulo I. De los montos

ARTÍCULO 9.- Uno:

I. Dos:

a) Tres;

II. Cuatro.

Cinco.

Artículo 10 BIS.- Seis.

Artículo 11o.- Siete.

Transitorios

Primero. Uno.

Artículo Segundo.- Dos.
`)

describe('citeProvision', () => {
  it.each([
    ['art-9', 'Artículo 9'],
    ['art-9.fr-i.inc-a', 'Artículo 9, fracción I, inciso a)'],
    ['art-9.par-2', 'Artículo 9, párrafo segundo'],
    ['art-10-bis', 'Artículo 10 Bis'],
    ['art-11', 'Artículo 11o.'],
    ['tit-2.cap-1', 'Título Segundo, Capítulo I'],
    ['trans-1', 'Primero transitorio'],
    ['trans-2', 'Artículo Segundo transitorio'],
    ['art-99', 'art-99']
  ])('cites %s as %s', (id, citation) => expect(citeProvision(norm, id)).toBe(citation))

  it('cites incisos and numerals of a text without articles', () => {
    const other = parse('Considerando\n\nQue uno.\n\nConvenimos\n\nHacer:\n\n- a) Dos;\n')
    expect(citeProvision(other, 'inc-a')).toBe('inciso a)')
    expect(citeProvision(other, 'cons-1')).toBe('Considerando 1')
    expect(citeProvision(parse('## 4.2 Requisitos\n\nTexto.\n'), 'num-4-2')).toBe('numeral 4.2')
  })

  it('says the decree of a transitory article when two have its number', () => {
    const other = parse(
      'Artículo 1. Uno.\n\nTransitorios\n\nReglas publicadas en la Gaceta Municipal el 15 de enero de 2026\n\nPrimero. Uno.\n\nTransitorios\n\nAcuerdo publicado en la Gaceta Municipal el 1 de abril de 2026\n\nPrimero. Dos.\n'
    )
    expect(other.provisions.map(({id}) => citeProvision(other, id))).toEqual([
      'Artículo 1',
      'Primero transitorio (publicado el 15 de enero de 2026)',
      'Primero transitorio (publicado el 1 de abril de 2026)'
    ])
  })
})

describe('findProvision', () => {
  it('finds by id and gives the way from the top', () => {
    expect(findProvision(norm, 'art-9.fr-ii')?.text).toBe('Cuatro.')
    expect(findProvision(norm, 'art-9.fr-iv')).toBeUndefined()
    expect(provisionPath(norm, 'art-9.fr-i.inc-a').map(({id}) => id)).toEqual([
      'tit-2',
      'tit-2.cap-1',
      'art-9',
      'art-9.fr-i',
      'art-9.fr-i.inc-a'
    ])
    expect(provisionPath(norm, 'nada')).toEqual([])
  })

  it('names the nearest ids', () => {
    expect(nearestIds(norm, 'art-9.fr-iv')).toEqual(['art-9.fr-i', 'art-9.fr-ii', 'art-9.par-2'])
    expect(nearestIds(norm, 'art-10', 1)).toEqual(['art-11'])
    expect(nearestIds(norm, 'Art-9', 1)).toEqual(['art-9'])
    expect(nearestIds(norm, 'zzzzzzzzzzzz')).toEqual([])
  })
})
