import type {Block, ContactBlock, FigureBlock} from 'remark-explainer'
import {BrokenWords, divideWords} from '../layout/divide-words.ts'
import {layOut, measure} from '../layout/lay-out.ts'
import type {Drawing} from '../layout/mark.ts'
import {Scene, type SceneNode} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {RenderError} from '../render-error.ts'
import {contentWidth, type InfographicContext, pageWidth} from '../sections/context.ts'
import {otherFigures} from '../sections/figures.ts'
import {hero} from '../sections/hero.ts'
import {section} from '../sections/section.ts'
import {leadFigures} from '../text/lead-figures.ts'
import {nameBlock, nameLongest} from '../text/name-part.ts'
import {createPalette} from '../theme/palette.ts'
import {loadTypeface} from '../type/typeface.ts'
import {bodyHeight, type CardPlace, card, cardSide} from './card.ts'
import {coverCard, lastCard} from './ends.ts'
import {type CardPart, countItems, splitBlock} from './split-block.ts'

/** Steps of the type scale, largest first; a block is rather cut in two than set under the third. */
const scales = [1.35, 1.15, 1, 0.9, 0.8]
const scaleToCut = 1
/** Figures that a card shows together. */
const figuresTogether = 3

/** What a card says, and at which step of the scale. */
interface CardBody {
  scale: number
  make: (context: InfographicContext) => Promise<SceneNode> | SceneNode
}

type NewContext = (scale: number) => InfographicContext

/**
 * Lay out a set of square cards: a cover, the figures, a card or more for each block, and where to ask.
 *
 * @param input
 *   What they are made from, printable.
 * @returns
 *   1080 × 1080 px each, in reading order.
 * @throws {RenderError}
 *   When a part of a block that cannot be cut has no room at the smallest letters.
 */
export async function drawTarjetas(input: PieceInput): Promise<Drawing[]> {
  return divideWords(async (divided) => {
    const newContext: NewContext = (scale) => ({
      scene: new Scene(loadTypeface(input.theme.tipografia), 1, divided),
      palette: createPalette(input.theme.colores),
      input,
      scale
    })
    const {blocks} = input.explainer
    const {lead, others} = leadFigures(blocks)
    const rest = blocks.filter(({type}) => type !== 'cifra' && type !== 'contacto')
    const bodies = [
      ...(await figureBodies(lead, others, newContext)),
      ...(await blockBodies(rest, newContext))
    ]
    const count = bodies.length + 2
    const contacts = blocks.filter((block): block is ContactBlock => block.type === 'contacto')
    const cover = await drawEnd(newContext, 'La primera tarjeta', coverCard, input)
    const last = await drawEnd(
      newContext,
      'La última tarjeta',
      (context) => lastCard(context, contacts),
      input
    )
    const middle = await Promise.all(
      bodies.map(({scale, make}, index) => drawCard(newContext(scale), {index: index + 1, count}, make))
    )
    return [cover, ...middle, last]
  })
}

async function drawCard(
  context: InfographicContext,
  place: CardPlace,
  make: CardBody['make']
): Promise<Drawing> {
  const drawing = await layOut(context.scene, card(context, place, await make(context)), {width: pageWidth})
  return {...drawing, height: cardSide}
}

/** The first and the last card: their letters step down until they fit the square. */
async function drawEnd(
  newContext: NewContext,
  name: string,
  make: (context: InfographicContext) => SceneNode,
  {explainer}: PieceInput
): Promise<Drawing> {
  let height = 0
  for (const scale of scales) {
    const context = newContext(scale)
    try {
      const drawing = await layOut(context.scene, make(context), {width: pageWidth})
      if (drawing.height <= cardSide + 0.5) return {...drawing, height: cardSide}
      height = drawing.height
    } catch (error) {
      // Smaller letters are better than divided words.
      if (!(error instanceof BrokenWords) || scale === scales.at(-1)) throw error
    }
  }
  const {titulo, resumen, leyenda} = explainer.metadata
  const contacts = explainer.blocks.filter(({type}) => type === 'contacto')
  const longest = nameLongest(contacts, {'`titulo`': titulo, '`resumen`': resumen, '`leyenda`': leyenda})
  throw new RenderError(
    `${name} mide ${Math.ceil(height)} px de alto con las letras más pequeñas: sobran ${Math.ceil(height - cardSide)} px, se esperaban como máximo ${cardSide}, acorte ${longest}`
  )
}

