import {type DefinitionsBlock, type ListBlock, type NoticeBlock, toPlainText} from 'remark-explainer'
import {chooseIcon} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {circlePath, rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {heading, type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'

/** Items of up to this many letters stand in two columns of tiles. */
const shortItem = 95

/**
 * Set who may, or what to bring: each item beside a drawing of what it is about.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The list.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function listSection(context: InfographicContext, block: ListBlock, width: number): SceneNode {
  const {scene, palette, scale, compact = false} = context
  const lengths = block.items.map((item) => toPlainText(item).length)
  const columns = width > 700 && block.items.length > 1 && Math.max(...lengths) <= shortItem ? 2 : 1
  const gap = (compact ? 12 : 20) * scale
  const otherwise = block.type === 'quien' ? 'user-check' : 'file-check'
  const rows: Array<typeof block.items> = []
  for (let start = 0; start < block.items.length; start += columns)
    rows.push(block.items.slice(start, start + columns))
  return scene.box({flexGrow: 1}, [
    heading(context, block, width),
    ...intro(context, block),
    scene.box(
      {gap, flexGrow: 1},
      rows.map((row, rowIndex) =>
        scene.box(
          {flexDirection: 'row', gap, flexGrow: 1},
          row.map((item, index) => {
            const size = (compact ? 52 : 64) * scale
            const groups = [
              `Sect:${block.id}`,
              `L:${block.id}`,
              `LI:${block.id}-${rowIndex * columns + index}`
            ]
            const itemWidth = (width - gap * (row.length - 1)) / row.length
            return scene.box(
              {
                width: itemWidth,
                flexDirection: 'row',
                alignItems: 'center',
                gap: 22 * scale,
                padding: (compact ? 4 : 22) * scale
              },
              [
                scene.box({width: size, height: size, flexShrink: 0}, [], {
                  paint: (box) => [
                    {path: circlePath(box.x + size / 2, box.y + size / 2, size / 2), fill: palette.surface},
                    ...drawIcon(
                      chooseIcon(toPlainText(item), otherwise),
                      {x: box.x + size * 0.2, y: box.y + size * 0.2, width: size * 0.6, height: size * 0.6},
                      palette.primary
                    )
                  ]
                }),
                paragraph(
                  context,
                  item,
                  {role: 'LBody', groups},
                  {lineHeight: 1.28, style: {flexGrow: 1, flexShrink: 1, flexBasis: 0}}
                )
              ],
              {
                paint: (box) =>
                  compact
                    ? []
                    : [
                        {
                          path: rectanglePath(box, 20),
                          fill: palette.paper,
                          stroke: {color: palette.line, width: 2}
                        }
                      ]
              }
            )
          })
        )
      )
    ),
    sourceNote(context, block)
  ])
}

/**
 * Set words of the norm in plain language.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The definitions.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function definitionsSection(
  context: InfographicContext,
  block: DefinitionsBlock,
  width: number
): SceneNode {
  const {scene, scale} = context
  const isShort = block.definitions.every(({meaning}) => toPlainText(meaning).length <= shortItem)
  const columns = width > 700 && block.definitions.length > 1 && isShort ? 2 : 1
  const itemWidth = (width - 36 * (columns - 1)) / columns
  const title = heading(context, block, width)
  const items = block.definitions.map((_, index) => definitionItem(context, block, index, itemWidth))
  const rows = Array.from({length: Math.ceil(items.length / columns)}, (_, row) =>
    items.slice(row * columns, (row + 1) * columns)
  )
  return scene.box({}, [
    title,
    scene.box(
      {gap: 22 * scale},
      rows.map((row) => scene.box({flexDirection: 'row', gap: 36}, row))
    ),
    sourceNote(context, block)
  ])
}

function definitionItem(
  context: InfographicContext,
  block: DefinitionsBlock,
  index: number,
  width: number
): SceneNode {
  const {scene, palette, scale} = context
  const {term, meaning} = block.definitions[index]!
  const groups = [`Sect:${block.id}`, `L:${block.id}`, `LI:${block.id}-${index}`]
  return scene.box(
    {width, paddingLeft: 28 * scale, gap: 4},
    [
      scene.text(
        term,
        {size: sizeOf(context, 'item'), color: palette.primary, bold: true, lineHeight: 1.25},
        {role: 'Lbl', groups}
      ),
      paragraph(context, meaning, {role: 'LBody', groups}, {lineHeight: 1.3})
    ],
    {paint: (box) => [{path: rectanglePath({...box, width: 6}, 3), fill: palette.accent}]}
  )
}

/**
 * Set what nobody must miss.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The notice.
 * @param width
 *   Width it has, in px.
 * @returns
 *   A box with a sign of its own.
 */
export function noticeSection(context: InfographicContext, block: NoticeBlock, width: number): SceneNode {
  const {scene, palette, scale} = context
  return scene.box(
    {padding: 40 * scale, flexGrow: 1},
    [
      heading(context, block, width - 80 * scale, {
        disc: palette.accent,
        icon: palette.onAccent,
        title: palette.ink
      }),
      scene.box(
        {gap: 14},
        block.text.map((text) => paragraph(context, text, {role: 'P', groups: [`Sect:${block.id}`]}))
      ),
      sourceNote(context, block)
    ],
    {
      paint: (box) => [
        {path: rectanglePath(box, 24), fill: palette.accentSurface, stroke: {color: palette.accent, width: 3}}
      ]
    }
  )
}

/**
 * Set the paragraphs before a list.
 *
 * @param context
 *   The infographic.
 * @param block
 *   A block that may have some.
 * @returns
 *   An element, or none.
 */
export function intro(
  context: InfographicContext,
  block: {id: string; intro: ListBlock['intro']}
): SceneNode[] {
  if (!block.intro.length) return []
  const texts = block.intro.map((text) => paragraph(context, text, {role: 'P', groups: [`Sect:${block.id}`]}))
  return [context.scene.box({gap: 12, marginBottom: 24 * context.scale}, texts)]
}
