import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseNorm} from './parse-norm.ts'

function ids(text: string): string[] {
  const value = `---\ntitulo: Ley\n---\n\nArtículo 1.- Se dará:\n\n${text}\n\nArtículo 2.- Fin.`
  const norm = parseNorm(new VFile({path: 'ley.md', value}))
  return (norm?.provisions ?? []).map(({id}) => id).filter((id) => id.startsWith('art-1.'))
}

const paragraphs = (...lines: string[]) => lines.join('\n\n')

describe('a paragraph after the last fracción', () => {
  it('is the article’s when nothing follows', () => {
    expect(ids(paragraphs('I. Uno;', 'II. Dos.', 'Lo anterior vale siempre.'))).toEqual([
      'art-1.fr-i',
      'art-1.fr-ii',
      'art-1.par-2'
    ])
  })

  it('is the fracción’s when incisos follow, and so are those before it', () => {
    const text = paragraphs(
      'I. Uno;',
      'II. Dos.',
      'Se oirá a todos.',
      'Se pedirá:',
      'a) Acta, y',
      'b) Foto.',
      'Fin.'
    )
    expect(ids(text)).toEqual([
      'art-1.fr-i',
      'art-1.fr-ii',
      'art-1.fr-ii.par-2',
      'art-1.fr-ii.par-3',
      'art-1.fr-ii.inc-a',
      'art-1.fr-ii.inc-b',
      'art-1.par-2'
    ])
  })

  it('is the article’s when it says so', () => {
    const text = paragraphs(
      'I. Uno;',
      'II. Dos.',
      'Para los efectos de este artículo se pedirá:',
      'a) Acta, y',
      'b) Foto.'
    )
    expect(ids(text)).toEqual(['art-1.fr-i', 'art-1.fr-ii', 'art-1.par-2', 'art-1.inc-a', 'art-1.inc-b'])
  })

  it('is the article’s when apartados follow, whatever stands in them', () => {
    const text = paragraphs(
      'I. Uno;',
      'II. Dos.',
      'Las autoridades deberán:',
      'A. Oír:',
      'a) A unos, y',
      'b) A otros;',
      'B. Resolver.'
    )
    expect(ids(text)).toEqual([
      'art-1.fr-i',
      'art-1.fr-ii',
      'art-1.par-2',
      'art-1.ap-a',
      'art-1.ap-a.inc-a',
      'art-1.ap-a.inc-b',
      'art-1.ap-b'
    ])
  })

  it('is that of the item whose list it goes on with', () => {
    const text = paragraphs(
      'I. Uno:',
      'a) Acta:',
      '1. Copia, y',
      '2. Original;',
      'Además se pedirá:',
      'b) Foto.',
      'II. Dos.'
    )
    expect(ids(text)).toEqual([
      'art-1.fr-i',
      'art-1.fr-i.inc-a',
      'art-1.fr-i.inc-a.num-1',
      'art-1.fr-i.inc-a.num-2',
      'art-1.fr-i.inc-a.par-2',
      'art-1.fr-i.inc-b',
      'art-1.fr-ii'
    ])
  })

  it('is that of the last item when it speaks of it', () => {
    const says = (words: string) => ids(paragraphs('I. Uno, y', 'II. Dos.', words))
    expect(says('En los supuestos de esta fracción se avisará.')).toEqual([
      'art-1.fr-i',
      'art-1.fr-ii',
      'art-1.fr-ii.par-2'
    ])
    expect(says('En los supuestos de este artículo se avisará.')).toEqual([
      'art-1.fr-i',
      'art-1.fr-ii',
      'art-1.par-2'
    ])
  })

  it('introduces a series that begins again', () => {
    const text = paragraphs('I. Uno, y', 'II. Dos.', 'No se dará:', 'I. Tres, ni', 'II. Cuatro.')
    expect(ids(text)).toEqual([
      'art-1.fr-i',
      'art-1.fr-ii',
      'art-1.par-2',
      'art-1.par-2.fr-i',
      'art-1.par-2.fr-ii'
    ])
  })
})
