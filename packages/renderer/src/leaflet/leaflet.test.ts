import {getDocumentProxy} from 'unpdf'
import {describe, expect, test, vi} from 'vitest'
import {exampleInput, examples} from '../example.ts'
import type {PieceInput} from '../piece.ts'
import type {Paper} from '../piece-document.ts'
import {renderPiece} from '../render-piece.ts'
import {makePrintable} from '../text/printable.ts'
import {loadTypeface} from '../type/typeface.ts'
import {drawLeaflet} from './index.ts'
import {createSheet, type LeafletName, type PanelName, panelOf} from './sheet.ts'

// Whole leaflets are laid out here, on machines that may be busy.
vi.setConfig({testTimeout: 30_000})

const names = Object.keys(examples) as Array<keyof typeof examples>
const sheet = createSheet('triptico', 'carta')
const typeface = loadTypeface('Atkinson Hyperlegible Next')

async function pdfOf(input: PieceInput): Promise<Uint8Array> {
  const [file] = await renderPiece('triptico', ['pdf'], input)
  return file!.bytes
}

/** Words of a page in the order of its content; one space for any stretch of white. */
async function pageText(bytes: Uint8Array, page: number): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const {items} = await (await document.getPage(page)).getTextContent()
  return items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .replace(/\s+/g, ' ')
}

// `completo` is more than a sheet folded once holds.
const onceFolded = names.filter((name) => name !== 'completo')

describe.each<[keyof typeof examples, LeafletName, Paper]>([
  ...names.map((name): [typeof name, LeafletName, Paper] => [name, 'triptico', 'carta']),
  ...onceFolded.map((name): [typeof name, LeafletName, Paper] => [name, 'diptico', 'carta']),
  ['completo', 'triptico', 'a4'],
  ['huertos', 'diptico', 'a4']
])('%s, %s, %s', (name, leaflet, paper) => {
  const sheet = createSheet(leaflet, paper)
  const drawn = drawLeaflet(makePrintable(examples[name], typeface), leaflet, paper)

  test('no text leaves its panel or stands on another', async () => {
    const {pages: sides} = await drawn
    for (const {texts} of sides)
      for (const {tag, lines, source, box} of texts) {
        const panel = panelOf(sheet, tag.groups[0]!.slice('Sect:'.length) as PanelName)
        for (const {y, segments} of lines)
          for (const {x, width, size} of segments) {
            expect(size, source).toBeGreaterThanOrEqual(9)
            expect(x, source).toBeGreaterThanOrEqual(panel.x + 17)
            expect(x + width, source).toBeLessThanOrEqual(panel.x + panel.width - 17)
            expect(y - size, source).toBeGreaterThan(0)
            expect(y, source).toBeLessThan(sheet.height - 17)
          }
        for (const other of texts) {
          if (other.source === source) continue
          const across =
            Math.min(box.x + box.width, other.box.x + other.box.width) - Math.max(box.x, other.box.x)
          const down =
            Math.min(box.y + box.height, other.box.y + other.box.height) - Math.max(box.y, other.box.y)
          expect(Math.min(across, down), `${source} / ${other.source}`).toBeLessThan(1)
        }
      }
  })

  test('every word of the explainer is printed', async () => {
    const {pages: sides} = await drawn
    const printed = sides.flatMap(({texts}) =>
      texts.map(({source}) => source.replaceAll('\u00ad', '').replace(/\s/g, ' '))
    )
    const all = printed.join('\n')
    for (const block of examples[name].explainer.blocks) {
      if (block.type === 'pasos') for (const {title} of block.steps) expect(all).toContain(title)
      if (block.type === 'plazos') for (const {when} of block.terms) expect(all).toContain(when)
      if (block.type === 'quien' || block.type === 'requisitos')
        for (const [run] of block.items) expect(all).toContain(run!.text)
    }
    expect(all).toContain(examples[name].explainer.metadata.leyenda ?? 'No es texto oficial.')
  })
})

test('two letter pages, landscape, with real text in reading order', async () => {
  const bytes = await pdfOf(examples.huertos)
  const document = await getDocumentProxy(new Uint8Array(bytes))
  expect(document.numPages).toBe(2)
  for (const number of [1, 2]) expect((await document.getPage(number)).view).toEqual([0, 0, 792, 612])
  const [outside, inside] = [await pageText(bytes, 1), await pageText(bytes, 2)]
  const order = (text: string, ...words: string[]) => {
    const places = words.map((word) => text.indexOf(word))
    expect(places, words.join()).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  }
  order(outside, 'Un huerto para tu cuadra', '60 m²', 'Preguntas frecuentes', 'Dónde preguntar', 'CC BY 4.0')
  order(
    inside,
    '¿Quién puede pedirlo?',
    'Qué llevar',
    'Junten al grupo',
    'Firmen y siembren',
    'Fechas que importan',
    'Es gratis'
  )
  expect(outside).toContain('Tienen un mes para invitar a otra persona. Si no, el permiso sigue')
})

