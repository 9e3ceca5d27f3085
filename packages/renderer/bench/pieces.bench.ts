import {existsSync} from 'node:fs'
import {crc32, deflateSync} from 'node:zlib'
import {Resvg} from '@resvg/resvg-js'
import {chromium} from 'playwright-core'
import {drawers} from '../src/drawers.ts'
import {examples} from '../src/example.ts'
import {forgetLayouts} from '../src/layout/keep-layouts.ts'
import {createMetadata} from '../src/output/metadata.ts'
import {toSvg} from '../src/output/to-svg.ts'
import type {PieceName} from '../src/piece.ts'
import type {PieceDocument} from '../src/piece-document.ts'
import {missingContent, pieces} from '../src/pieces.ts'
import {renderPiece} from '../src/render-piece.ts'
import {makePrintable} from '../src/text/printable.ts'
import {loadTypeface} from '../src/type/typeface.ts'
import {equivalentPage, treeSeconds} from './equivalent-page.ts'

// Turns of each; the least counts, for other work on the machine only adds.
const turns = 3
const input = examples.huertos
const typeface = loadTypeface(input.theme.tipografia)
const names = (Object.keys(pieces) as PieceName[]).filter(
  (name) => missingContent(name, input.explainer) === null
)

const documents = new Map<PieceName, PieceDocument[]>()
for (const name of names)
  documents.set(name, await drawers[name](makePrintable(input, typeface), {paper: 'carta'}))
const pageCount = [...documents.values()].flat().reduce((sum, {pages}) => sum + pages.length, 0)
console.log(
  `«${input.explainer.metadata.titulo}»: ${names.length} pieces, ${pageCount} pages; CPU seconds, warm, least of ${turns}`
)

const own = await least(async () => {
  // Each turn sets every text anew, as for an explainer never seen.
  forgetLayouts()
  for (const name of names)
    await renderPiece(
      name,
      pieces[name].formats.filter((one) => one !== 'svg'),
      input
    )
}, ownSeconds)
print('Llano, PNG and PDF', own, own)
const floors = await measureFloors()
for (const [level, seconds] of floors) print(`PNG encoder alone, zlib ${level}`, seconds, own)
const path = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (existsSync(path)) print('Chromium, same pages', await measureChromium(path), own)
else console.log(`  Chromium: not at ${path}; say where in CHROMIUM`)

async function measureChromium(executablePath: string): Promise<number> {
  const browser = await chromium.launch({executablePath, args: ['--no-sandbox', '--disable-gpu']})
  try {
    const page = await browser.newPage()
    const seconds = () => treeSeconds(process.pid) - ownSeconds()
    const make = async () => {
      for (const [name, made] of documents) {
        const unit = made[0]!.pointsPerUnit === 1 ? 'pt' : 'px'
        for (const {pages} of made)
          for (const drawing of pages) {
            const {width, height} = drawing
            const scale = unit === 'pt' ? 96 / 72 : 1
            await page.setViewportSize({width: Math.round(width * scale), height: Math.round(height * scale)})
            await page.setContent(equivalentPage(drawing, {unit, typeface}), {waitUntil: 'load'})
            await page.evaluate('document.fonts.ready')
            if (pieces[name].formats.includes('png')) await page.screenshot()
            if (pieces[name].formats.includes('pdf'))
              await page.pdf({preferCSSPageSize: true, tagged: true, printBackground: true})
          }
      }
    }
    return await least(make, seconds)
  } finally {
    await browser.close()
  }
}

async function measureFloors(): Promise<Array<[number, number]>> {
  const metadata = createMetadata(input)
  const images = names
    .filter((name) => pieces[name].formats.includes('png'))
    .flatMap((name) => documents.get(name)!)
    .flatMap(({pages, pixelsPerUnit = 1}) =>
      pages.map((page) => {
        const svg = toSvg(page, metadata, {withText: false})
        const width = Math.round(page.width * pixelsPerUnit)
        const image = new Resvg(svg, {
          fitTo: {mode: 'width', value: width},
          font: {loadSystemFonts: false}
        }).render()
        return {pixels: Buffer.from(image.pixels), width: image.width}
      })
    )
  const floors: Array<[number, number]> = []
  for (const level of [1, 6]) floors.push([level, await least(() => encodeAll(images, level), ownSeconds)])
  return floors
}

function encodeAll(images: ReadonlyArray<{pixels: Buffer; width: number}>, level: number): void {
  for (const image of images) encode(image, level)
}

/** The least an encoder of PNG must do: one filter, zlib, checksum. */
function encode({pixels, width}: {pixels: Buffer; width: number}, level: number): void {
  const row = width * 4
  const rows = pixels.length / row
  const filtered = Buffer.alloc(rows * (row + 1))
  for (let y = 0; y < rows; y++) {
    filtered[y * (row + 1)] = y ? 2 : 0
    for (let x = 0; x < row; x++)
      filtered[y * (row + 1) + 1 + x] = pixels[y * row + x]! - (y ? pixels[(y - 1) * row + x]! : 0)
  }
  crc32(deflateSync(filtered, {level}))
}

async function least(work: () => Promise<void> | void, seconds: () => number): Promise<number> {
  await work()
  const costs: number[] = []
  for (let turn = 0; turn < turns; turn++) {
    const before = seconds()
    await work()
    costs.push(seconds() - before)
  }
  return Math.min(...costs)
}

function ownSeconds(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

function print(what: string, seconds: number, base: number): void {
  console.log(
    `  ${what.padEnd(28)} ${seconds.toFixed(2).padStart(6)} s   ${(seconds / base).toFixed(2)} × Llano`
  )
}
