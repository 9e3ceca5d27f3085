import type {ContactBlock} from 'remark-explainer'
import {blockIcons} from '../draw/choose-icon.ts'
import {emblemIcons} from '../draw/emblem.ts'
import {drawIcon} from '../draw/icon.ts'
import {linePath, rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import {layOut, measure} from '../layout/lay-out.ts'
import type {Box, Drawing, Shape} from '../layout/mark.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import {leadFigures} from '../text/lead-figures.ts'
import {createPalette, type Palette} from '../theme/palette.ts'
import {loadTypeface} from '../type/typeface.ts'
import {back} from './back.ts'
import {contentPanel, spreadPanel} from './content-panel.ts'
import {bodySizes, type LeafletContext, unitsPerPoint} from './context.ts'
import {cover, titleSizes} from './cover.ts'
import {type FittedContent, fitContent} from './fit-content.ts'
import {
  bottomMargin,
  type PanelName,
  panelOf,
  panels,
  readingOrder,
  sheetHeight,
  sheetWidth,
  textHeight,
  textWidth,
  topMargin
} from './sheet.ts'
import {notesPanel, sharePanel, summaryPanel} from './spare-panels.ts'

/** Names of the outermost groups of the leaflet's texts, in reading order. */
export const tripticoOrder: readonly string[] = readingOrder.map((name) => `Sect:${name}`)

/** Panels that blocks fill, in reading order. */
const contentPanels: readonly PanelName[] = ['interior-1', 'interior-2', 'interior-3', 'solapa']

/** Length of the marks that show where to fold, in points. */
const foldMark = 7
const edgeHeight = 12

/** Height left below the blocks of a panel, in points, from which lines to write on fill it. */
const notesRoom = 190
const notesGap = 30
/** The same for a drawing. */
const drawingRoom = 84

/**
 * Lay out a leaflet: a letter sheet, both sides, to fold in three.
 *
 * @param input
 *   What it is made from, printable.
 * @returns
 *   Outside, then inside; in points.
 * @throws {RenderError}
 *   When a panel does not hold its text at the smallest letters.
 */
export async function drawTriptico(input: PieceInput): Promise<Drawing[]> {
  const typeface = loadTypeface(input.theme.tipografia)
  const newContext = (): LeafletContext => ({
    scene: new Scene(typeface, unitsPerPoint),
    palette: createPalette(input.theme.colores),
    input,
    body: bodySizes[0],
    panel: 'portada'
  })
  const {blocks} = input.explainer
  const {lead} = leadFigures(blocks)
  const contacts = blocks.filter((block): block is ContactBlock => block.type === 'contacto')
  const rest = blocks.filter((block) => !lead.some((figure) => figure === block) && block.type !== 'contacto')
  const isAside = (block: (typeof rest)[number]) => block.type === 'preguntas' || block.type === 'definicion'
  const inOrder = [...rest.filter((block) => !isAside(block)), ...rest.filter(isAside)]
  const content = await fitContent(inOrder, newContext())
  const {titulo} = input.explainer.metadata
  const bold = typeface.faces.find(({weight}) => weight === 700)!
  const best = chooseHeadingSize(titulo, bold, titleSizes, textWidth)
  const coverSizes = titleSizes.filter((size) => size <= best)
  const titleSize = await largestFit(coverSizes, 'portada', 'acorte `titulo` o `resumen`', (size) => {
    const context = newContext()
    return [context, cover(context, lead, size)]
  })
  const backBody = await largestFit(
    bodySizes.filter((size) => size <= Math.min(11.5, content.body)),
    'contraportada',
    'acorte el bloque `contacto` o `leyenda`',
    (body) => {
      const context = {...newContext(), panel: 'contraportada' as const, body}
      return [context, back(context, contacts)]
    }
  )
  const make = (context: LeafletContext): SceneNode => {
    if (context.panel === 'portada') return cover(context, lead, titleSize, textHeight)
    if (context.panel === 'contraportada') return back({...context, body: backBody}, contacts, textHeight)
    return innerPanel(context, content)
  }
  return Promise.all(([1, 2] as const).map((side) => drawSide(side, newContext(), make, content)))
}

function innerPanel(context: LeafletContext, content: FittedContent): SceneNode {
  const span = content.spans[contentPanels.indexOf(context.panel)]
  if (span) {
    const blocks = contentPanel(context, content, span)
    const {left} = spreadPanel(content, span)
    if (notesPlace(content) !== context.panel) return blocks
    return context.scene.box({gap: notesGap}, [blocks, notesPanel(context, left - notesGap)])
  }
  if (context.panel === 'solapa') return sharePanel(context)
  return isDark(context.panel, content) ? summaryPanel(context) : notesPanel(context)
}

/** Lines to write on fill the emptiest panel, when there is room for a few and no panel is theirs alone. */
function notesPlace(content: FittedContent): PanelName | undefined {
  if (content.spans.length < 3) return undefined
  const rooms = content.spans.map((span) => spreadPanel(content, span).left)
  const most = Math.max(...rooms)
  return most >= notesRoom ? contentPanels[rooms.indexOf(most)] : undefined
}

/** A drawing fills what is left below the blocks of a panel. */
function endDrawing(
  name: PanelName,
  box: Box,
  {palette, input}: LeafletContext,
  content: FittedContent
): Shape[] {
  const span = content.spans[contentPanels.indexOf(name)]
  if (!span || notesPlace(content) === name) return []
  const {left} = spreadPanel(content, span)
  if (left < drawingRoom) return []
  const size = Math.min(left - 24, 150)
  const {block} = content.parts[content.atoms[span[1] - 1]!.block]!
  const icons = emblemIcons(input.explainer)
  const icon = block.type === 'pasos' ? blockIcons.pasos : icons[contentPanels.indexOf(name) % icons.length]!
  const margin = (box.width - textWidth) / 2
  const place = {
    x: box.x + box.width - margin - size,
    y: box.y + box.height - bottomMargin - size,
    width: size,
    height: size
  }
  return drawIcon(icon, place, palette.line, 0.8)
}

function isDark(panel: PanelName, content: FittedContent): boolean {
  return panel === 'portada' || (panel === 'interior-2' && content.spans.length < 2)
}

function drawSide(
  side: 1 | 2,
  context: LeafletContext,
  make: (context: LeafletContext) => SceneNode,
  content: FittedContent
): Promise<Drawing> {
  const {scene, palette} = context
  const inSide = panels.filter((panel) => panel.side === side)
  const root = scene.box(
    {width: sheetWidth, height: sheetHeight, flexDirection: 'row'},
    inSide.map(({name, width}) => {
      const margin = (width - textWidth) / 2
      return scene.box(
        {
          width,
          height: sheetHeight,
          paddingLeft: margin,
          paddingRight: margin,
          paddingTop: topMargin,
          paddingBottom: bottomMargin
        },
        [make({...context, panel: name})],
        {key: name, paint: (box) => background(name, box, context, content)}
      )
    }),
    {key: 'sheet', paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  return layOut(scene, root, {width: sheetWidth, height: sheetHeight}).then((drawing) => ({
    ...drawing,
    shapes: [...drawing.shapes, ...foldMarks(side, palette)]
  }))
}

function background(name: PanelName, box: Box, context: LeafletContext, content: FittedContent): Shape[] {
  const {palette} = context
  const fill = isDark(name, content)
    ? palette.primary
    : name === 'solapa' || name === 'interior-2'
      ? palette.surface
      : palette.paper
  const edge = {...box, y: box.y + box.height - edgeHeight, height: edgeHeight}
  return [
    {path: rectanglePath(box), fill},
    ...zigzag(edge, palette),
    ...endDrawing(name, box, context, content)
  ]
}

function foldMarks(side: 1 | 2, palette: Palette): Shape[] {
  return panels
    .filter((panel) => panel.side === side && panel.x > 0)
    .flatMap(({x}) =>
      [0, sheetHeight - foldMark].map((y) => ({
        path: linePath([x, y], [x, y + foldMark]),
        stroke: {color: palette.muted, width: 0.5, dash: [2, 2] as [number, number]}
      }))
    )
}

async function largestFit(
  sizes: readonly number[],
  name: PanelName,
  advice: string,
  make: (size: number) => [LeafletContext, SceneNode]
): Promise<number> {
  let height = 0
  for (const size of sizes) {
    const [context, node] = make(size)
    const boxes = await measure(
      context.scene,
      context.scene.box({width: textWidth}, [node], {key: 'panel'}),
      panelOf(name).width
    )
    height = boxes.get('panel')!.height
    if (height <= textHeight) return size
  }
  const excess = Math.ceil(((height - textHeight) / 72) * 25.4)
  throw new RenderError(
    `La ${name} del tríptico necesita ${excess} mm más de alto con las letras más pequeñas, se esperaba texto que quepa en ${Math.round((textHeight / 72) * 25.4)} mm, ${advice}`
  )
}
