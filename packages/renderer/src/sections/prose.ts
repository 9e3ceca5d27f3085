import type {ProseBlock, QuoteBlock} from 'remark-explainer'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {heading, type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'

/**
 * Set words of the norm as they are, larger than the rest and with the mark of a quotation.
 *
 * @param context
 *   The piece.
 * @param block
 *   The quotation.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function quoteSection(context: InfographicContext, block: QuoteBlock, width: number): SceneNode {
  const {scene, palette, scale} = context
  const mark = 72 * scale
  return scene.box({flexGrow: 1}, [
    heading(context, block, width),
    scene.box(
      {padding: 34 * scale, paddingLeft: 34 * scale + mark, gap: 16},
      block.text.map((text) =>
        paragraph(
          context,
          text,
          {role: 'P', groups: [`Sect:${block.id}`, `BlockQuote:${block.id}`]},
          {size: sizeOf(context, 'lead'), italic: true, lineHeight: 1.34}
        )
      ),
      {
        paint: (box) => [
          {path: rectanglePath(box, 20), fill: palette.surface},
          {path: rectanglePath({...box, width: 10}, [5, 0, 0, 5]), fill: palette.accent},
          ...drawIcon(
            'quote',
            {x: box.x + 32 * scale, y: box.y + 32 * scale, width: mark * 0.62, height: mark * 0.62},
            palette.accent
          )
        ]
      }
    ),
    sourceNote(context, block)
  ])
}

/**
 * Set paragraphs that stand between blocks.
 *
 * @param context
 *   The piece.
 * @param block
 *   The paragraphs.
 * @returns
 *   The element.
 */
export function proseSection(context: InfographicContext, block: ProseBlock): SceneNode {
  return context.scene.box(
    {gap: 16 * context.scale},
    block.text.map((text) =>
      paragraph(
        context,
        text,
        {role: 'P', groups: [`Sect:${block.id}`]},
        {size: sizeOf(context, 'lead'), lineHeight: 1.4}
      )
    )
  )
}