test('tags: sections in reading order, headings from one, lists, figures with words', async () => {
  const document = await getDocumentProxy(new Uint8Array(await pdfOf(examples.completo)))
  const {info} = await document.getMetadata()
  expect(info).toMatchObject({Title: examples.completo.explainer.metadata.titulo, Language: 'es-MX'})
  expect(await document.getMarkInfo()).toMatchObject({Marked: true})
  const roles: string[] = []
  const alts: string[] = []
  for (const number of [1, 2]) {
    const walk = (node: {role?: string; alt?: string; children?: unknown[]}): void => {
      if (node.role) roles.push(node.role)
      if (node.role === 'Figure') alts.push(node.alt ?? '')
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk((await (await document.getPage(number)).getStructTree()) as never)
  }
  expect(roles.filter((role) => role === 'Sect')).toHaveLength(sheet.readingOrder.length)
  expect(roles.filter((role) => /^H\d/.test(role))[0]).toBe('H1')
  for (const role of ['H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody']) expect(roles, role).toContain(role)
  expect(alts).toEqual(['Código QR que lleva a https://vallec.example/tramites/explicadores/completo/'])
})

test('what can be tapped is a link, over its words and in its place among the tags', async () => {
  const {explainer, ...rest} = examples.huertos
  const more = exampleInput('enlaces', [
    {
      type: 'aviso',
      title: 'Más',
      text: [
        [
          {text: 'Lea el '},
          {text: 'aviso de privacidad', href: 'https://vallec.example/aviso'},
          {text: ' o escriba a datos@vallec.example.'}
        ]
      ]
    }
  ]).explainer.blocks
  const bytes = await pdfOf({...rest, explainer: {...explainer, blocks: [...explainer.blocks, ...more]}})
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const links = new Map<string, number[]>()
  const lines: string[] = []
  for (const number of [1, 2]) {
    const page = await document.getPage(number)
    for (const {url, rect, subtype} of await page.getAnnotations()) {
      expect(subtype).toBe('Link')
      links.set(url, rect)
    }
    const walk = (node: {role?: string; type?: string; children?: unknown[]}): void => {
      if (node.role === 'Link')
        lines.push((node.children ?? []).map((child) => (child as typeof node).type).join())
      for (const child of node.children ?? []) walk(child as typeof node)
    }
    walk((await page.getStructTree()) as never)
  }
  expect([...links.keys()].toSorted()).toEqual([
    'https://vallec.example/aviso',
    'https://vallec.example/tramites/explicadores/huertos/',
    'mailto:datos@vallec.example',
    'mailto:huertos@vallec.example',
    'tel:9515550142'
  ])
  for (const [url, [left, bottom, right, top]] of links) {
    expect(right! - left!, url).toBeGreaterThan(30)
    expect(top! - bottom!, url).toBeLessThan(24)
  }
  expect(lines.length).toBe(5)
  for (const children of lines) expect(children).toMatch(/^content(?:,object)+$/)
})

test('fonts are embedded as subsets, the licence is inside, and the file claims PDF/UA', async () => {
  const text = Buffer.from(await pdfOf(examples.huertos)).toString('latin1')
  expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+AtkinsonHyperlegibleNext-Bold/)
  expect(text).toMatch(/\/FontFile2/)
  expect(text).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>')
  expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('the same input gives the same bytes', async () => {
  const [one, other] = [await pdfOf(examples.minimo), await pdfOf(examples.minimo)]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
})

test('without a date of review the file has none', async () => {
  const {verificado: _, ...metadata} = examples.minimo.explainer.metadata
  const bytes = await pdfOf({...examples.minimo, explainer: {...examples.minimo.explainer, metadata}})
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('CreationDate')
})

describe('what does not fit stops and says where and how much', () => {
  test('a block too many', async () => {
    const step = {
      title: 'Espere',
      text: [{text: 'Lea la respuesta con calma. '.repeat(12)}].map((run) => [run])
    }
    const input = exampleInput('largo', [
      ...examples.huertos.explainer.blocks.slice(0, 3),
      {
        type: 'pasos',
        title: 'Todo lo que hay que hacer',
        intro: [],
        steps: Array.from({length: 16}, () => step)
      }
    ])
    await expect(pdfOf(input)).rejects.toThrow(
      /^El tríptico no tiene sitio para el bloque `pasos` «Todo lo que hay que hacer»: a 9 puntos sobran \d+ mm desde ahí, se esperaba texto que quepa en 4 paneles, acorte ese bloque o quite otro$/
    )
  })

  test('a title as long as a book', async () => {
    const input = exampleInput('titulo', examples.minimo.explainer.blocks, {
      resumen: 'Una oración más. '.repeat(80)
    })
    await expect(pdfOf(input)).rejects.toThrow(
      /^La portada del tríptico necesita \d+ mm más de alto con las letras más pequeñas, se esperaba texto que quepa en 193 mm, acorte `resumen` \(1360 letras\)$/
    )
  })

  test('more contacts than a panel holds', async () => {
    const contacts = Array.from({length: 30}, (_, index) => ({
      label: `Oficina ${index}`,
      value: [{text: 'Calle Uno, planta baja'}]
    }))
    const input = exampleInput('contactos', [{type: 'contacto', title: 'Dónde', intro: [], contacts}])
    await expect(pdfOf(input)).rejects.toThrow(
      /^La contraportada del tríptico necesita \d+ mm más de alto con las letras más pequeñas, se esperaba texto que quepa en 193 mm, acorte el bloque `contacto` «Dónde» \(\d+ letras\)$/
    )
  })
})
