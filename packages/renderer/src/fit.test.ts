import {readdirSync, readFileSync} from 'node:fs'
import {type Block, parseExplainer} from 'remark-explainer'
import {parseNorm} from 'remark-legal'
import {VFile} from 'vfile'
import {describe, expect, test, vi} from 'vitest'
import {drawers} from './drawers.ts'
import {exampleInput, examples} from './example.ts'
import type {Box, Drawing, PlacedText} from './layout/mark.ts'
import type {PieceInput, PieceName} from './piece.ts'
import {missingContent} from './pieces.ts'
import {RenderError} from './render-error.ts'
import {renderPiece} from './render-piece.ts'
import {makePrintable} from './text/printable.ts'
import {parseTheme} from './theme/parse-theme.ts'
import {loadTypeface} from './type/typeface.ts'

// A cold or busy machine lays out many pieces in more than the usual seconds.
vi.setConfig({testTimeout: 60_000})

/** Pieces and the least size of their letters: px in images, points on paper. */
const leastSizes: Record<PieceName, number> = {
  infografia: 24,
  cartel: 9,
  tarjetas: 24,
  historia: 24,
  og: 24,
  diagrama: 24,
  grafica: 24,
  formulario: 9,
  diptico: 9,
  triptico: 9
}
const pieceNames = Object.keys(leastSizes) as PieceName[]
const onPaper = new Set<PieceName>(['cartel', 'formulario', 'diptico', 'triptico'])
/** What must say everything, and so may say that it cannot. */
const leaflets = new Set<PieceName>(['diptico', 'triptico'])

const content = new URL('../../../content/', import.meta.url)
const read = (path: string) => {
  const url = new URL(path, content)
  return new VFile({path: url.pathname, value: readFileSync(url, 'utf8')})
}
const slugs = (folder: string, ending: string) =>
  readdirSync(new URL(folder, content))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))

const themes = slugs('temas', '.yml').map(
  (slug) =>
    parseTheme(read(`temas/${slug}.yml`), {
      readFile: (name) => readFileSync(new URL(`temas/${name}`, content), 'utf8')
    })!
)
const samples = slugs('explicadores', '.md').map((slug): PieceInput => {
  const explainer = parseExplainer(read(`explicadores/${slug}.md`), {
    readData: (name) => readFileSync(new URL(`explicadores/${name}`, content), 'utf8')
  })!
  const norm = parseNorm(read(`normas/${explainer.metadata.norma}.md`))!
  return {explainer, norm, theme: themes.find((theme) => theme.slug === explainer.metadata.tema)!}
})

describe.each(samples.map((input) => [input.explainer.slug, input] as const))('%s', (_slug, input) => {
  const themesFor = [input.theme, ...themes.filter((theme) => theme.slug !== input.theme.slug)].slice(0, 3)
  test.each(pieceNames)('%s holds its texts in three themes', async (name) => {
    if (missingContent(name, input.explainer)) return
    for (const theme of themesFor)
      await (name === 'diptico' ? holdsOrSaysWhy : holds)(name, {...input, theme})
  })
})

const {completo, dibujos, palabras} = examples

describe.each(Object.entries({completo, dibujos, palabras}))('example %s', (_name, input) => {
  test.each(pieceNames.filter((name) => name !== 'infografia'))('%s holds its texts', async (name) => {
    if (missingContent(name, input.explainer)) return
    await (name === 'diptico' ? holdsOrSaysWhy : holds)(name, input)
  })
})

