import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Explainer} from './explainer.ts'
import {parseExplainer} from './parse-explainer.ts'

const source = `---
titulo: "Beca: Camino" # así se llama
resumen: >
  Quién puede pedirla,
  qué llevar.
norma: reglas-camino-escuela
tipo: programa-social
licencia: CC-BY-4.0
autoria: Municipio
verificado: 2026-11-03
tema: municipio
leyenda: 'Este programa es público.'
ficticio: true
---

<!-- llano-ignora oracion-larga -->

:::cifra{fuente="art-8"}
**$1,200** cada dos meses
por estudiante

Se paga en *efectivo*.
:::

:::requisitos[¿Qué [llevar] a "la **oficina**"?]{fuente="art-10.fr-i art-10.fr-ii"}
Copias de:
- CURP

- Acta
* Foto
:::
:::::pasos{ fuente='art-12' }

1) **Llame.** Es gratis.
2) Espere

   Guarde el folio.

:::::

::: requisitos
:::
`

const sound = source.replace('::: requisitos\n:::\n', ':::requisitos{fuente=art-11}\n- Nada\n:::\n')

function parse(markdown: string): {explainer: Explainer | null; messages: string[]} {
  const file = new VFile({path: 'explicadores/beca.md', value: markdown})
  return {explainer: parseExplainer(file), messages: file.messages.map(String)}
}

/** Without places, which change with the line endings. */
function contentOf({slug, metadata, blocks}: Explainer): unknown {
  return {slug, metadata, blocks: blocks.map(({position: _, ...block}) => block)}
}

