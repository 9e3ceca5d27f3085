import type {FigureBlock} from 'remark-explainer'
import {drawEmblem} from '../draw/emblem.ts'
import {rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import {institution} from '../frame/institution.ts'
import {breakHeading} from '../layout/break-heading.ts'
import {divideWords} from '../layout/divide-words.ts'
import {layOut} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import type {InfographicContext} from '../sections/context.ts'
import {addressOf, printedAddress} from '../text/address-of.ts'
import {leadFigures} from '../text/lead-figures.ts'
import {findLicence} from '../text/licence.ts'
import {fitFigure, splitFigure} from '../text/split-figure.ts'
import {createPalette} from '../theme/palette.ts'
import {measureText} from '../type/measure-text.ts'
import {loadTypeface} from '../type/typeface.ts'

const width = 1200
const height = 630
const side = 64
const stripHeight = 72
const patternHeight = 18
const gap = 48
/** Width of what stands at the right: a figure, or the emblem. */
const right = 350
const left = width - 2 * side - gap - right
const titleSizes = [92, 86, 80, 74, 68, 62, 56, 50, 44, 38, 34]
const small = 26
/** At this size and under a word may stand alone in the last line. */
const leastLonely = 50

/**
 * Lay out the picture that networks show beside a link to the explainer.
 *
 * @param input
 *   What it is made from, printable.
 * @returns
 *   1200 × 630 px.
 * @throws {RenderError}
 *   When the title alone has no room at the smallest letters.
 */
export async function drawOg(input: PieceInput): Promise<Drawing> {
  let excess = 0
  // The summary is on the page that the link leads to: it goes before the title gets small.
  for (const {size, withSummary} of titleSizes.flatMap((size) => [
    {size, withSummary: true},
    {size, withSummary: false}
  ])) {
    if (size > 56 && !withSummary) continue
    const drawing = await divideWords((divided) => tryAt(input, size, withSummary, divided))
    if (drawing && drawing.height <= height + 0.5) return {...drawing, height}
    excess = (drawing?.height ?? height) - height
  }
  throw new RenderError(
    `El título no cabe en la imagen con las letras más pequeñas: sobran ${Math.ceil(excess)} px, se esperaban como máximo ${height}, acorte \`titulo\` (${input.explainer.metadata.titulo.length} letras)`
  )
}

async function tryAt(
  input: PieceInput,
  size: number,
  withSummary: boolean,
  divided: ReadonlySet<string>
): Promise<Drawing | null> {
  const scene = new Scene(loadTypeface(input.theme.tipografia), 1, divided)
  const palette = createPalette(input.theme.colores)
  const context: InfographicContext = {scene, palette, input, scale: 1}
  const {titulo, resumen} = input.explainer.metadata
  const {lines, cost} = breakHeading(titulo, scene.face({bold: true}), size, left)
  if (!Number.isFinite(cost) && size > titleSizes.at(-1)!) return null
  // A word alone in the last line is worse than smaller letters.
  if (lines.length > 4 || (lines.length > 1 && cost >= 1 && size > leastLonely)) return null
  const groups = ['Sect:portada']
  const [figure] = leadFigures(input.explainer.blocks).lead
  const root = scene.box(
    {width, minHeight: height},
    [
      scene.box(
        {
          flexDirection: 'row',
          alignItems: 'center',
          gap,
          flexGrow: 1,
          padding: side,
          paddingTop: 44,
          paddingBottom: 36 + patternHeight
        },
        [
          scene.box({width: left, gap: 22}, [
            institution(
              scene,
              input.theme,
              {size: small, color: palette.onPrimaryMuted, bold: true, lineHeight: 1.2},
              {tag: {role: 'P', groups}, plate: palette.paper}
            ),
            scene.text(
              titulo,
              {size, color: palette.onPrimary, bold: true, lineHeight: 1.05, headingWidth: left},
              {role: 'H1', groups}
            ),
            withSummary &&
              scene.text(
                resumen,
                {size: 30, color: palette.onPrimaryMuted, lineHeight: 1.3},
                {role: 'P', groups}
              )
          ]),
          figure ? figureCard(context, figure) : emblem(context)
        ]
      ),
      strip(context)
    ],
    {
      paint: (box) => [
        {path: rectanglePath(box), fill: palette.primary},
        ...zigzag(
          {...box, y: box.y + box.height - stripHeight - patternHeight, height: patternHeight},
          palette
        )
      ]
    }
  )
  return layOut(scene, root, {width})
}

function emblem({scene, palette, input}: InfographicContext): SceneNode {
  return scene.box({width: right, height: right, flexShrink: 0}, [], {
    paint: (box) => drawEmblem(input.explainer, box, palette)
  })
}

function figureCard({scene, palette}: InfographicContext, block: FigureBlock): SceneNode {
  const padding = 34
  const room = right - 2 * padding
  const face = scene.face({bold: true})
  const groups = [`Sect:${block.id}`]
  return scene.box(
    {width: right, padding, gap: 6, flexShrink: 0},
    [
      scene.text(
        splitFigure(block.figure),
        {
          size: fitFigure(block.figure, face, room, {largest: 120, least: 56}),
          color: palette.accent,
          bold: true,
          lineHeight: 1.1
        },
        {role: 'P', groups}
      ),
      block.caption.length > 0 &&
        scene.text(
          block.caption,
          {size: 28, color: palette.ink, bold: true, lineHeight: 1.24},
          {role: 'P', groups}
        )
    ],
    {paint: (box) => [{path: rectanglePath(box, 24), fill: palette.paper}]}
  )
}

function strip({scene, palette, input}: InfographicContext): SceneNode {
  const {name} = findLicence(input.explainer.metadata.licencia)
  const address = printedAddress(addressOf(input))
  const face = scene.face({})
  const ending = `${name} · No es texto oficial`
  const room = width - 2 * side - measureText(ending, face, 24) - 40
  const shown =
    measureText(address, scene.face({bold: true}), small) <= room ? address : address.split('/')[0]!
  const groups = ['Sect:pie']
  return scene.box(
    {
      height: stripHeight,
      flexDirection: 'row',
      alignItems: 'center',
      justifyContent: 'space-between',
      paddingLeft: side,
      paddingRight: side
    },
    [
      scene.text(
        shown,
        {size: small, color: palette.primary, bold: true, lineHeight: 1.2},
        {role: 'P', groups}
      ),
      scene.text(ending, {size: 24, color: palette.muted, lineHeight: 1.2}, {role: 'P', groups})
    ],
    {paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
}