describe('what is hard to fit', () => {
  const plain = (text: string) => [{text}]
  const notice = (index: number): Omit<Extract<Block, {type: 'aviso'}>, 'id' | 'position' | 'sources'> => ({
    type: 'aviso',
    title: `Aviso número ${index + 1}`,
    text: [plain('Guarda tu folio. Con él sabes en qué va tu trámite y cuándo te contestan.')]
  })
  const hard: Record<string, PieceInput> = {
    'tres bloques': exampleInput('tres', [notice(0), notice(1), notice(2)]),
    'cuarenta bloques': exampleInput(
      'cuarenta',
      Array.from({length: 40}, (_, index) => notice(index))
    ),
    'palabras de treinta letras': exampleInput('largas', [
      {
        type: 'requisitos',
        title: 'Documentación electroencefalografista',
        intro: [],
        items: [
          plain('Desconstitucionalizaciónamiento de anticonstitucionalizaciones'),
          plain('Electroencefalografistamentemente')
        ]
      },
      notice(0)
    ]),
    'quince cifras': exampleInput('cifras', [
      {
        type: 'cifra',
        title: 'Presupuesto',
        figure: '$123,456,789,012,345',
        caption: plain('para diez años'),
        detail: []
      },
      notice(0)
    ]),
    mayúsculas: exampleInput(
      'mayusculas',
      [{...notice(0), title: 'REQUISITOS PARA LA REGULARIZACIÓN ADMINISTRATIVA EXTRAORDINARIA'}, notice(1)],
      {titulo: 'REGULARIZACIÓN EXTRAORDINARIA DE ESTABLECIMIENTOS MERCANTILES'}
    )
  }
  test.each(Object.entries(hard))('%s', async (_name, input) => {
    for (const name of pieceNames) {
      if (missingContent(name, input.explainer)) continue
      if (leaflets.has(name)) await holdsOrSaysWhy(name, input)
      else await holds(name, input)
    }
  })
})

test.each(['🎒', '漢'])('«%s» stops every piece and says where it stands', async (character) => {
  const items = [[{text: `Tu mochila ${character}`}]]
  const input = exampleInput('signos', [{type: 'requisitos', title: 'Qué llevar', intro: [], items}])
  for (const name of pieceNames) {
    if (missingContent(name, input.explainer)) continue
    await expect(renderPiece(name, ['pdf'], input)).rejects.toThrow(
      `El carácter «${character}» (U+${character.codePointAt(0)!.toString(16).toUpperCase()}) en el bloque \`requisitos\` (signos.md:10:1) no está en la tipografía`
    )
  }
})

test.each(['diagrama', 'grafica'] as const)('%s says what the explainer lacks', async (name) => {
  await expect(renderPiece(name, ['svg'], examples.aviso)).rejects.toThrow(
    /^Ningún bloque `\w+`(?: ni `\w+`)? en `aviso`, se esperaba al menos uno para la pieza `\w+`, agréguelo o pida otra pieza$/
  )
})

async function holds(name: PieceName, input: PieceInput): Promise<void> {
  const typeface = loadTypeface(input.theme.tipografia)
  for (const document of await drawers[name](makePrintable(input, typeface), {paper: 'carta'})) {
    const unit = onPaper.has(name) ? document.pointsPerUnit : 1
    for (const page of document.pages) {
      expect(smallTexts(page, leastSizes[name]! / unit), name).toEqual([])
      expect(strayTexts(page), name).toEqual([])
      expect(overlaps(page.texts), name).toEqual([])
    }
  }
}

/** A leaflet may be too small, and then says for which block and by how much. */
async function holdsOrSaysWhy(name: PieceName, input: PieceInput): Promise<void> {
  try {
    await holds(name, input)
  } catch (error) {
    if (!(error instanceof RenderError)) throw error
    expect(error.message).toMatch(
      /no tiene sitio para .+ se esperaba texto que quepa en \d paneles|no cabe en su columna/
    )
  }
}

function smallTexts({texts}: Drawing, least: number): string[] {
  return texts
    .filter(({lines}) => lines.some(({segments}) => segments.some(({size}) => size < least - 0.01)))
    .map(({source}) => source)
}

/** Texts that leave the page, or the smallest painted box in which they begin. */
function strayTexts({texts, boxes, width, height}: Drawing): string[] {
  const page: Box = {x: 0, y: 0, width, height}
  const painted = [...boxes].filter(([key]) => !/^t\d/.test(key) && key !== 'page').map(([, box]) => box)
  return texts
    .filter(({box}) => {
      const parents = painted.filter((one) => contains(one, {...box, width: 1, height: 1}))
      const parent = parents.reduce((best, one) => (area(one) < area(best) ? one : best), page)
      return !contains(page, box) || !contains(parent, box)
    })
    .map(({source}) => source)
}

function overlaps(texts: readonly PlacedText[]): string[] {
  return texts.flatMap(({box, source}, index) =>
    texts.slice(index + 1).flatMap(({box: other, source: otherSource}) => {
      const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x)
      const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y)
      return Math.min(across, down) > 1 ? [`${source} / ${otherSource}`] : []
    })
  )
}

function contains(outer: Box, inner: Box): boolean {
  const slack = 1
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  )
}

function area({width, height}: Box): number {
  return width * height
}
