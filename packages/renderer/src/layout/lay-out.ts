import satori, {type SatoriNode} from 'satori'
import {RenderError} from '../render-error.ts'
import type {Typeface} from '../type/typeface.ts'
import {BrokenWords} from './divide-words.ts'
import {keepLayouts} from './keep-layouts.ts'
import type {Box, Drawing, Figure, PlacedText, Shape} from './mark.ts'
import type {PageSize} from './page-size.ts'
import {missingWord, type PlacedWords, placeTexts, quote, readWords} from './place-texts.ts'
import {type Scene, type SceneNode, satoriFamily, textKey} from './scene.ts'

const endKey = 'scene-end'

const keptMeasures = keepLayouts<{boxes: ReadonlyMap<string, Box>}>()
const keptLayouts = keepLayouts<{boxes: ReadonlyMap<string, Box>; words: PlacedWords}>()

/** Thrown to stop Satori before it paints; never leaves this file. */
const measured = Symbol('measured')

/**
 * Measure where the elements of a scene fall, without setting a word.
 *
 * @param scene
 *   The scene that made the elements.
 * @param root
 *   Its outermost element.
 * @param width
 *   Width of the page, in the unit of the piece.
 * @returns
 *   Boxes by key, in the unit of the piece.
 */
export async function measure(
  scene: Scene,
  root: SceneNode,
  width: number
): Promise<ReadonlyMap<string, Box>> {
  const {boxes} = await keptMeasures(scene, root, {width}, async () => {
    const boxes = new Map<string, Box>()
    try {
      await runSatori(scene, root, {width}, (node) => {
        collect(node, scene.scale, boxes)
        // Boxes arrive in document order, all of them before the first is painted.
        if (node.key === endKey) throw measured
      })
    } catch (error) {
      if (error !== measured) throw error
    }
    return {boxes}
  })
  return boxes
}

/**
 * Lay out a scene.
 *
 * @param scene
 *   The scene that made the elements.
 * @param root
 *   Its outermost element; its height decides that of the page unless `height` is given.
 * @param page
 *   Size of the page in the unit of the piece.
 * @returns
 *   Shapes and texts in their places.
 * @throws {RenderError}
 *   When a word was not placed or leaves its element.
 */
export async function layOut(scene: Scene, root: SceneNode, {width, height}: PageSize): Promise<Drawing> {
  const {boxes, words} = await keptLayouts(scene, root, {width, ...(height && {height})}, async (size) => {
    const boxes = new Map<string, Box>()
    const svg = await runSatori(scene, root, size, (node) => collect(node, scene.scale, boxes))
    return {boxes, words: readWords(svg, scene.scale)}
  })
  const boxOf = (key: string): Box => {
    const box = boxes.get(key)
    if (!box) throw new RangeError(`No element has the key ${key}`)
    return box
  }
  const page = boxes.get('page')
  // Elements arrive in the order of the page, which need not be that in which they were made.
  const keys = [...boxes.keys()]
  const inOrder = new Map(scene.texts.map((text, id) => [textKey(id), text]))
  const textKeys = keys.filter((key) => inOrder.has(key))
  const shapes: Shape[] = []
  const figures: Figure[] = []
  for (const [key, box] of boxes) {
    const painted = scene.painters.get(key)?.(box, boxOf) ?? []
    const figure = scene.figures.get(key)
    if (figure) figures.push({...figure, after: countTexts(keys, key, inOrder), box, shapes: painted})
    else shapes.push(...painted)
  }
  const linesByText = placeTexts(words, scene)
  if (scene.broken.size) throw new BrokenWords(scene.broken)
  const texts = textKeys.map((key, order) => {
    const {source, tag} = inOrder.get(key)!
    const box = boxOf(key)
    const lines = linesByText.get(key) ?? []
    if (!lines.length && /\S/.test(source)) throw missingWord(source, 0)
    return {order, tag, source, box, lines}
  })
  for (const text of texts) assertInside(text)
  const elements = {root, scale: scene.scale}
  return {width, height: height ?? page?.height ?? 0, shapes, texts, figures, boxes, elements}
}

function countTexts(keys: readonly string[], until: string, texts: ReadonlyMap<string, unknown>): number {
  return keys.slice(0, keys.indexOf(until)).filter((key) => texts.has(key)).length
}

/** A line may leave its box by this share of the size of its letters: side bearings, rounding. */
const slack = 0.08

function assertInside({box, lines, source}: PlacedText): void {
  for (const {y, segments} of lines)
    for (const {x, width, size} of segments) {
      const beyond = Math.max(box.x - x, x + width - box.x - box.width, y - box.y - box.height, box.y - y)
      if (beyond <= size * slack) continue
      throw new RenderError(
        `Un texto sale ${Math.ceil(beyond)} unidades de su caja, se esperaba que cupiera, acórtelo: «${quote(source)}»`,
        {text: source}
      )
    }
}

async function runSatori(
  scene: Scene,
  root: SceneNode,
  {width, height}: PageSize,
  onNodeDetected: (node: SatoriNode) => void
): Promise<string> {
  const page = {
    type: 'div',
    key: 'page',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        width: width * scene.scale,
        ...(height && {height: height * scene.scale})
      },
      children: [root, {type: 'div', key: endKey, props: {style: {width: 0, height: 0}}}]
    }
  }
  return satori(
    page as unknown as Parameters<typeof satori>[0],
    {
      width: width * scene.scale,
      ...(height && {height: height * scene.scale}),
      fonts: satoriFonts(scene.typeface),
      embedFont: false,
      // 0: boxes keep their fractions.
      pointScaleFactor: 0,
      onNodeDetected,
      onStyleError(error: unknown) {
        throw new RenderError('Estilo que Satori no entiende', {cause: error})
      }
    } as Parameters<typeof satori>[1]
  )
}

function collect({key, left, top, width, height}: SatoriNode, scale: number, boxes: Map<string, Box>): void {
  if (key === undefined) return
  boxes.set(String(key), {x: left / scale, y: top / scale, width: width / scale, height: height / scale})
}

const fontsOf = new WeakMap<Typeface, Parameters<typeof satori>[1]['fonts']>()

function satoriFonts(typeface: Typeface): Parameters<typeof satori>[1]['fonts'] {
  const known = fontsOf.get(typeface)
  if (known) return known
  const fonts = typeface.faces.map(({data, weight, style}) => ({name: satoriFamily, data, weight, style}))
  fontsOf.set(typeface, fonts)
  return fonts
}
