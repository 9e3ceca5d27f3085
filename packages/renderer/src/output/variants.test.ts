import {inflateSync} from 'node:zlib'
import {getDocumentProxy} from 'unpdf'
import {expect, test} from 'vitest'
import {examples} from '../example.ts'
import {createSheet, panelOf, pointsPerMillimetre} from '../leaflet/sheet.ts'
import type {PieceVariant} from '../piece.ts'
import {renderPiece} from '../render-piece.ts'

const files = await renderPiece('triptico', ['pdf'], examples.huertos, {
  variants: ['impresora', 'imprenta', 'pantalla']
})
const [printer, shop, screen] = files.map(({bytes}) => bytes) as [Uint8Array, Uint8Array, Uint8Array]
const sheet = createSheet('triptico', 'carta')

/** What a file holds, its streams unpacked. */
function unpack(bytes: Uint8Array): string {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const streams = [...text.matchAll(/FlateDecode\b[\s\S]*?stream\r?\n/g)].map((match) => {
    try {
      return inflateSync(file.subarray(match.index + match[0].length)).toString('latin1')
    } catch {
      return ''
    }
  })
  return [text, ...streams].join('\n')
}

function box(bytes: Uint8Array, name: string): number[][] {
  const boxes = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(new RegExp(`/${name} \\[([^\\]]*)\\]`, 'g'))
  return [...boxes].map(([, numbers]) => numbers!.split(' ').map(Number))
}

async function pageTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  return Promise.all(
    Array.from({length: document.numPages}, async (_, index) => {
      const {items} = await (await document.getPage(index + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    })
  )
}

test('each variant is a file of its own', () => {
  expect(files.map(({name}) => name)).toEqual([
    'triptico.pdf',
    'triptico-imprenta.pdf',
    'triptico-pantalla.pdf'
  ])
})

test('the print shop gets trim and 3 mm of bleed on every page, and how to fold', async () => {
  const trims = box(shop, 'TrimBox')
  const bleeds = box(shop, 'BleedBox')
  expect([trims.length, bleeds.length]).toEqual([2, 2])
  for (const [index, [left, bottom, right, top]] of trims.entries()) {
    expect([right! - left!, top! - bottom!].map(Math.round)).toEqual([792, 612])
    expect((left! - bleeds[index]![0]!) / pointsPerMillimetre).toBeCloseTo(3, 2)
    expect((bleeds[index]![3]! - top!) / pointsPerMillimetre).toBeCloseTo(3, 2)
  }
  const [outside, inside] = await pageTexts(shop)
  expect(outside).toContain(
    'Un huerto para tu cuadra · Lado 1 de 2 (exterior) · tríptico de 279.4 × 215.9 mm: 92.1 + 93.7 + 93.7 · a doble cara, voltear por el lado corto, al 100 % · dos dobleces hacia dentro, primero el panel angosto'
  )
  expect(inside).toContain('Lado 2 de 2 (interior) · tríptico de 279.4 × 215.9 mm: 93.7 + 93.7 + 92.1')
})

test('the print shop gets four inks and nothing else, and letters in black alone', () => {
  const content = unpack(shop)
  expect(content).not.toContain('DeviceRGB')
  expect(content).toContain('/DeviceCMYK cs\n0 0 0 1 scn')
  expect(content).toMatch(/\[\/Separation \/All \/DeviceCMYK/)
  expect(content).toContain('/OutputConditionIdentifier (CGATS TR 001)')
  const others = unpack(printer)
  expect(others).toContain('DeviceRGB')
  expect(others).not.toContain('DeviceCMYK')
  expect(box(printer, 'TrimBox')).toEqual([])
})

test('a telephone gets the panels one by one, the cover first', async () => {
  const document = await getDocumentProxy(new Uint8Array(screen))
  expect(document.numPages).toBe(6)
  const sizes = await Promise.all(
    sheet.readingOrder.map(async (_, index) => (await document.getPage(index + 1)).view.slice(2))
  )
  expect(sizes).toEqual(sheet.readingOrder.map((name) => [panelOf(sheet, name).width, 612]))
  const texts = await pageTexts(screen)
  const firsts = ['Un huerto', '¿Quién', 'Cómo se pide', 'Fechas', 'Preguntas', 'Dónde preguntar']
  for (const [index, words] of firsts.entries())
    expect(
      texts.map((text) => text.includes(words)),
      words
    ).toEqual(firsts.map((_, other) => other === index))
})

test('a telephone gets no panel of lines to write on', async () => {
  const [file] = await renderPiece('triptico', ['pdf'], examples.minimo, {variants: ['pantalla']})
  const texts = await pageTexts(file!.bytes)
  expect(texts).toHaveLength(5)
  expect(texts.join()).not.toContain('Mis notas')
})

test.each([
  [
    'variants',
    {variants: ['periodico' as PieceVariant]},
    'Variante `periodico` desconocida, se esperaba una de `impresora`, `imprenta`, `pantalla`'
  ],
  ['paper', {paper: 'oficio' as 'carta'}, 'Papel `oficio` desconocido, se esperaba `carta` o `a4`']
])('says which %s there are', async (_, options, message) => {
  await expect(renderPiece('triptico', ['pdf'], examples.minimo, options)).rejects.toThrow(message)
})
