import {type Block, type RichText, type StepsBlock, type Term, toPlainText} from 'remark-explainer'
import {chooseIcon} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {circlePath, n, rectanglePath} from '../draw/path.ts'
import type {Painter, SceneNode} from '../layout/scene.ts'
import {grow, type LeafletContext, paragraph, strongLook, tagIn} from './context.ts'

/**
 * Set an item of a list: a box to tick for what to bring, a drawing for who may.
 *
 * @param context
 *   The leaflet.
 * @param block
 *   The list.
 * @param item
 *   The item.
 * @param index
 *   Its place, from 0.
 * @returns
 *   The element.
 */
export function listItem(context: LeafletContext, block: Block, item: RichText, index: number): SceneNode {
  const {scene, palette, body} = context
  const groups = [`L:${block.id}`, `LI:${block.id}-${index}`]
  const square = block.type === 'requisitos'
  const size = square ? body * 1.1 : body * 1.7
  return scene.box({flexDirection: 'row', gap: body * 0.75}, [
    scene.box({width: size, height: square ? size + body * 0.12 : size, flexShrink: 0}, [], {
      paint: (box) =>
        square
          ? [
              {
                path: rectanglePath({...box, y: box.y + body * 0.12, height: size}, 2),
                fill: palette.paper,
                stroke: {color: palette.primary, width: 1.1}
              }
            ]
          : drawIcon(chooseIcon(toPlainText(item), 'user-check'), box, palette.primary)
    }),
    paragraph(context, item, tagIn(context, 'LBody', ...groups), {style: grow})
  ])
}

/**
 * Set a step beside its number.
 *
 * @param context
 *   The leaflet.
 * @param block
 *   The steps.
 * @param index
 *   Its place, from 0.
 * @returns
 *   The element.
 */
export function stepItem(context: LeafletContext, block: StepsBlock, index: number): SceneNode {
  const {scene, palette, body} = context
  const {title, text} = block.steps[index]!
  const groups = [`L:${block.id}`, `LI:${block.id}-${index}`]
  const size = discSize(body)
  return scene.box(
    {flexDirection: 'row', gap: body * 0.85, minHeight: size},
    [
      scene.box({width: size, height: size, flexShrink: 0, justifyContent: 'center'}, [
        paragraph(context, String(index + 1), tagIn(context, 'Lbl', ...groups), {
          size: body * 1.15,
          bold: true,
          color: palette.onAccent,
          lineHeight: 1,
          align: 'center'
        })
      ]),
      scene.box({...grow, paddingTop: body * 0.3}, [
        title !== null && paragraph(context, title, tagIn(context, 'LBody', ...groups), strongLook(context)),
        ...text.map((one) => paragraph(context, one, tagIn(context, 'LBody', ...groups)))
      ])
    ],
    {key: itemKey(block.id, index)}
  )
}

/**
 * Set a date and what happens by then.
 *
 * @param context
 *   The leaflet.
 * @param id
 *   Of the block.
 * @param term
 *   The date.
 * @param index
 *   Its place, from 0.
 * @returns
 *   The element.
 */
export function termItem(context: LeafletContext, id: string, {when, what}: Term, index: number): SceneNode {
  const groups = [`L:${id}`, `LI:${id}-${index}`]
  return context.scene.box(
    {paddingLeft: context.body * 1.7},
    [
      paragraph(context, when, tagIn(context, 'Lbl', ...groups), strongLook(context)),
      paragraph(context, what, tagIn(context, 'LBody', ...groups))
    ],
    {key: itemKey(id, index)}
  )
}

/**
 * Draw what ties the items of a block: the line of steps and dates.
 *
 * @param context
 *   The leaflet.
 * @param block
 *   The block.
 * @param from
 *   First item in the panel.
 * @param to
 *   After the last.
 * @returns
 *   A painter for the element that holds the items, or none.
 */
export function itemsPainter(
  context: LeafletContext,
  block: Block,
  from: number,
  to: number
): Painter | undefined {
  const {palette, body} = context
  if (block.type !== 'pasos' && block.type !== 'plazos') return undefined
  const isRoad = block.type === 'pasos'
  const radius = isRoad ? discSize(body) / 2 : body * 0.36
  const [right, down] = isRoad ? [radius, radius] : [body * 0.5, body * 0.68]
  const keys = Array.from({length: to - from}, (_, index) => itemKey(block.id, from + index))
  return (_box, boxOf) => {
    const centres = keys.map((key) => boxOf(key)).map(({x, y}) => [x + right, y + down] as const)
    const [first, last] = [centres[0]!, centres.at(-1)!]
    return [
      {
        path: `M${n(first[0])} ${n(first[1])}V${n(last[1])}`,
        stroke: {color: palette.line, width: isRoad ? 5 : 2}
      },
      ...centres.map(([x, y]) => ({path: circlePath(x, y, radius), fill: palette.accent}))
    ]
  }
}

function itemKey(id: string, index: number): string {
  return `item-${id}-${index}`
}

function discSize(body: number): number {
  return body * 2.1
}
