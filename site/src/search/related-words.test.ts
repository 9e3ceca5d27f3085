import {describe, expect, it} from 'vitest'
import {relatedWords} from './related-words.ts'

describe('relatedWords', () => {
  it('gives other names of what a page names', () => {
    expect(relatedWords('El apoyo económico se entrega en una ventanilla.')).toEqual(
      'ayuda beca estimulo incentivo modulo oficina subsidio'.split(' ')
    )
  })

  it('gives the plain words of what a norm says', () => {
    expect(relatedWords('El municipio erogará los recursos.')).toContain('gastará')
  })

  it('gives none that the page says itself', () => {
    expect(relatedWords('Becas y apoyos.')).not.toContain('beca')
    expect(relatedWords('Becas y apoyos.')).not.toContain('apoyo')
  })

  it('gives nothing for a page that names none of them', () => {
    expect(relatedWords('Llueve mucho en mayo.')).toEqual([])
  })
})
