import type {Block, ContactBlock} from 'remark-explainer'
import {drawEmblem} from '../draw/emblem.ts'
import {rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import {contactBand} from '../frame/contact-band.ts'
import {foot} from '../frame/foot.ts'
import {institution} from '../frame/institution.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import {measure} from '../layout/lay-out.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, margin, pageWidth, sizeOf} from '../sections/context.ts'
import {figureSection} from '../sections/figure-section.ts'
import {section} from '../sections/section.ts'

/** Blocks that need the whole width to be read. */
const wide = new Set<Block['type']>(['comparacion', 'decision', 'grafica', 'pasos', 'texto'])
const gap = 32
const padding = 36
const columnWidth = (contentWidth - gap) / 2
const emblem = 280
const patternHeight = 20
const titleSizes = [104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 44]

/**
 * Compose as cards in two columns, for facts of equal weight; what draws takes the whole width.
 *
 * @param newContext
 *   Gives a context with a scene of its own.
 * @returns
 *   The context and its outermost element.
 */
export async function columnsOfFacts(
  newContext: () => InfographicContext
): Promise<[InfographicContext, SceneNode]> {
  const trial = newContext()
  const {blocks} = trial.input.explainer
  const facts = blocks.filter(({type}) => type !== 'contacto')
  const runs = groupRuns(facts)
  const narrow = runs.filter(({length}) => length > 1).flat()
  const tries = narrow.map((block) =>
    trial.scene.box({width: columnWidth}, [factCard(trial, block, columnWidth)], {key: block.id})
  )
  const boxes = await measure(trial.scene, trial.scene.box({}, tries), pageWidth)
  const context = newContext()
  const {scene, palette, scale} = context
  const body = runs.map((run) =>
    run.length === 1
      ? factCard(context, run[0]!, contentWidth)
      : scene.box(
          {flexDirection: 'row', gap},
          halve(run, (block) => boxes.get(block.id)!.height).map((column) =>
            scene.box(
              {width: columnWidth, gap},
              column.map((block) => factCard(context, block, columnWidth))
            )
          )
        )
  )
  const contacts = blocks.filter((block): block is ContactBlock => block.type === 'contacto')
  const root = scene.box(
    {width: pageWidth},
    [
      lightHead(context),
      scene.box({padding: margin, paddingTop: 48 * scale, paddingBottom: 56 * scale, gap}, body, {
        paint: (box) => [{path: rectanglePath(box), fill: palette.surface}]
      }),
      contactBand(context, contacts),
      foot(context)
    ],
    {key: 'root', paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
  return [context, root]
}

/** Neighbours that can share two columns; a wide block, or one that has no neighbour, stands alone. */
function groupRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (last && !wide.has(block.type) && !wide.has(last[0]!.type)) last.push(block)
    else runs.push([block])
  }
  return runs
}

/** Two columns in the author's order, as even as can be. */
function halve(blocks: readonly Block[], heightOf: (block: Block) => number): Block[][] {
  const height = (some: readonly Block[]) => some.reduce((sum, block) => sum + heightOf(block) + gap, 0)
  const splits = blocks.slice(1).map((_, at) => [blocks.slice(0, at + 1), blocks.slice(at + 1)])
  const tallest = (split: Block[][]) => Math.max(...split.map(height))
  return splits.reduce((best, split) => (tallest(split) < tallest(best) ? split : best))
}

function factCard(context: InfographicContext, block: Block, width: number): SceneNode {
  const {scene, palette} = context
  const inner = width - 2 * padding
  const compact = {...context, compact: width < contentWidth}
  // A notice brings a box of its own.
  if (block.type === 'aviso') return scene.box({width, flexGrow: 1}, [section(compact, block, width)])
  return scene.box(
    {width, padding, flexGrow: 1},
    [block.type === 'cifra' ? figureSection(compact, block, inner) : section(compact, block, inner)],
    {paint: (box) => [{path: rectanglePath(box, 24), fill: palette.paper}]}
  )
}

function lightHead(context: InfographicContext): SceneNode {
  const {scene, palette, input} = context
  const {titulo, resumen} = input.explainer.metadata
  const groups = ['Sect:portada']
  const width = contentWidth - emblem - 48
  const size = chooseHeadingSize(titulo, scene.face({bold: true}), titleSizes, width)
  return scene.box(
    {padding: margin, paddingTop: 60, paddingBottom: 52 + patternHeight, gap: 30},
    [
      institution(
        scene,
        input.theme,
        {size: 28, color: palette.muted, bold: true, lineHeight: 1.2},
        {tag: {role: 'P', groups}, plate: palette.paper}
      ),
      scene.box({flexDirection: 'row', alignItems: 'center', gap: 48}, [
        scene.box({width, gap: 26}, [
          scene.text(
            titulo,
            {size, color: palette.primary, bold: true, lineHeight: 1.04, headingWidth: width},
            {role: 'H1', groups}
          ),
          scene.text(
            resumen,
            {size: sizeOf(context, 'lead'), color: palette.ink, lineHeight: 1.34},
            {role: 'P', groups}
          )
        ]),
        scene.box({width: emblem, height: emblem, flexShrink: 0}, [], {
          paint: (box) => drawEmblem(input.explainer, box, palette)
        })
      ])
    ],
    {
      key: 'head',
      paint: ({x, y, width: whole, height}) => [
        {path: rectanglePath({x, y, width: whole, height: 18}), fill: palette.primary},
        ...zigzag({x, y: y + height - patternHeight, width: whole, height: patternHeight}, palette)
      ]
    }
  )
}
