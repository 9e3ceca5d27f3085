import type {StepsBlock} from 'remark-explainer'
import {type ArrowStyle, drawArrow} from '../draw/arrow.ts'
import {circlePath, rectanglePath} from '../draw/path.ts'
import type {Box, Shape} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, paragraph, sizeOf} from './context.ts'

const gap = 74
const disc = 60

/**
 * Draw steps as boxes with arrows from each to the next, row after row and back, as one reads a path.
 *
 * @param context
 *   The piece.
 * @param block
 *   The steps.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function stepsFlow(context: InfographicContext, block: StepsBlock, width: number): SceneNode {
  const {scene, palette} = context
  const columns = width > 700 && block.steps.length > 2 ? 2 : 1
  const cardWidth = (width - gap * (columns - 1)) / columns
  const keyOf = (index: number) => `${block.id}-flow-${index}`
  const rows = Array.from({length: Math.ceil(block.steps.length / columns)}, (_, row) => row)
  const style: ArrowStyle = {color: palette.primary, width: 5}
  return scene.box(
    {width, gap},
    rows.map((row) =>
      scene.box(
        {flexDirection: row % 2 ? 'row-reverse' : 'row', gap},
        block.steps
          .slice(row * columns, (row + 1) * columns)
          .map((_, index) => stepCard(context, block, row * columns + index, cardWidth, keyOf))
      )
    ),
    {
      paint: (_box, boxOf) =>
        block.steps
          .slice(1)
          .flatMap((_, index) => between(boxOf(keyOf(index)), boxOf(keyOf(index + 1)), style))
    }
  )
}

function between(from: Box, to: Box, style: ArrowStyle): Shape[] {
  const apart = 12
  const middle = (box: Box) => box.y + disc / 2 + 30
  if (to.y > from.y + from.height - 1) {
    const x = from.x + from.width / 2
    return drawArrow(
      [
        [x, from.y + from.height + apart],
        [x, to.y - apart]
      ],
      style
    )
  }
  return to.x > from.x
    ? drawArrow(
        [
          [from.x + from.width + apart, middle(from)],
          [to.x - apart, middle(from)]
        ],
        style
      )
    : drawArrow(
        [
          [from.x - apart, middle(from)],
          [to.x + to.width + apart, middle(from)]
        ],
        style
      )
}

function stepCard(
  context: InfographicContext,
  block: StepsBlock,
  index: number,
  width: number,
  keyOf: (index: number) => string
): SceneNode {
  const {scene, palette, scale} = context
  const {title, text} = block.steps[index]!
  const groups = [`Sect:${block.id}`, `L:${block.id}`, `LI:${block.id}-${index}`]
  const padding = 30 * scale
  const inner = width - 2 * padding
  return scene.box(
    {width, padding, gap: 14 * scale},
    [
      scene.box({flexDirection: 'row', alignItems: 'center', gap: 20}, [
        scene.box(
          {width: disc, height: disc, flexShrink: 0, justifyContent: 'center'},
          [
            scene.text(
              String(index + 1),
              {
                size: 34,
                color: palette.onAccent,
                bold: true,
                lineHeight: 1,
                align: 'center',
                style: {width: disc}
              },
              {role: 'Lbl', groups}
            )
          ],
          {
            paint: (box) => [
              {path: circlePath(box.x + disc / 2, box.y + disc / 2, disc / 2), fill: palette.accent}
            ]
          }
        ),
        title !== null &&
          paragraph(
            context,
            title,
            {role: 'LBody', groups},
            {
              size: sizeOf(context, 'item'),
              bold: true,
              color: palette.primary,
              lineHeight: 1.2,
              headingWidth: inner - disc - 20,
              style: {flexGrow: 1, flexShrink: 1, flexBasis: 0}
            }
          )
      ]),
      ...text.map((one) => paragraph(context, one, {role: 'LBody', groups}, {lineHeight: 1.32}))
    ],
    {
      key: keyOf(index),
      paint: (box) => [
        {path: rectanglePath(box, 24), fill: palette.surface, stroke: {color: palette.line, width: 2}}
      ]
    }
  )
}
