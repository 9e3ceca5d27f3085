import type {ContactBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import {largestFitting} from '../layout/largest-fitting.ts'
import {layOut, measure} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {quote} from '../layout/place-texts.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import {leadFigures} from '../text/lead-figures.ts'
import {nameLongest} from '../text/name-part.ts'
import {createPalette} from '../theme/palette.ts'
import {loadTypeface} from '../type/typeface.ts'
import {back} from './back.ts'
import {contentPanel, spreadPanel} from './content-panel.ts'
import {bodySizes, type LeafletContext, unitsPerPoint} from './context.ts'
import {cover, titleSizes} from './cover.ts'
import {type FittedContent, fitContent} from './fit-content.ts'
import {foldMarks, panelBackground} from './panel-background.ts'
import {contentPanels, isDark, notesPlace} from './panel-use.ts'
import {partingsOf} from './partings.ts'
import {
  bottomMargin,
  type PanelName,
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

/** Between the blocks of a panel and the lines to write on, in points. */
const notesGap = 30

const pointsPerMillimetre = 72 / 25.4

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
    body: bodySizes[0]!,
    panel: 'portada'
  })
  const {blocks} = input.explainer
  const {lead} = leadFigures(blocks)
  const contacts = blocks.filter((block): block is ContactBlock => block.type === 'contacto')
  const rest = blocks.filter((block) => !lead.some((figure) => figure === block) && block.type !== 'contacto')
  const isAside = (block: (typeof rest)[number]) => block.type === 'preguntas' || block.type === 'definicion'
  const inOrder = [...rest.filter((block) => !isAside(block)), ...rest.filter(isAside)]
  const content = await fitContent(inOrder, newContext())
  const {titulo, resumen, leyenda} = input.explainer.metadata
  const bold = typeface.faces.find(({weight}) => weight === 700)!
  const best = chooseHeadingSize(titulo, bold, titleSizes, textWidth)
  const coverSizes = titleSizes.filter((size) => size <= best)
  const titleSize = await largestFit(
    coverSizes,
    'portada',
    nameLongest(lead, {'`titulo`': titulo, '`resumen`': resumen}),
    (size) => {
      const context = newContext()
      return [context, cover(context, lead, size)]
    }
  )
  const backBody = await largestFit(
    bodySizes.filter((size) => size <= Math.min(11.5, content.body)),
    'contraportada',
    nameLongest(contacts, {'`leyenda`': leyenda, 'el título de la norma': input.norm.metadata.titulo}),
    (body) => {
      const context = {...newContext(), panel: 'contraportada' as const, body}
      return [context, back(context, contacts)]
    }
  )
  const roomy = {...newContext(), panel: 'contraportada' as const, body: backBody}
  const isRoomy = (await panelHeight(roomy, back(roomy, contacts, {isRoomy: true}))) <= textHeight
  const make = (context: LeafletContext): SceneNode => {
    if (context.panel === 'portada') return cover(context, lead, titleSize, textHeight)
    if (context.panel === 'contraportada')
      return back({...context, body: backBody}, contacts, {height: textHeight, isRoomy})
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

async function drawSide(
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
        {key: name, paint: (box) => panelBackground(name, box, context, content)}
      )
    }),
    {key: 'sheet', paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  const drawing = await layOut(scene, root, {width: sheetWidth, height: sheetHeight})
  assertInPanels(drawing)
  return {
    ...drawing,
    shapes: [...drawing.shapes, ...foldMarks(side, palette)],
    partings: partingsOf(side, drawing.texts)
  }
}

function assertInPanels({texts, boxes}: Drawing): void {
  for (const {tag, box, source} of texts) {
    const name = tag.groups[0]!.split(':')[1]!
    const panel = boxes.get(name)!
    const beyond = Math.max(
      panel.x - box.x,
      box.x + box.width - panel.x - panel.width,
      box.y + box.height - sheetHeight + bottomMargin
    )
    if (beyond > 1)
      throw new RenderError(
        `Un texto sale ${Math.ceil(beyond / pointsPerMillimetre)} mm del panel \`${name}\`, se esperaba que cupiera, acórtelo: «${quote(source)}»`,
        {text: source}
      )
  }
}

async function largestFit(
  sizes: readonly number[],
  name: PanelName,
  longest: string,
  make: (size: number) => [LeafletContext, SceneNode]
): Promise<number> {
  const heightAt = (size: number) => panelHeight(...make(size))
  const best = await largestFitting(sizes, async (size) =>
    (await heightAt(size)) <= textHeight ? size : null
  )
  if (best !== null) return best
  const excess = ((await heightAt(sizes.at(-1)!)) - textHeight) / pointsPerMillimetre
  throw new RenderError(
    `La ${name} del tríptico necesita ${Math.ceil(excess)} mm más de alto con las letras más pequeñas, se esperaba texto que quepa en ${Math.floor(textHeight / pointsPerMillimetre)} mm, acorte ${longest}`
  )
}

async function panelHeight({scene}: LeafletContext, node: SceneNode): Promise<number> {
  const root = scene.box({width: textWidth}, [node], {key: 'panel'})
  return (await measure(scene, root, textWidth)).get('panel')!.height
}
