import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Provision} from './norm.ts'
import {parseNorm} from './parse-norm.ts'
import {toReference} from './to-reference.ts'

const source =
  '---\ntitulo: "Ley: de prueba"\npublicado: 2020-01-02\n---\n\n## Capítulo I. Del objeto\n\nArtículo 1.- Uno:\n\na) Dos.\n'

function read(value: string): {norm: ReturnType<typeof parseNorm>; messages: string[]} {
  const file = new VFile({path: 'ley.md', value})
  const norm = parseNorm(file)
  return {norm, messages: file.messages.map(String)}
}

const reference = toReference(read(source).norm!)

describe('norm by reference', () => {
  it('lists ids, labels and hashes without the text', () => {
    expect(reference).toBe(`---
titulo: "Ley: de prueba"
publicado: 2020-01-02
porReferencia: true
disposiciones:
  - id: cap-1
    tipo: capitulo
    etiqueta: Capítulo I.
    titulo: Del objeto
    huella: ${read(source).norm!.provisions[0]!.hash}
  - id: art-1
    tipo: articulo
    etiqueta: Artículo 1.-
    padre: cap-1
    huella: ${read(source).norm!.provisions[1]!.hash}
  - id: art-1.inc-a
    tipo: inciso
    etiqueta: a)
    padre: art-1
    huella: ${read(source).norm!.provisions[2]!.hash}
---
`)
    expect(reference).not.toContain('Uno')
  })

  it('reads back to the same ids, labels, parents and hashes, without text or place', () => {
    const {norm, messages} = read(reference)
    expect(messages).toEqual([])
    expect(norm?.metadata.porReferencia).toBe(true)
    expect(norm?.provisions).toEqual(
      read(source).norm!.provisions.map(({position, ...provision}) => ({...provision, text: '', notes: []}))
    )
    expect(toReference(norm!)).toBe(reference)
  })

  it('writes and reads figures, and tells none from not looked for', () => {
    const {norm} = read(reference)
    const [chapter, article, item] = norm!.provisions as [Provision, Provision, Provision]
    const figures = [
      'dinero 1200.5 MXN',
      'plazo 20 dias-habiles',
      'porcentaje 80',
      'fraccion 2/3',
      'fecha 2026-01-15',
      'fecha --01-15',
      'fecha 2026',
      'hora 09:30',
      'cantidad 0',
      'cantidad 1500 metros-cuadrados',
      'computo dias-habiles',
      'fecha --07',
      'dia lunes',
      'ordinal 3'
    ]
    const provisions = [chapter, {...article, figures: []}, {...item, figures}]
    const written = toReference({...norm!, provisions})
    expect(written).toContain(`huella: ${article.hash}\n    cifras: []\n  - id: art-1.inc-a\n`)
    expect(read(written)).toEqual({norm: {...norm, provisions}, messages: []})
  })

  it.each([
    ['plazo veinte días', 'plazo veinte días'],
    ['dinero 1,200 MXN', 'dinero 1,200 MXN'],
    ['dinero 1200', 'dinero 1200'],
    ['fecha 2026-13-01', 'fecha 2026-13-01'],
    ['cantidad 05', 'cantidad 05'],
    ['7', '7'],
    ['{a: 1}', ''],
    ['Las personas pagarán la cuota que se fije cada año', 'Las personas pagarán la cuota que se fij…']
  ])('stops at the figure %j', (figure, shown) => {
    const {norm, messages} = read(reference.replace(/---\n$/, `    cifras:\n      - ${figure}\n---\n`))
    expect(norm).toBeNull()
    expect(messages[0]).toMatch(/^ley\.md:2\d:\d+: /)
    expect(messages[0]?.replace(/^ley\.md:\d+:\d+: /, '')).toBe(
      `Cifra \`${shown}\`, se esperaba una como \`dinero 1200 MXN\`, \`plazo 20 dias-habiles\` o \`fecha 2026-01-15\``
    )
  })

  it.each([
    [
      'id: art-1\n',
      'id: cap-1\n',
      'ley.md:11:5: Identificador `cap-1` repetido, se esperaba uno por disposición'
    ],
    [
      'padre: cap-1',
      'padre: cap-2',
      'ley.md:11:5: Padre `cap-2`, se esperaba una disposición anterior de la lista, ¿querías decir `cap-1`?'
    ],
    [
      'tipo: articulo',
      'tipo: artículo',
      'ley.md:12:5: Tipo `artículo` desconocido, se esperaba uno de libro, parte, titulo, capitulo, seccion, articulo, apartado, parrafo, fraccion, inciso, numeral, regla, transitorio, considerando, anexo, ¿querías decir `articulo`?'
    ],
    [
      'id: art-1\n',
      'id: Art 1\n',
      'ley.md:11:5: Identificador `Art 1`, se esperaba uno como `art-16-bis.fr-ii`'
    ],
    ['    tipo: capitulo\n', '', 'ley.md:6:5: Disposición sin `tipo`, se esperaba `tipo: …`'],
    [
      'huella: sha256-',
      'huella: md5-',
      `ley.md:6:5: Huella \`md5-${read(source).norm!.provisions[0]!.hash.slice(7)}\`, se esperaba \`sha256-\` y 16 cifras hexadecimales`
    ],
    [
      'porReferencia: true',
      'porReferencia: false',
      'ley.md:5:1: `disposiciones` en una norma con texto, se esperaba solo con `porReferencia: true`'
    ]
  ])('stops when %j becomes %j', (from, to, message) => {
    const {norm, messages} = read(reference.replace(from, to))
    expect(norm).toBeNull()
    expect(messages[0]).toBe(message)
  })

  it('stops without a list', () => {
    const {norm, messages} = read('---\ntitulo: Ley\nporReferencia: true\n---\n')
    expect(norm).toBeNull()
    expect(messages).toEqual([
      'ley.md:2:1: Norma por referencia sin `disposiciones`, se esperaba su lista en el encabezado'
    ])
  })
})
