import type {ContactBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import {layOut} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {quote} from '../layout/place-texts.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import type {Paper, PieceDocument} from '../piece-document.ts'
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
import {largestFit, panelHeight} from './largest-fit.ts'
import {panelBackground} from './panel-background.ts'
import {columnsOf, isDark, isForNotes, notesPlace, spansOf} from './panel-use.ts'
import {partingsOf} from './partings.ts'
import {printingNote} from './printing-note.ts'
import {
  bottomMargin,
  createSheet,
  type LeafletName,
  panelOf,
  pointsPerMillimetre,
  topMargin
} from './sheet.ts'
import {notesPanel, sharePanel, summaryPanel} from './spare-panels.ts'

/** Between the blocks of a panel and the lines to write on, in points. */
const notesGap = 30

/**
 * Lay out a leaflet: a sheet, both sides, to fold.
 *
 * @param input
 *   What it is made from, printable.
 * @param leaflet
 *   Folded once or twice.
 * @param paper
 *   What it is printed on.
 * @returns
 *   Outside, then inside, in points; how they fold, and their panels as a telephone shows them.
 * @throws {RenderError}
 *   When a panel does not hold its text at the smallest letters.
 */
export async function drawLeaflet(
  input: PieceInput,
  leaflet: LeafletName,
  paper: Paper
): Promise<PieceDocument> {
  const typeface = loadTypeface(input.theme.tipografia)
  const sheet = createSheet(leaflet, paper)
  const {textWidth, textHeight} = sheet
  const newContext = (): LeafletContext => ({
    scene: new Scene(typeface, unitsPerPoint),
    palette: createPalette(input.theme.colores),
    input,
    sheet,
    textWidth,
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
  const titleSize = await largestFit(
    titleSizes.filter((size) => size <= best),
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
  const sides = [1, 2] as const
  return {
    name: paper === 'carta' ? leaflet : `${leaflet}-${paper}`,
    pointsPerUnit: 1,
    pixelsPerUnit: 2,
    pages: await Promise.all(sides.map((side) => drawSide(side, newContext(), make, content))),
    order: sheet.readingOrder.map((name) => `Sect:${name}`),
    folds: sides.map((side) =>
      sheet.panels.filter((panel) => panel.side === side && panel.x > 0).map(({x}) => x)
    ),
    printingNotes: sides.map((side) => printingNote(sheet, side)),
    screens: sheet.readingOrder
      .filter((name) => !isForNotes(name, content))
      .map((name) => panelOf(sheet, name))
      .map(({side, x, width}) => ({page: side - 1, box: {x, y: 0, width, height: sheet.height}}))
  }
}

function innerPanel(context: LeafletContext, content: FittedContent): SceneNode {
  const [span, ...others] = spansOf(context.panel, content)
  if (span) {
    const blocks = contentPanel(context, content, [span, ...others])
    if (notesPlace(content) !== context.panel) return blocks
    const {left} = spreadPanel(content, span)
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
  const {scene, palette, sheet} = context
  const {width, height} = sheet
  const root = scene.box(
    {width, height, flexDirection: 'row'},
    sheet.panels
      .filter((panel) => panel.side === side)
      .map((panel) => {
        const margin = (panel.width - sheet.textWidth) / 2
        return scene.box(
          {
            width: panel.width,
            height,
            paddingLeft: margin,
            paddingRight: margin,
            paddingTop: topMargin,
            paddingBottom: bottomMargin
          },
          [make({...context, panel: panel.name})],
          {key: panel.name, paint: (box) => panelBackground(panel.name, box, context, content)}
        )
      }),
    {key: 'sheet', paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  const drawing = await layOut(scene, root, {width, height})
  assertInPanels(drawing)
  return {...drawing, partings: partingsOf(columnsOf(content, side), drawing)}
}

function assertInPanels({texts, boxes, height}: Drawing): void {
  for (const {tag, box, source} of texts) {
    const name = tag.groups[0]!.split(':')[1]!
    const panel = boxes.get(name)!
    const beyond = Math.max(
      panel.x - box.x,
      box.x + box.width - panel.x - panel.width,
      box.y + box.height - height + bottomMargin
    )
    if (beyond > 1)
      throw new RenderError(
        `Un texto sale ${Math.ceil(beyond / pointsPerMillimetre)} mm del panel \`${name}\`, se esperaba que cupiera, acórtelo: «${quote(source)}»`,
        {text: source}
      )
  }
}