async function figureBodies(
  lead: readonly FigureBlock[],
  others: readonly FigureBlock[],
  newContext: NewContext
): Promise<CardBody[]> {
  if (!lead.length) return []
  const groups: CardBody['make'][] = [(context) => hero(context, lead)]
  for (let at = 0; at < others.length; at += figuresTogether)
    groups.push((context) => otherFigures(context, others.slice(at, at + figuresTogether)))
  const together: CardBody['make'] = async (context) =>
    context.scene.box({gap: 24}, [hero(context, lead), await otherFigures(context, others)])
  const wish = others.length ? await fit(together, newContext, scaleToCut) : null
  if (wish !== null) return [{scale: wish, make: together}]
  return Promise.all(
    groups.map(async (make) => {
      const scale = await fit(make, newContext)
      if (scale === null)
        throw new RenderError(
          `Las cifras no caben en una tarjeta con las letras más pequeñas, se esperaban como máximo ${bodyHeight} px de alto, acorte ${nameLongest([...lead, ...others], {})}`
        )
      return {scale, make}
    })
  )
}

/** The largest step of the scale at which something fits a card. */
async function fit(
  make: CardBody['make'],
  newContext: NewContext,
  least = scales.at(-1)!
): Promise<number | null> {
  for (const scale of scales.filter((one) => one >= least)) {
    const context = newContext(scale)
    const node = context.scene.box({width: contentWidth}, [await make(context)], {key: 'try'})
    const boxes = await measure(context.scene, node, contentWidth)
    if (boxes.get('try')!.height <= bodyHeight) return scale
  }
  return null
}

async function blockBodies(blocks: readonly Block[], newContext: NewContext): Promise<CardBody[]> {
  const wholeScales = new Map<Block, number>()
  for (const scale of scales) {
    // Only those that did not fit with larger letters.
    const left = blocks.filter((block) => !wholeScales.has(block))
    if (!left.length) break
    const heights = await measureBlocks(left, newContext(scale))
    for (const block of left) if (heights.get(block.id)! <= bodyHeight) wholeScales.set(block, scale)
  }
  const bodies: CardBody[] = []
  for (const block of blocks) {
    const whole = wholeScales.get(block) ?? null
    if (whole !== null && (whole >= scaleToCut || countItems(block) < 2))
      bodies.push({scale: whole, make: (context) => section(context, block, contentWidth)})
    else bodies.push(...(await cutBlock(block, whole, newContext)))
  }
  return bodies
}

/** As few cards as there can be with letters of a good size; smaller letters when even single items are long. */
async function cutBlock(block: Block, whole: number | null, newContext: NewContext): Promise<CardBody[]> {
  const items = countItems(block)
  let excess = 0
  for (const least of scales.filter((one) => one <= scaleToCut))
    for (let count = whole === null ? 1 : 2; count <= items; count++) {
      const parts = splitBlock(block, count)
      excess = (await tallestPart(parts, newContext(least))) - bodyHeight
      if (excess > 0) continue
      const larger = scales.filter((one) => one > least)
      const scale = await firstFitting(
        larger,
        async (one) => (await tallestPart(parts, newContext(one))) <= bodyHeight
      )
      return parts.map(({block: part, firstStep, goesOn}) => ({
        scale: scale ?? least,
        make: (context) => section({...context, firstStep, goesOn}, part, contentWidth)
      }))
    }
  throw new RenderError(
    `${nameBlock(block).replace(/^e/, 'E')} no cabe en una tarjeta con las letras más pequeñas: sobran ${Math.ceil(excess)} px, se esperaban como máximo ${bodyHeight}, acórtelo o divídalo en dos`
  )
}

async function tallestPart(parts: readonly CardPart[], context: InfographicContext): Promise<number> {
  const heights = await measureBlocks(
    parts.map(({block}) => block),
    context
  )
  return Math.max(...heights.values())
}

async function measureBlocks(
  blocks: readonly Block[],
  context: InfographicContext
): Promise<Map<string, number>> {
  const {scene} = context
  const nodes = blocks.map((block) =>
    scene.box({width: contentWidth}, [section(context, block, contentWidth)], {key: `try-${block.id}`})
  )
  const boxes = await measure(scene, scene.box({}, nodes), pageWidth)
  return new Map(blocks.map(({id}) => [id, boxes.get(`try-${id}`)!.height]))
}

async function firstFitting(
  sizes: readonly number[],
  fits: (size: number) => Promise<boolean>
): Promise<number | null> {
  for (const size of sizes) if (await fits(size)) return size
  return null
}