describe('parseExplainer', () => {
  it('reads front matter and blocks', () => {
    const {explainer, messages} = parse(sound)
    expect(messages).toEqual([])
    expect(contentOf(explainer!)).toEqual({
      slug: 'beca',
      metadata: {
        titulo: 'Beca: Camino',
        resumen: 'Quién puede pedirla, qué llevar.',
        norma: 'reglas-camino-escuela',
        tipo: 'programa-social',
        licencia: 'CC-BY-4.0',
        autoria: 'Municipio',
        verificado: '2026-11-03',
        tema: 'municipio',
        leyenda: 'Este programa es público.',
        ficticio: true
      },
      blocks: [
        {
          type: 'cifra',
          id: 'cifra',
          title: 'En cifras',
          sources: ['art-8'],
          figure: '$1,200',
          caption: [{text: 'cada dos meses por estudiante'}],
          detail: [[{text: 'Se paga en '}, {text: 'efectivo', emphasis: true}, {text: '.'}]]
        },
        {
          type: 'requisitos',
          id: 'requisitos',
          title: '¿Qué [llevar] a "la oficina"?',
          sources: ['art-10.fr-i', 'art-10.fr-ii'],
          intro: [[{text: 'Copias de:'}]],
          items: [[{text: 'CURP'}], [{text: 'Acta'}], [{text: 'Foto'}]]
        },
        {
          type: 'pasos',
          id: 'pasos',
          title: 'Paso a paso',
          sources: ['art-12'],
          intro: [],
          steps: [
            {title: 'Llame', text: [[{text: 'Es gratis.'}]]},
            {title: null, text: [[{text: 'Espere'}], [{text: 'Guarde el folio.'}]]}
          ]
        },
        {
          type: 'requisitos',
          id: 'requisitos-2',
          title: 'Qué se necesita',
          sources: ['art-11'],
          intro: [],
          items: [[{text: 'Nada'}]]
        }
      ]
    })
  })

  it('says where each block stands', () => {
    const {blocks} = parse(sound).explainer!
    expect(blocks[0]!.position).toEqual({
      start: {line: 18, column: 1, offset: sound.indexOf(':::cifra')},
      end: {line: 23, column: 4, offset: sound.indexOf(':::\n\n:::requisitos[') + 3}
    })
    expect(blocks.map(({position}) => sound.slice(position.start.offset, position.end.offset))).toEqual([
      expect.stringMatching(/^:::cifra\{[\s\S]*efectivo\*\.\n:::$/),
      expect.stringMatching(/^:::requisitos\[[\s\S]*Foto\n:::$/),
      expect.stringMatching(/^:::::pasos\{[\s\S]*folio\.\n\n:::::$/),
      ':::requisitos{fuente=art-11}\n- Nada\n:::'
    ])
  })

  it('reads any line ending and a byte order mark alike', () => {
    const expected = contentOf(parse(sound).explainer!)
    for (const variant of [
      sound.replaceAll('\n', '\r\n'),
      sound.replaceAll('\n', '\r'),
      `\uFEFF${sound}`,
      sound.trimEnd()
    ])
      expect(contentOf(parse(variant).explainer!)).toEqual(expected)
  })

  it('counts a byte order mark in offsets, not in columns', () => {
    const {position} = parse(`\uFEFF${sound}`).explainer!.blocks[0]!
    expect(position.start).toEqual({line: 18, column: 1, offset: sound.indexOf(':::cifra') + 1})
  })

  it('reports the same places with any line ending', () => {
    const expected = [
      'explicadores/beca.md:41:1-41:15: `::: requisitos` no se puede leer, se esperaba `:::requisitos`, quite el espacio después de los dos puntos'
    ]
    for (const variant of [
      source,
      source.replaceAll('\n', '\r\n'),
      source.replaceAll('\n', '\r'),
      `\uFEFF${source}`
    ])
      expect(parse(variant)).toEqual({explainer: null, messages: expected})
  })

  it('reports all that is wrong, in order of place', () => {
    const broken = source
      .replace('CC-BY-4.0', 'CC')
      .replace(':::cifra{fuente="art-8"}', ':::cifra')
      .replace('*efectivo*', '<b>efectivo</b>')
      .replace('art-12', 'artículo 12')
    expect(parse(broken).messages.map((message) => message.split(', se esperaba')[0])).toEqual([
      'explicadores/beca.md:8:11-8:13: Licencia `CC` desconocida',
      'explicadores/beca.md:18:1-18:9: `:::cifra` sin `fuente`',
      'explicadores/beca.md:22:12-22:15: HTML `<b>`',
      'explicadores/beca.md:22:23-22:27: HTML `</b>`',
      'explicadores/beca.md:32:21-32:32: Fuente `artículo 12`',
      'explicadores/beca.md:41:1-41:15: `::: requisitos` no se puede leer'
    ])
  })

  it('reads bytes as well as text', () => {
    const file = new VFile({path: 'beca.md', value: new TextEncoder().encode(sound)})
    expect(contentOf(parseExplainer(file)!)).toEqual(contentOf(parse(sound).explainer!))
  })

  it('keeps spaces that do not break in front matter, and drops what cannot be seen', () => {
    const {explainer} = parse(
      sound.replace('titulo: "Beca: Camino"', 'titulo: "5\u00a0becas\u200b  de  nin\u0303os "')
    )
    expect(explainer!.metadata.titulo).toBe('5\u00a0becas de niños')
  })

  it('takes tabs and blanks around fences', () => {
    const {explainer, messages} = parse(
      sound.replace(
        ':::requisitos{fuente=art-11}\n- Nada\n:::',
        '  :::requisitos{fuente=art-11} \t\n-\tNada\n  :::\t'
      )
    )
    expect(messages).toEqual([])
    expect(explainer!.blocks.at(-1)).toMatchObject({id: 'requisitos-2', items: [[{text: 'Nada'}]]})
  })

  it('leaves out blocks in comments', () => {
    const {explainer, messages} = parse(
      `${sound}\n<!--\n:::aviso{fuente="art-1"}\n::: mal\n\nTexto.\n:::\n-->\n`
    )
    expect(messages).toEqual([])
    expect(explainer!.blocks.map(({id}) => id)).toEqual(['cifra', 'requisitos', 'pasos', 'requisitos-2'])
  })
})

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url))
const norms = existsSync(corpus)
  ? ['md', 'txt'].flatMap((folder) => readdirSync(`${corpus}${folder}`).map((name) => `${folder}/${name}`))
  : []
if (!norms.length) console.log('Corpus tests skipped: there is no ../shared/corpus beside the project')

describe.skipIf(!norms.length)('norms, which are no explainers', () => {
  it.each(norms)('%s: says so and does not throw', (name) => {
    const {explainer, messages} = parse(readFileSync(corpus + name, 'utf8'))
    expect(explainer).toBeNull()
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.every((message) => /: .+, se esperaba[a-z]* /.test(message))).toBe(true)
  })
})
