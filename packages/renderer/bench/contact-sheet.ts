/**
 * Write a contact sheet of every piece of every explainer, a PNG each, to look at them side by side.
 *
 * `node packages/renderer/bench/contact-sheet.ts [CONTENT] [FOLDER]`; default `content` and `contact-sheets`.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseExplainer} from 'remark-explainer'
import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {drawers} from '../src/drawers.ts'
import {layOut} from '../src/layout/lay-out.ts'
import type {Drawing} from '../src/layout/mark.ts'
import {Scene} from '../src/layout/scene.ts'
import {createMetadata} from '../src/output/metadata.ts'
import {toPng} from '../src/output/to-png.ts'
import {toSvg} from '../src/output/to-svg.ts'
import type {PieceInput, PieceName} from '../src/piece.ts'
import {missingContent, pieces} from '../src/pieces.ts'
import {makePrintable} from '../src/text/printable.ts'
import {parseTheme} from '../src/theme/parse-theme.ts'
import {loadTypeface} from '../src/type/typeface.ts'

const sheetWidth = 2400
const gap = 40
const captionHeight = 44
/** Height of a row of pages, and width of an infographic, in px. */
const rowHeight = 440
const tallWidth = 440
const backdrop = '#d9dde0'
const ink = '#1d2026'

interface Thumbnail {
  caption: string
  page: Drawing
  x: number
  y: number
  width: number
  height: number
}

const [content = 'content', output = 'contact-sheets'] = process.argv.slice(2)
mkdirSync(output, {recursive: true})
for (const input of readInputs(content)) {
  const path = join(output, `${input.explainer.slug}.png`)
  writeFileSync(path, await contactSheet(input))
  process.stdout.write(`${path}\n`)
}

async function contactSheet(input: PieceInput): Promise<Uint8Array> {
  const typeface = loadTypeface(input.theme.tipografia)
  const printable = makePrintable(input, typeface)
  const metadata = createMetadata(printable)
  const pages: Array<{caption: string; page: Drawing; isTall: boolean}> = []
  for (const name of Object.keys(pieces) as PieceName[]) {
    if (missingContent(name, input.explainer)) continue
    for (const document of await drawers[name](printable, {paper: 'carta'}))
      for (const [index, page] of document.pages.entries()) {
        const number = document.pages.length > 1 ? ` ${index + 1}` : ''
        pages.push({caption: `${document.name}${number}`, page, isTall: name === 'infografia'})
      }
  }
  const thumbnails = arrange(pages)
  const height = Math.max(...thumbnails.map(({y, height: tall}) => y + tall)) + gap
  const nested = thumbnails.map(({page, x, y, width, height: tall}) =>
    toSvg(page, metadata, {withText: false}).replace(
      /width="[\d.]+" height="[\d.]+"/,
      `x="${x}" y="${y}" width="${width}" height="${tall}"`
    )
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${sheetWidth}" height="${height}" viewBox="0 0 ${sheetWidth} ${height}"><rect width="100%" height="100%" fill="${backdrop}"/>${nested.join('')}${await captions(thumbnails, height, input)}</svg>`
  return toPng(svg, metadata, {width: sheetWidth, dotsPerInch: 144})
}

/** What is tall stands at the left; the rest in rows beside it. */
function arrange(pages: ReadonlyArray<{caption: string; page: Drawing; isTall: boolean}>): Thumbnail[] {
  const tall = pages.filter(({isTall}) => isTall)
  const left = gap + tall.length * (tallWidth + gap)
  let [x, y] = [left, gap]
  return pages.map(({caption, page, isTall}) => {
    if (isTall) {
      const place = tall.findIndex((one) => one.page === page)
      const height = (page.height * tallWidth) / page.width
      return {
        caption,
        page,
        x: gap + place * (tallWidth + gap),
        y: gap + captionHeight,
        width: tallWidth,
        height
      }
    }
    const width = (page.width * rowHeight) / page.height
    if (x + width + gap > sheetWidth && x > left) [x, y] = [left, y + captionHeight + rowHeight + gap]
    const thumbnail = {caption, page, x, y: y + captionHeight, width, height: rowHeight}
    x += width + gap
    return thumbnail
  })
}

async function captions(
  thumbnails: readonly Thumbnail[],
  height: number,
  input: PieceInput
): Promise<string> {
  const scene = new Scene(loadTypeface(input.theme.tipografia))
  const root = scene.box(
    {width: sheetWidth, height, position: 'relative'},
    thumbnails.map(({caption, x, y}) =>
      scene.text(
        caption,
        {
          size: 24,
          color: ink,
          bold: true,
          lineHeight: 1.2,
          style: {position: 'absolute', left: x, top: y - captionHeight + 6}
        },
        {role: 'P', groups: ['Sect:hoja']}
      )
    )
  )
  const drawing = await layOut(scene, root, {width: sheetWidth, height})
  return toSvg(drawing, createMetadata(input), {withText: false})
}

function readInputs(folder: string): PieceInput[] {
  const read = (path: string) => new VFile({path, value: readFileSync(path, 'utf8')})
  const names = readdirSync(join(folder, 'explicadores')).filter((name) => name.endsWith('.md'))
  return names.map((name) => {
    const explainer = parseExplainer(read(join(folder, 'explicadores', name)), {
      readData: (data) => readFileSync(join(folder, 'explicadores', data), 'utf8')
    })
    if (!explainer) throw new Error(`${name} is no explainer; \`llano check\` says why`)
    const norm = parseNorm(read(join(folder, 'normas', `${explainer.metadata.norma}.md`)))
    const theme = parseTheme(read(join(folder, 'temas', `${explainer.metadata.tema ?? 'llano'}.yml`)), {
      readFile: (name) => readFileSync(join(folder, 'temas', name), 'utf8')
    })
    if (!norm || !theme) throw new Error(`${name} has no norm or no theme; \`llano check\` says why`)
    return {explainer, norm, theme}
  })
}
