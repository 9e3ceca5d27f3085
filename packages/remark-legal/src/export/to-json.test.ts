import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import type {Norm} from '../norm.ts'
import {parseNorm} from '../parse-norm.ts'
import {toReference} from '../to-reference.ts'
import {toJson} from './to-json.ts'

function read(value: string): Norm {
  return parseNorm(new VFile({path: 'reglas.md', value}))!
}

const source = `---
titulo: Reglas del programa
publicado: 2026-01-15
---

#### Artículo 1. Objeto

Se apoya a quien cumpla el artículo 2, fracciones I y II, y la Ley de Amparo, artículo 5:

I. Uno;

*Fracción reformada GM 17-04-2026, 18-05-2026*

II. Dos.

#### Artículo 2. Requisitos

Son:

I. Primero;

II. Segundo.
`

it('gives every key of every provision, one note a day', () => {
  const {version, norm, provisions} = toJson(read(source))
  expect({version, norm}).toEqual({
    version: 1,
    norm: {slug: 'reglas', titulo: 'Reglas del programa', publicado: '2026-01-15'}
  })
  expect(provisions.map(({id}) => id)).toEqual([
    'art-1',
    'art-1.fr-i',
    'art-1.fr-ii',
    'art-2',
    'art-2.fr-i',
    'art-2.fr-ii'
  ])
  expect(provisions[0]!.heading).toBe('Objeto')
  expect(provisions[1]).toEqual({
    id: 'art-1.fr-i',
    type: 'fraccion',
    label: 'I.',
    heading: null,
    text: 'Uno;',
    hash: expect.stringMatching(/^sha256-[0-9a-f]{16}$/),
    parent: 'art-1',
    notes: [
      {kind: 'reforma', date: '2026-04-17', text: 'Fracción reformada GM 17-04-2026, 18-05-2026'},
      {kind: 'reforma', date: '2026-05-18', text: 'Fracción reformada GM 17-04-2026, 18-05-2026'}
    ],
    position: {
      start: {line: 10, column: 1, offset: source.indexOf('I. Uno;')},
      end: {line: 10, column: 8, offset: source.indexOf('I. Uno;') + 'I. Uno;'.length}
    }
  })
})

it('lists citations with the words they stand in and what they point to', () => {
  const norm = read(source)
  const {citations} = toJson(norm)
  expect(citations.map(({provision, text, norm: {kind}}) => [provision, text, kind])).toEqual([
    ['art-1', 'artículo 2, fracciones I y II', 'own'],
    ['art-1', 'artículo 5', 'own']
  ])
  expect(citations[0]!.targets.map(({cited, ids}) => [cited, ids])).toEqual([
    ['art-2.fr-i', ['art-2.fr-i']],
    ['art-2.fr-ii', ['art-2.fr-ii']]
  ])
  expect(citations[1]!.targets[0]!.ids).toEqual([])
  for (const {provision, start, end, text} of citations) {
    expect(norm.provisions.find(({id}) => id === provision)!.text.slice(start, end)).toBe(text)
  }
})

it('lists the terms it defines and how far they reach', () => {
  const norm = read(
    '---\ntitulo: Reglas\n---\n\n#### Artículo 1. Términos\n\nPara efectos de este artículo se entenderá por:\n\nI. Apoyo: la beca.\n'
  )
  expect(toJson(norm).definitions).toEqual([
    {term: 'Apoyo', meaning: 'la beca', provision: 'art-1.fr-i', scope: 'articulo', scopeId: 'art-1'}
  ])
  expect(toJson(read(source)).definitions).toEqual([])
})

it('keeps ids and hashes of a norm by reference, which has neither text nor places', () => {
  const whole = read(source)
  const {norm, provisions, citations} = toJson(read(toReference(whole)))
  expect(norm.porReferencia).toBe(true)
  expect(provisions.map(({id, hash}) => [id, hash])).toEqual(whole.provisions.map(({id, hash}) => [id, hash]))
  expect(provisions.every(({text, position}) => text === '' && position === null)).toBe(true)
  expect(citations).toEqual([])
})

it('gives the same bytes each time, and data that a change cannot spoil', () => {
  const norm = read(source)
  const first = toJson(norm)
  expect(JSON.stringify(first)).toBe(JSON.stringify(toJson(norm)))
  first.provisions[0]!.position!.start.line = 99
  expect(norm.provisions[0]!.position!.start.line).toBe(6)
})
