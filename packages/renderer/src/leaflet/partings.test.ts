import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {parseExplainer} from 'remark-explainer'
import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import {examples} from '../example.ts'
import {createMetadata} from '../output/metadata.ts'
import {toPdf} from '../output/to-pdf.ts'
import type {PieceInput} from '../piece.ts'
import type {PieceDocument} from '../piece-document.ts'
import {makePrintable} from '../text/printable.ts'
import {parseTheme} from '../theme/parse-theme.ts'
import {loadTypeface} from '../type/typeface.ts'
import {drawLeaflet} from './index.ts'
import {createSheet, type LeafletName} from './sheet.ts'

// Whole leaflets are laid out here, on machines that may be busy.
vi.setConfig({testTimeout: 30_000})

const isMissing = spawnSync('pdftotext', ['-v']).status !== 0
if (isMissing) console.warn('Skipped: pdftotext, of poppler-utils, is not installed')

function read(path: string): VFile {
  const url = new URL(`../../../../content/${path}`, import.meta.url)
  return new VFile({path, value: readFileSync(url, 'utf8')})
}

function sample(explainer: string, norm: string): PieceInput {
  return {
    explainer: parseExplainer(read(`explicadores/${explainer}.md`))!,
    norm: parseNorm(read(`normas/${norm}.md`))!,
    theme: parseTheme(read('temas/llano.yml'))!
  }
}

function without({explainer, ...rest}: PieceInput, index: number): PieceInput {
  return {...rest, explainer: {...explainer, blocks: explainer.blocks.toSpliced(index, 1)}}
}

const samples = {
  'beca-camino-escuela': sample('beca-camino-escuela', 'reglas-camino-escuela'),
  'gobierno-abierto': sample('gobierno-abierto', 'declaracion-gobierno-abierto')
}
const inputs: Array<[string, PieceInput]> = [
  ...Object.entries({...examples, ...samples}),
  ...Object.entries(samples).map(([name, input]): [string, PieceInput] => [
    `${name}, moved by a block less`,
    without(input, 3)
  ])
]

/** Without blanks, which are where lines end, and hyphens, which are taken for those of divided words. */
function letters(text: string): string {
  return text.replace(/[\s\u00ad-]/g, '')
}

/** Text of each side, panel by panel from the left, each in reading order. */
function sideTexts({pages}: PieceDocument, leaflet: LeafletName): string[] {
  const {panels} = createSheet(leaflet, 'carta')
  return pages.map(({texts}, index) => {
    const inSide = panels.filter(({side}) => side === index + 1)
    const inOrder = inSide.flatMap(({name}) => texts.filter(({tag}) => tag.groups[0] === `Sect:${name}`))
    return letters(inOrder.map(({source}) => source).join(''))
  })
}

async function guessedTexts(source: PieceDocument, input: PieceInput): Promise<string[]> {
  const typeface = loadTypeface(input.theme.tipografia)
  const document = {...source, order: source.order!}
  const bytes = await toPdf(document, createMetadata(input), {typeface, variant: 'impresora'})
  const text = execFileSync('pdftotext', ['-', '-'], {input: bytes, encoding: 'utf8'})
  return text.split('\f').slice(0, source.pages.length).map(letters)
}

describe.skipIf(isMissing)('pdftotext, which guesses the order from positions', () => {
  test.each(inputs)('reads panel by panel and word by word: %s', async (_, given) => {
    const input = makePrintable(given, loadTypeface(given.theme.tipografia))
    const leaflet = await drawLeaflet(input, 'triptico', 'carta')
    expect(await guessedTexts(leaflet, input)).toEqual(sideTexts(leaflet, 'triptico'))
  })

  test('reads the columns of a sheet folded once: beca-camino-escuela', async () => {
    const given = samples['beca-camino-escuela']
    const input = makePrintable(given, loadTypeface(given.theme.tipografia))
    const leaflet = await drawLeaflet(input, 'diptico', 'carta')
    const inside = leaflet.pages[1]!.texts.map(({box}) => box)
    const lefts = new Set(inside.filter(({width}) => width > 150).map(({x}) => Math.round(x)))
    expect([...lefts].length).toBeGreaterThanOrEqual(4)
    expect(await guessedTexts(leaflet, input)).toEqual(sideTexts(leaflet, 'diptico'))
  })

  test('would not without partings', async () => {
    const input = samples['beca-camino-escuela']
    const leaflet = await drawLeaflet(input, 'triptico', 'carta')
    const pages = leaflet.pages.map(({partings: _, ...side}) => side)
    const [outside, inside] = await guessedTexts({...leaflet, pages}, input)
    const [truth, other] = sideTexts(leaflet, 'triptico')
    expect(outside).not.toBe(truth)
    expect(inside).not.toBe(other)
  })
})
