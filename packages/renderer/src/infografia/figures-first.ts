import type {Block, ContactBlock, FigureBlock} from 'remark-explainer'
import {rectanglePath} from '../draw/path.ts'
import {contactBand} from '../frame/contact-band.ts'
import {foot} from '../frame/foot.ts'
import {head, heroOverlap} from '../frame/head.ts'
import {measure} from '../layout/lay-out.ts'
import type {SceneNode} from '../layout/scene.ts'
import {
  contentWidth,
  countHeadingLines,
  type InfographicContext,
  margin,
  pageWidth
} from '../sections/context.ts'
import {otherFigures} from '../sections/figures.ts'
import {hero} from '../sections/hero.ts'
import {section} from '../sections/section.ts'
import {leadFigures} from '../text/lead-figures.ts'

/** Blocks that can stand beside another. */
const halves = new Set<Block['type']>([
  'aviso',
  'definicion',
  'derechos',
  'obligaciones',
  'plazos',
  'quien',
  'requisitos'
])
const columnGap = 44

/**
 * Compose with the figure that matters most over everything, then bands across the page.
 *
 * @param newContext
 *   Gives a context with a scene of its own.
 * @returns
 *   The context and its outermost element.
 */
export async function figuresFirst(
  newContext: () => InfographicContext
): Promise<[InfographicContext, SceneNode]> {
  const trial = newContext()
  const halfWidth = (contentWidth - columnGap) / 2
  const {blocks} = trial.input.explainer
  const rest = blocks.filter(({type}) => type !== 'cifra' && type !== 'contacto')
  const trialSections = rest
    .filter(({type}) => halves.has(type))
    .map((block) => trial.scene.box({width: halfWidth}, [section(trial, block, halfWidth)], {key: block.id}))
  const halfBoxes = await measure(trial.scene, trial.scene.box({}, trialSections), pageWidth)
  const context = newContext()
  const {scene, palette} = context
  const {lead, others} = leadFigures(blocks)
  const rows = pairSections(rest, (block) => halfBoxes.get(block.id)?.height)
  const root = scene.box(
    {width: pageWidth},
    [
      head(context, {hasHero: lead.length > 0}),
      ...(lead.length ? [await figuresBand(context, lead, others)] : []),
      ...rows.map((row) => band(context, row, halfWidth)),
      contactBand(
        context,
        blocks.filter((block): block is ContactBlock => block.type === 'contacto')
      ),
      foot(context)
    ],
    {key: 'root', paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  return [context, root]
}

/** Two short neighbours of about the same height stand side by side. */
function pairSections(blocks: readonly Block[], halfHeight: (block: Block) => number | undefined): Block[][] {
  const rows: Block[][] = []
  for (let index = 0; index < blocks.length; index++) {
    const [block, next] = [blocks[index]!, blocks[index + 1]]
    const [height, nextHeight] = [halfHeight(block), next && halfHeight(next)]
    const fit =
      height !== undefined &&
      nextHeight !== undefined &&
      Math.max(height, nextHeight) <= 1000 &&
      Math.max(height, nextHeight) / Math.min(height, nextHeight) <= 1.45
    rows.push(fit ? [block, next!] : [block])
    if (fit) index++
  }
  return rows
}

async function figuresBand(
  context: InfographicContext,
  lead: readonly FigureBlock[],
  others: readonly FigureBlock[]
): Promise<SceneNode> {
  const {scene} = context
  return scene.box({paddingLeft: margin, paddingRight: margin, paddingBottom: 14, gap: 24}, [
    scene.box({marginTop: -heroOverlap}, [hero(context, lead)]),
    others.length > 0 && (await otherFigures(context, others))
  ])
}

function band(context: InfographicContext, row: readonly Block[], halfWidth: number): SceneNode {
  const {scene, palette, scale} = context
  const tinted = row.length === 1 && row[0]!.type === 'pasos'
  const style = {
    flexDirection: 'row',
    gap: columnGap,
    padding: margin,
    paddingTop: (tinted ? 52 : 42) * scale,
    paddingBottom: (tinted ? 52 : 42) * scale
  }
  const width = row.length > 1 ? halfWidth : contentWidth
  const headingLines =
    row.length > 1 ? Math.max(...row.map((block) => countHeadingLines(context, block, width))) : 1
  const children = row.map((block) =>
    scene.box({width}, [section({...context, headingLines}, block, width)], {key: `section-${block.id}`})
  )
  if (!tinted) return scene.box(style, children)
  return scene.box(style, children, {paint: (box) => [{path: rectanglePath(box), fill: palette.surface}]})
}
