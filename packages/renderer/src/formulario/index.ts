import {rectanglePath} from '../draw/path.ts'
import {compactFoot} from '../frame/compact-foot.ts'
import {compactHead} from '../frame/compact-head.ts'
import {divideWords} from '../layout/divide-words.ts'
import {layOut, measure} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import type {Paper, PieceDocument} from '../piece-document.ts'
import {RenderError} from '../render-error.ts'
import {type InfographicContext, margin, pageWidth} from '../sections/context.ts'
import {nameLongest} from '../text/name-part.ts'
import {createPalette} from '../theme/palette.ts'
import {loadTypeface} from '../type/typeface.ts'
import {partsQuestion, scaleQuestion, whereTo, writtenQuestion} from './questions.ts'

/** Papers of office printers, in points. */
const papers = {carta: {width: 612, height: 792}, a4: {width: 595.28, height: 841.89}} as const
const leastPoints = 9
const sheetKey = 'sheet'

/** Steps of the type scale, largest first, and how many blocks are asked about at each. */
const steps = [1.05, 0.95, 0.85, 0.78, 0.72, 0.64, 0.56].flatMap((scale) => [
  {scale, most: 12},
  {scale, most: 8},
  {scale, most: 5}
])

/**
 * Lay out a sheet on which people say, in person, what they understood and what they did not.
 *
 * @param input
 *   What it is made from, printable.
 * @param paper
 *   What the office has.
 * @returns
 *   One page.
 * @throws {RenderError}
 *   When head and foot leave no room for the questions.
 */
export async function drawFormulario(input: PieceInput, paper: Paper): Promise<PieceDocument[]> {
  const {width, height} = papers[paper]
  const pointsPerUnit = width / pageWidth
  const tall = height / pointsPerUnit
  // With a few titles fewer the letters stay large; the sheet asks about the rest together.
  const inOrder = steps.toSorted(
    (one, other) => Math.min(other.most, 8) * other.scale - Math.min(one.most, 8) * one.scale
  )
  const minimum = Math.ceil((leastPoints / pointsPerUnit) * 10) / 10
  let least = Number.POSITIVE_INFINITY
  for (const {scale, most} of inOrder) {
    const measured = await measureAt(input, {tall, most, divided: new Set(), scale, minimum})
    least = Math.min(least, measured)
    if (measured > tall + 0.5) continue
    const page = await divideWords((divided) => drawAt(input, {tall, most, divided, scale, minimum}))
    if (page.height <= tall + 0.5)
      return [{name: 'formulario', pages: [{...page, height: tall}], pointsPerUnit, pixelsPerUnit: 1.5}]
    least = Math.min(least, page.height)
  }
  const {titulo, leyenda} = input.explainer.metadata
  throw new RenderError(
    `El formulario mide ${Math.ceil(least * pointsPerUnit)} puntos de alto con las letras más pequeñas: sobran ${Math.ceil((least - tall) * pointsPerUnit)}, se esperaban como máximo ${Math.floor(height)}, acorte ${nameLongest([], {'`titulo`': titulo, '`leyenda`': leyenda})}`
  )
}

interface Trial {
  /** Height of the paper, in px. */
  tall: number
  /** Blocks asked about one by one. */
  most: number
  divided: ReadonlySet<string>
  scale: number
  minimum: number
}

async function drawAt(input: PieceInput, trial: Trial): Promise<Drawing> {
  const [scene, root] = compose(input, trial)
  return layOut(scene, root, {width: pageWidth})
}

async function measureAt(input: PieceInput, trial: Trial): Promise<number> {
  const [scene, root] = compose(input, trial)
  return (await measure(scene, root, pageWidth)).get(sheetKey)!.height
}

function compose(input: PieceInput, {tall, most, divided, scale, minimum}: Trial): [Scene, SceneNode] {
  const scene = new Scene(loadTypeface(input.theme.tipografia), 1, divided)
  const palette = createPalette(input.theme.colores)
  const context: InfographicContext = {scene, palette, input, scale, minimum}
  const root = scene.box(
    {width: pageWidth, minHeight: tall},
    [
      compactHead(context),
      scene.box(
        {flexGrow: 1, paddingLeft: margin, paddingRight: margin, paddingTop: 28 * scale, gap: 26 * scale},
        [
          scaleQuestion(context),
          partsQuestion(context, most),
          writtenQuestion(context, 3, '¿Qué palabra o qué parte no quedó clara?'),
          writtenQuestion(context, 4, '¿Qué te faltó saber?'),
          whereTo(context)
        ]
      ),
      compactFoot(context)
    ],
    {key: sheetKey, paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  return [scene, root]
}
