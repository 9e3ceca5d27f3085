import type {Block} from 'remark-explainer'
import {largestFitting} from '../layout/largest-fitting.ts'
import {measure} from '../layout/lay-out.ts'
import {Scene} from '../layout/scene.ts'
import {RenderError} from '../render-error.ts'
import {nameBlock, nameLongest} from '../text/name-part.ts'
import {type BlockParts, blockParts, footGap, headingGap, type Maker} from './blocks.ts'
import {bodySizes, type LeafletContext} from './context.ts'
import {type Atom, packPanels, type Span, stackHeight} from './pack.ts'
import {leafletTitles, pointsPerMillimetre, type Sheet} from './sheet.ts'

/** Letters larger than this, in points, are for leaflets that say little: they fill two panels at most. */
const largestInFull = 12.5
/** A panel is taken into use when those before it would be fuller than this. */
const comfortableFill = 0.84

/** How blocks stand in the panels. */
export interface FittedContent {
  parts: BlockParts[]
  atoms: Atom[]
  /** Atoms of each panel that is used. */
  spans: Span[]
  /** Size of body text, in points. */
  body: number
  sheet: Sheet
  /** Columns in a panel. */
  columns: number
  /** Width of a column, in points. */
  textWidth: number
}

/** Between the columns of a panel, in points. */
export const columnGap = 26

/** Letters smaller than this, in points, are set in columns where panels are wide: shorter lines waste less. */
const leastForWide = 10.5

/** Space between blocks, in sizes of body text. */
export const blockGap = 1.9

/**
 * Find the largest letters at which blocks fit, and share them out over the panels.
 *
 * @param blocks
 *   In reading order.
 * @param context
 *   The leaflet, for its palette and typeface.
 * @returns
 *   The blocks in parts, and which go where.
 * @throws {RenderError}
 *   When they do not fit at the smallest letters.
 */
export async function fitContent(blocks: readonly Block[], context: LeafletContext): Promise<FittedContent> {
  const parts = blocks.map(blockParts)
  const {sheet} = context
  if (!parts.length)
    return {parts, atoms: [], spans: [], body: bodySizes[0]!, sheet, columns: 1, textWidth: sheet.textWidth}
  const plain = await fitColumns(parts, context, 1, bodySizes)
  if (sheet.leaflet === 'triptico' || (plain && plain.body >= leastForWide)) {
    if (plain) return plain
    throw await tooLong(parts, context)
  }
  const larger = bodySizes.filter((size) => !plain || size > plain.body)
  const narrow = await fitColumns(parts, context, 2, larger)
  const best = narrow && (!plain || narrow.body > plain.body) ? narrow : plain
  if (best) return best
  throw await tooLong(parts, context)
}

async function fitColumns(
  parts: BlockParts[],
  {sheet, ...rest}: LeafletContext,
  columns: number,
  sizes: readonly number[]
): Promise<FittedContent | null> {
  const {textHeight} = sheet
  const textWidth = (sheet.textWidth - (columns - 1) * columnGap) / columns
  const slots = sheet.contentPanels.length * columns
  const fit = async (body: number): Promise<FittedContent | null> => {
    const atoms = await measureAtoms(parts, {...rest, sheet, textWidth, body})
    const total = stackHeight(atoms, 0, atoms.length, blockGap * body)
    const comfortable = columns > 1 ? slots : Math.ceil(total / (textHeight * comfortableFill))
    const most = body > largestInFull ? Math.min(2, slots) : slots
    for (let count = Math.min(comfortable, slots); count <= most; count++) {
      const spans = packPanels(atoms, count, textHeight, blockGap * body)
      if (spans) return {parts, atoms, spans, body, sheet, columns, textWidth}
    }
    return null
  }
  const largest = await largestFitting(sizes, fit)
  return largest && keepWhole(largest, fit)
}

/** A block kept whole is worth letters a little smaller: this many steps of the scale. */
const stepsForWhole = 3
/** But not letters smaller than this, in points. */
const leastForWhole = 10

async function keepWhole(
  largest: FittedContent,
  fit: (body: number) => Promise<FittedContent | null>
): Promise<FittedContent> {
  let best = largest
  const from = bodySizes.indexOf(largest.body) + 1
  for (const size of bodySizes.slice(from, from + stepsForWhole)) {
    if (size < leastForWhole || !countBreaks(best)) return best
    const smaller = await fit(size)
    if (smaller && countBreaks(smaller) < countBreaks(best)) best = smaller
  }
  return best
}

/** How many blocks go on in another panel. */
function countBreaks({atoms, spans}: FittedContent): number {
  return spans.filter(([from]) => atoms[from]!.item > 0).length
}

async function measureAtoms(parts: readonly BlockParts[], context: LeafletContext): Promise<Atom[]> {
  const {body} = context
  const trial: LeafletContext = {...context, scene: new Scene(context.scene.typeface, context.scene.scale)}
  const probe = (key: string, make: Maker | null) =>
    make && trial.scene.box({width: context.textWidth}, [make(trial)], {key})
  const root = trial.scene.box(
    {},
    parts.flatMap(({heading, continued, items, foot}, block) => [
      probe(`${block}-heading`, heading),
      probe(`${block}-continued`, continued),
      ...items.map((item, index) => probe(`${block}-item-${index}`, item)),
      probe(`${block}-foot`, foot)
    ])
  )
  const boxes = await measure(trial.scene, root, context.sheet.width)
  const height = (key: string) => boxes.get(key)?.height ?? 0
  const withGap = (tall: number, gap: number) => (tall ? tall + gap * body : 0)
  return parts.flatMap(({items, gap}, block) =>
    items.map(
      (_, item): Atom => ({
        block,
        item,
        height: height(`${block}-item-${item}`),
        gap: gap(context),
        headingHeight: withGap(height(`${block}-heading`), headingGap),
        continuedHeight: withGap(height(`${block}-continued`), headingGap),
        footHeight: withGap(height(`${block}-foot`), footGap),
        isLast: item === items.length - 1
      })
    )
  )
}

/** Name the block at which the panels are full, and how much is too much. */
async function tooLong(parts: readonly BlockParts[], context: LeafletContext): Promise<RenderError> {
  const {sheet} = context
  const {textHeight} = sheet
  const mostPanels = sheet.contentPanels.length
  const leaflet = leafletTitles[sheet.leaflet]
  const smallest = bodySizes.at(-1)!
  const atoms = await measureAtoms(parts, {...context, body: smallest})
  const gap = blockGap * smallest
  let from = 0
  let panel = 1
  for (let index = 0; index < atoms.length; index++) {
    if (stackHeight(atoms, from, index + 1, gap) <= textHeight) continue
    from = index
    panel++
    const alone = stackHeight(atoms, index, index + 1, gap)
    if (panel > mostPanels || alone > textHeight) {
      const {block} = parts[atoms[index]!.block]!
      const excess = alone > textHeight ? alone - textHeight : stackHeight(atoms, index, atoms.length, gap)
      return new RenderError(
        `El ${leaflet} no tiene sitio para ${nameBlock(block)}: a ${smallest} puntos sobran ${Math.ceil(excess / pointsPerMillimetre)} mm desde ahí, se esperaba texto que quepa en ${mostPanels} paneles, acorte ese bloque o quite otro`
      )
    }
  }
  return new RenderError(
    `El ${leaflet} no tiene sitio para sus ${parts.length} bloques a ${smallest} puntos, se esperaba texto que quepa en ${mostPanels} paneles de ${Math.floor(textHeight / pointsPerMillimetre)} mm, acorte ${nameLongest(
      parts.map(({block}) => block),
      {}
    )}`
  )
}
