import {describe, expect, it} from 'vitest'
import {blockTypes} from './block-types.ts'
import {nearest} from './nearest.ts'

const names = Object.keys(blockTypes)

describe('nearest', () => {
  it.each([
    ['requisito', 'requisitos'],
    ['Requisitos', 'requisitos'],
    ['quién', 'quien'],
    ['quienes', 'quien'],
    ['paso', 'pasos'],
    ['definiciones', 'definicion'],
    ['contatco', 'contacto']
  ])('%s → %s', (word, expected) => {
    expect(nearest(word, names)).toBe(expected)
  })

  it.each(['', 'a', 'mapa', 'galeria', 'video', 'sanciones', 'x'.repeat(10_000)])(
    'finds nothing near %.20s',
    (word) => {
      expect(nearest(word, names)).toBeUndefined()
    }
  )
})
