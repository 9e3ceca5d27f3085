import {inflateSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import {exampleInput, examples} from '../example.ts'
import {renderPiece} from '../render-piece.ts'
import {makePrintable} from '../text/printable.ts'
import {loadTypeface} from '../type/typeface.ts'
import {drawInfografia} from './index.ts'

const names = Object.keys(examples) as Array<keyof typeof examples>
const typeface = loadTypeface('Atkinson Hyperlegible Next')

async function svgOf(name: keyof typeof examples): Promise<string> {
  const [file] = await renderPiece('infografia', ['svg'], examples[name])
  return new TextDecoder().decode(file!.bytes)
}

describe.each(names)('%s', (name) => {
  test('no text leaves the page or stands on another, and none is small', async () => {
    const {texts, width, height} = await drawInfografia(makePrintable(examples[name], typeface))
    expect(width).toBe(1080)
    for (const [index, {box, lines, source}] of texts.entries()) {
      for (const {y, segments} of lines)
        for (const {x, width: length, size} of segments) {
          expect(size, source).toBeGreaterThanOrEqual(24)
          expect(x, source).toBeGreaterThanOrEqual(64)
          expect(x + length, source).toBeLessThanOrEqual(1080 - 63)
          expect(y, source).toBeLessThan(height - 24)
        }
      for (const {box: other, source: otherSource} of texts.slice(index + 1)) {
        const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x)
        const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y)
        expect(Math.min(across, down), `${source} / ${otherSource}`).toBeLessThan(1)
      }
    }
  })
})

test('the SVG says what it is, whose, and refers to nothing outside', async () => {
  const svg = await svgOf('huertos')
  expect(svg).toMatch(/^<svg [^>]*width="1080"[^>]* role="img" aria-labelledby="title desc" xml:lang="es-MX"/)
  expect(svg).toContain('<title id="title">Un huerto para tu cuadra</title>')
  expect(svg).toMatch(
    /<desc id="desc">Municipio de Valle Claro\nUn huerto para tu cuadra\n[^<]*¿Podemos vender lo que cosechemos\?/
  )
  expect(svg).toContain('<cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/>')
  expect(svg).not.toMatch(/<image|<script|<style|<foreignObject|data:|href="(?!#)/)
})

test('every line drawn is there as text too, inside the page', async () => {
  const svg = await svgOf('huertos')
  const lines = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"[^>]*>([^<]*)</g)]
  const height = Number(/height="([\d.]+)"/.exec(svg)![1])
  expect(lines.length).toBeGreaterThan(40)
  for (const [, x, y, length, text] of lines) {
    expect(Number(x) + Number(length), text).toBeLessThanOrEqual(1080)
    expect(Number(y), text).toBeLessThanOrEqual(height)
  }
  const words = lines.map(([, , , , text]) => text).join(' ')
  expect(words).toContain('La lista de los que están libres está en la oficina y en el sitio.')
})

test('the title is the largest text but the figure', async () => {
  const {texts} = await drawInfografia(makePrintable(examples.huertos, typeface))
  const sizes = texts.map(
    ({source, lines}) => [source.replaceAll('\n', ' '), lines[0]!.segments[0]!.size] as const
  )
  const bySize = sizes.toSorted(([, one], [, other]) => other - one)
  expect(bySize.slice(0, 2).map(([source]) => source)).toEqual(['60 m²', 'Un huerto para tu cuadra'])
  expect(bySize[0]![1]).toBeGreaterThan(5 * 30)
})

test('blocks keep the order of their author; figures come first and contacts last', async () => {
  const {texts} = await drawInfografia(makePrintable(examples.completo, typeface))
  const titles = texts.filter(({tag}) => tag.role === 'H2').map(({source}) => source.replaceAll('\n', ' '))
  expect(titles.slice(-8)).toEqual([
    '¿Quién puede pedirlo?',
    'Qué llevar',
    'Es gratis',
    'Cómo se pide, paso a paso',
    'Fechas que importan',
    'Preguntas frecuentes',
    'Palabras del reglamento',
    'Dónde preguntar'
  ])
})

test('a PNG has the size asked for, its print size and its licence', async () => {
  const [file] = await renderPiece('infografia', ['png'], examples.aviso, {pixelRatio: 2})
  const chunks = readChunks(Buffer.from(file!.bytes))
  const header = chunks.get('IHDR')![0]!
  expect(header.readUInt32BE(0)).toBe(2160)
  expect(chunks.get('pHYs')![0]!.readUInt32BE(0)).toBe(Math.round(288 / 0.0254))
  const texts = chunks.get('iTXt')!.map((chunk) => chunk.toString('utf8'))
  expect(texts[0]).toMatch(/^XML:com\.adobe\.xmp\0.*<xmpRights:Marked>True/s)
  expect(texts).toContain('License\0\0\0es-MX\0\0https://creativecommons.org/licenses/by/4.0/')
  const description = chunks.get('iTXt')!.at(-1)!
  const packed = description.subarray('Description\0\x01\0es-MX\0\0'.length)
  expect(inflateSync(packed).toString()).toContain('Lo único que hay que saber.')
})

test('the same input gives the same bytes', async () => {
  const make = async () => {
    const files = await renderPiece('infografia', ['svg', 'png'], examples.minimo)
    return Buffer.concat(files.map(({bytes}) => bytes))
  }
  expect((await make()).equals(await make())).toBe(true)
})

test('what is too tall stops and names the block', async () => {
  const question = {question: '¿Y luego?', answer: [[{text: 'Espere la respuesta. '.repeat(14)}]]}
  const input = exampleInput('largo', [
    {type: 'preguntas', title: 'Muchas preguntas', questions: Array.from({length: 60}, () => question)}
  ])
  await expect(renderPiece('infografia', ['svg'], input)).rejects.toThrow(
    /^La infografía mide \d+ px de alto con las letras más pequeñas: sobran \d+ px, se esperaban como máximo 8192, acorte el bloque `preguntas` «[^»]+» \(\d+ letras\) o divida el explicador en dos$/
  )
})

test('formats and pieces that do not exist are refused', async () => {
  await expect(renderPiece('infografia', ['gif' as never], examples.aviso)).rejects.toThrow(
    'Formato `gif` que la pieza `infografia` no tiene, se esperaba `svg` o `png` o `pdf`'
  )
  await expect(renderPiece('periodico' as never, ['pdf'], examples.aviso)).rejects.toThrow(
    'Pieza `periodico` desconocida, se esperaba una de `infografia`, '
  )
  const input = {...examples.aviso, theme: {...examples.aviso.theme, tipografia: 'Papyrus'}}
  await expect(renderPiece('infografia', ['svg'], input)).rejects.toThrow('Tipografía `Papyrus` desconocida')
})

function readChunks(png: Buffer): Map<string, Buffer[]> {
  const chunks = new Map<string, Buffer[]>()
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    chunks.set(type, [...(chunks.get(type) ?? []), png.subarray(at + 8, at + 8 + length)])
    at += 12 + length
  }
  return chunks
}
