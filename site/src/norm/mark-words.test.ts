import {type Norm, parseNorm, toJson} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {markWords} from './mark-words.ts'

function read(text: string): Norm {
  return parseNorm(new VFile({path: 'ley.md', value: `---\ntitulo: Ley\n---\n\n# Ley\n\n${text}`}))!
}

function marksOf(text: string) {
  const norm = read(text)
  const {citations, definitions} = toJson(norm)
  return markWords(norm, citations, definitions)
}

const definitions = `## Artículo 1. Definiciones

Para los efectos de esta Ley, se entenderá por:

I. **Comité:** el Comité Técnico;

II. **Padrón:** la lista de personas.

`

describe('markWords', () => {
  it('marks a term once in each article, and not where it is defined', () => {
    const marks = marksOf(`${definitions}## Artículo 2

El Comité revisa el Padrón. El Comité decide.
`)
    expect(marks.get('art-2')).toEqual([
      [
        {text: 'El '},
        {text: 'Comité', defines: 0},
        {text: ' revisa el '},
        {text: 'Padrón', defines: 1},
        {text: '. El Comité decide.'}
      ]
    ])
    expect(marks.has('art-1.fr-i')).toBe(false)
  })

  it('marks plurals and leaves what is written otherwise', () => {
    const marks = marksOf(`${definitions}## Artículo 2

Los Comités y un comité.
`)
    expect(marks.get('art-2')).toEqual([
      [{text: 'Los '}, {text: 'Comités', defines: 0}, {text: ' y un comité.'}]
    ])
  })

  it('links what it cites, and nothing of another law', () => {
    const marks = marksOf(`## Artículo 1

Vale lo que dice el artículo 2.

## Artículo 2

Según el artículo 9 de la Ley de Amparo.
`)
    expect(marks.get('art-1')).toEqual([
      [{text: 'Vale lo que dice el '}, {text: 'artículo 2', cites: 'art-2'}, {text: '.'}]
    ])
    expect(marks.has('art-2')).toBe(false)
  })
})
