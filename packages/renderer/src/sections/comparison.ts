import {type ComparisonBlock, type RichText, toPlainText} from 'remark-explainer'
import {linePath, rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {measureText} from '../type/measure-text.ts'
import {heading, type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'
import {intro} from './lists.ts'

const cellSide = 20
/** A column is this wide at least, in px at scale 1, or the table becomes cards. */
const leastColumn = 150
/** No column counts as wider than this when widths are shared out, in px. */
const widestWish = 420

/**
 * Set things side by side: a table, or a card a row where its columns have no room.
 *
 * @param context
 *   The piece.
 * @param block
 *   The comparison.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function comparisonSection(
  context: InfographicContext,
  block: ComparisonBlock,
  width: number
): SceneNode {
  return context.scene.box({}, [
    heading(context, block, width),
    ...intro(context, block),
    comparisonTable(context, block, width),
    sourceNote(context, block)
  ])
}

/** What a table is made of. */
export type TableContent = Pick<ComparisonBlock, 'columns' | 'id' | 'rows'>

/**
 * Set a table, or a card a row where its columns have no room.
 *
 * @param context
 *   The piece.
 * @param content
 *   Headings and rows.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function comparisonTable(
  context: InfographicContext,
  content: TableContent,
  width: number
): SceneNode {
  const widths = shareWidth(context, content, width)
  return widths ? table(context, content, widths) : cards(context, content)
}

/** Widths of the columns, by what their longest cell asks for; `null` when a word has no room. */
function shareWidth(context: InfographicContext, block: TableContent, width: number): number[] | null {
  const {scene, scale} = context
  const size = sizeOf(context, 'body')
  const face = scene.face({bold: true})
  const cells = block.columns.map((title, index) => [
    title,
    ...block.rows.map((row) => toPlainText(row[index] ?? []))
  ])
  const longestWord = (texts: readonly string[]) =>
    Math.max(...texts.flatMap((text) => text.split(' ')).map((word) => measureText(word, face, size)))
  const least = cells.map((texts) => Math.max(leastColumn * scale, longestWord(texts) + 2 * cellSide + 4))
  const room = width - least.reduce((sum, one) => sum + one, 0)
  if (room < 0) return null
  const wishes = cells.map((texts, index) => {
    const widest = Math.max(...texts.map((text) => measureText(text, face, size))) + 2 * cellSide
    return Math.max(0, Math.min(widest, widestWish) - least[index]!) + 1
  })
  const total = wishes.reduce((sum, one) => sum + one, 0)
  return least.map((one, index) => one + (room * wishes[index]!) / total)
}

function table(context: InfographicContext, block: TableContent, widths: readonly number[]): SceneNode {
  const {scene, palette, scale} = context
  const groups = (row: number) => [`Sect:${block.id}`, `Table:${block.id}`, `TR:${block.id}-${row}`]
  const cellStyle = (index: number) => ({
    width: widths[index]!,
    padding: cellSide,
    paddingTop: 16 * scale,
    paddingBottom: 16 * scale,
    justifyContent: 'center'
  })
  const head = scene.box(
    {flexDirection: 'row'},
    block.columns.map((title, index) =>
      scene.box(cellStyle(index), [
        paragraph(
          context,
          title,
          {role: 'TH', groups: groups(0)},
          {
            bold: true,
            color: palette.onPrimary,
            lineHeight: 1.2,
            headingWidth: widths[index]! - 2 * cellSide
          }
        )
      ])
    ),
    {paint: (box) => [{path: rectanglePath(box, [18, 18, 0, 0]), fill: palette.primary}]}
  )
  const rows = block.rows.map((row, place) =>
    scene.box(
      {flexDirection: 'row'},
      row.map((cell, index) =>
        scene.box(cellStyle(index), [
          paragraph(
            context,
            cell,
            {role: index ? 'TD' : 'TH', groups: groups(place + 1)},
            {lineHeight: 1.25, ...(!index && {bold: true, color: palette.primary})}
          )
        ])
      ),
      {
        paint: (box) => [
          {path: rectanglePath(box), fill: place % 2 ? palette.surface : palette.paper},
          {
            path: linePath([box.x, box.y + box.height], [box.x + box.width, box.y + box.height]),
            stroke: {color: palette.line, width: 2}
          }
        ]
      }
    )
  )
  return scene.box({}, [head, ...rows])
}

function cards(context: InfographicContext, block: TableContent): SceneNode {
  const {scene, palette, scale} = context
  return scene.box(
    {gap: 20 * scale},
    block.rows.map(([name, ...cells], row) => {
      const groups = [`Sect:${block.id}`]
      const line = (cell: RichText, index: number) =>
        paragraph(
          context,
          [{text: `${block.columns[index + 1]}: `, strong: true}, ...cell],
          {role: 'P', groups},
          {lineHeight: 1.3}
        )
      return scene.box(
        {padding: 26 * scale, gap: 8},
        [
          paragraph(
            context,
            name!,
            {role: 'P', groups},
            {bold: true, color: palette.primary, size: sizeOf(context, 'item'), lineHeight: 1.2}
          ),
          ...cells.map(line)
        ],
        {
          key: `${block.id}-card-${row}`,
          paint: (box) => [
            {path: rectanglePath(box, 18), fill: palette.paper, stroke: {color: palette.line, width: 2}}
          ]
        }
      )
    })
  )
}
