import type {Block, ContactBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import {divideWords} from '../layout/divide-words.ts'
import {largestFitting} from '../layout/largest-fitting.ts'
import {layOut, measure} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import {contentWidth, type InfographicContext, margin, pageWidth} from '../sections/context.ts'
import {otherFigures} from '../sections/figures.ts'
import {section} from '../sections/section.ts'
import {leadFigures} from '../text/lead-figures.ts'
import {nameBlock, nameLongest} from '../text/name-part.ts'
import {createPalette} from '../theme/palette.ts'
import {loadTypeface} from '../type/typeface.ts'
import {posterBottom} from './bottom.ts'
import {type Choice, chooseBlocks} from './choose-blocks.ts'
import {frameScale, posterHead, posterOverlap} from './head.ts'
import {posterHero} from './hero.ts'

/** A page of one size, 1080 px wide, on which not everything has room. */
export interface PosterFormat {
  /** What it is called in messages, with its article: «El cartel». */
  name: string
  /** In px. */
  height: number
  columns: 1 | 2
  /** Steps of the type scale, largest first. */
  scales: readonly number[]
  /** For as many blocks as this the scale steps down; more stand there when there is room. */
  enough: number
  /** Kinds of block, what people need first at the beginning. */
  priority: readonly Block['type'][]
  /** Px at the top that apps cover. */
  clearTop?: number
  /** Letters are never smaller, in px. */
  minimum: number
  /** Whether contacts are listed; else only the way to the page. */
  withContacts: boolean
}

/** Titles of what is left out that are named. */
const mostNamed = 4
const columnGap = 44

/**
 * Lay out what matters most on one page, as large as it goes; what has no room is named beside the QR code.
 *
 * @param input
 *   What it is made from, printable.
 * @param format
 *   Size and order of importance.
 * @returns
 *   The drawing, in px.
 * @throws {RenderError}
 *   When head and foot, or the first block, have no room at the smallest letters.
 */
export async function drawPoster(input: PieceInput, format: PosterFormat): Promise<Drawing> {
  return divideWords(async (divided) => {
    const newContext = (scale: number): InfographicContext => ({
      scene: new Scene(loadTypeface(input.theme.tipografia), 1, divided),
      palette: createPalette(input.theme.colores),
      input,
      scale,
      minimum: format.minimum,
      compact: format.columns === 2
    })
    const smallest = await planAt(newContext(format.scales.at(-1)!), format)
    if (smallest instanceof RenderError) throw smallest
    // As many blocks as have room at all, what matters most among them, in letters as large as they allow.
    const wanted = Math.min(format.enough, chosenOf(smallest).length)
    const rank = ({type}: Block) => format.priority.indexOf(type)
    const [first] = chosenOf(smallest).toSorted((one, other) => rank(one) - rank(other))
    const holdsEnough = (plan: Plan) =>
      chosenOf(plan).length >= wanted && (!first || chosenOf(plan).includes(first))
    const plan =
      (await largestFitting(format.scales, async (scale) => {
        const larger = await planAt(newContext(scale), format, smallest)
        return !(larger instanceof RenderError) && holdsEnough(larger) ? larger : null
      })) ?? smallest
    const drawing = await drawPlan(newContext(plan.scale), format, plan)
    if (drawing.height <= format.height + 0.5) return {...drawing, height: format.height}
    // Side by side, columns may be a little taller than measured: one block less has room.
    const shorter = {...plan, room: plan.room - (drawing.height - format.height) - 2}
    const again = await drawPlan(newContext(plan.scale), format, choose(shorter, format))
    if (again.height <= format.height + 0.5) return {...again, height: format.height}
    throw new RenderError(
      `${format.name} mide ${Math.ceil(again.height)} px de alto con las letras más pequeñas: sobran ${Math.ceil(again.height - format.height)} px, se esperaban como máximo ${format.height}, acorte ${nameLongest(plan.choice.columns.flat(), {'`resumen`': input.explainer.metadata.resumen})}`
    )
  })
}

/** What is known of a page at a step of the scale. */
interface Plan {
  scale: number
  /** Blocks to choose from, in the author's order. */
  candidates: readonly Block[]
  heights: ReadonlyMap<string, number>
  /** Height between head and foot, in px. */
  room: number
  gap: number
  columnWidth: number
  choice: Choice
}

/** What has no room with the smallest letters is not measured with larger ones. */
async function planAt(
  context: InfographicContext,
  format: PosterFormat,
  smallest?: Plan
): Promise<Plan | RenderError> {
  const {scene, scale, input} = context
  const {blocks, metadata} = input.explainer
  const {lead, others} = leadFigures(blocks)
  const candidates = blocks.filter(({type}) => format.priority.includes(type))
  const columnWidth = format.columns === 2 ? (contentWidth - columnGap) / 2 : contentWidth
  const leftOut = candidates.map(({title}) => title).filter(Boolean)
  const ends = await frame(context, format, {hasFigures: others.length > 0, leftOut})
  const hopeful = candidates.filter(({id}) => !smallest || smallest.heights.get(id)! <= smallest.room)
  const tries = hopeful.map((block) =>
    scene.box({width: columnWidth}, [section(context, block, columnWidth)], {key: block.id})
  )
  const root = scene.box({width: pageWidth}, [...ends.top, ...ends.figures, ...ends.bottom, ...tries])
  const boxes = await measure(scene, root, pageWidth)
  const heights = new Map([...boxes].map(([key, {height}]) => [key, height]))
  const gap = 36 * scale
  const room = format.height - heights.get('top')! - heights.get('bottom')! - 2 * gap
  if (room < 0) {
    const parts = {'`titulo`': metadata.titulo, '`resumen`': metadata.resumen, '`leyenda`': metadata.leyenda}
    return new RenderError(
      `${format.name} no tiene lugar para su encabezado y su pie con las letras más pequeñas: sobran ${Math.ceil(-room)} px, se esperaban como máximo ${format.height}, acorte ${nameLongest(lead, parts)}`
    )
  }
  const empty = {columns: [], hasAbove: false}
  const plan = choose({scale, candidates, heights, room, gap, columnWidth, choice: empty}, format)
  const [first] = candidates
  if (first && !lead.length && !plan.choice.columns.flat().length)
    return new RenderError(
      `${nameBlock(first).replace(/^e/, 'E')} no cabe en ${format.name.toLowerCase()} con las letras más pequeñas: sobran ${Math.ceil(heights.get(first.id)! - room)} px, se esperaban como máximo ${Math.floor(room)}, acórtelo o divídalo en dos`
    )
  return plan
}

function choose(plan: Plan, {columns, priority}: PosterFormat): Plan {
  const {candidates, heights, room, gap} = plan
  const figures = heights.get('figures')
  const choice = chooseBlocks(candidates, {
    heightOf: ({id}) => heights.get(id) ?? Number.POSITIVE_INFINITY,
    room,
    gap,
    columns,
    priority,
    above: figures === undefined ? 0 : figures + gap
  })
  return {...plan, choice}
}

function chosenOf({choice}: Plan): Block[] {
  return choice.columns.flat()
}

async function drawPlan(
  context: InfographicContext,
  format: PosterFormat,
  {candidates, choice, gap, columnWidth}: Plan
): Promise<Drawing> {
  const {scene, palette} = context
  const chosen = new Set(choice.columns.flat())
  const leftOut = candidates.filter((block) => !chosen.has(block) && block.title).map(({title}) => title)
  const ends = await frame(context, format, {hasFigures: choice.hasAbove, leftOut})
  const columns = choice.columns.map((blocks) =>
    scene.box(
      {width: columnWidth, gap, justifyContent: 'space-around'},
      blocks.map((block) => scene.box({width: columnWidth}, [section(context, block, columnWidth)]))
    )
  )
  const root = scene.box(
    {width: pageWidth, minHeight: format.height},
    [
      ...ends.top,
      scene.box(
        {flexGrow: 1, paddingLeft: margin, paddingRight: margin, paddingTop: gap, paddingBottom: gap, gap},
        [...ends.figures, scene.box({flexDirection: 'row', gap: columnGap, flexGrow: 1}, columns)]
      ),
      ...ends.bottom
    ],
    {key: 'root', paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  return layOut(scene, root, {width: pageWidth})
}

/** Head with the first figure, the other figures, and what stands at the bottom. */
async function frame(
  context: InfographicContext,
  {withContacts, clearTop}: PosterFormat,
  {hasFigures, leftOut}: {hasFigures: boolean; leftOut: readonly string[]}
): Promise<{top: SceneNode[]; figures: SceneNode[]; bottom: SceneNode[]}> {
  const {scene, input} = context
  const {blocks} = input.explainer
  const {lead, others} = leadFigures(blocks)
  const contacts = blocks.filter((block): block is ContactBlock => block.type === 'contacto')
  const named = leftOut.slice(0, mostNamed)
  if (leftOut.length > mostNamed) named.push('y más')
  const heroParts = lead.length
    ? [
        scene.box({marginTop: -posterOverlap * frameScale(context), paddingLeft: margin}, [
          posterHero(context, lead)
        ])
      ]
    : []
  const top = scene.box(
    {},
    [posterHead(context, {hasHero: lead.length > 0, ...(clearTop && {clearTop})}), ...heroParts],
    {key: 'top'}
  )
  const figures = hasFigures ? [scene.box({}, [await otherFigures(context, others)], {key: 'figures'})] : []
  const content = {contacts: withContacts ? contacts : [], leftOut: named}
  const bottom = scene.box({}, [posterBottom(context, content)], {key: 'bottom'})
  return {top: [top], figures, bottom: [bottom]}
}
