import type {SceneNode} from '../layout/scene.ts'
import {footGap, headingGap} from './blocks.ts'
import type {LeafletContext} from './context.ts'
import {blockGap, columnGap, type FittedContent} from './fit-content.ts'
import {itemsPainter} from './items.ts'
import {type Span, stackHeight} from './pack.ts'

/** Spaces grow at most this much to fill a panel. */
const mostStretch = 1.75

/**
 * Spread the height a panel has left over its spaces.
 *
 * @param content
 *   How the blocks stand in the panels.
 * @param span
 *   Which atoms are the panel's.
 * @returns
 *   How many times larger spaces become, and what is left below, in points.
 */
export function spreadPanel(
  {atoms, body, sheet}: FittedContent,
  [from, to]: Span
): {stretch: number; left: number} {
  const left = sheet.textHeight - stackHeight(atoms, from, to, blockGap * body)
  let spaces = 0
  for (let index = from + 1; index < to; index++) {
    const {block, gap} = atoms[index]!
    spaces += block === atoms[index - 1]!.block ? gap : blockGap * body
  }
  if (!spaces) return {stretch: 1, left}
  const stretch = Math.min(mostStretch, 1 + left / spaces)
  return {stretch, left: left - spaces * (stretch - 1)}
}

/**
 * Set the blocks of a panel.
 *
 * @param context
 *   The leaflet, in the panel.
 * @param content
 *   How the blocks stand in the panels.
 * @param spans
 *   Which atoms are this panel's, a span for each of its columns.
 * @returns
 *   An element as wide as the text of a panel.
 */
export function contentPanel(
  context: LeafletContext,
  content: FittedContent,
  spans: readonly Span[]
): SceneNode {
  const {body, textWidth} = content
  const inPanel = {...context, body, textWidth}
  if (spans.length === 1) return contentColumn(inPanel, content, spans[0]!)
  return context.scene.box(
    {flexDirection: 'row', gap: columnGap},
    spans.map((span) => context.scene.box({width: textWidth}, [contentColumn(inPanel, content, span)]))
  )
}

function contentColumn(context: LeafletContext, content: FittedContent, span: Span): SceneNode {
  const {scene} = context
  const {parts, atoms, body} = content
  const {stretch} = spreadPanel(content, span)
  const own = atoms.slice(...span)
  return scene.box(
    {gap: blockGap * body * stretch},
    [...new Set(own.map(({block}) => block))].map((index) => {
      const {block, heading, continued, items, foot, gap} = parts[index]!
      const ofBlock = own.filter((atom) => atom.block === index)
      const [first, last] = [ofBlock[0]!, ofBlock.at(-1)!]
      const title = first.item === 0 ? heading : continued
      const painter = itemsPainter(context, block, first.item, last.item + 1)
      return scene.box({}, [
        title && scene.box({marginBottom: headingGap * body}, [title(context)]),
        scene.box(
          {gap: gap(context) * stretch},
          items.slice(first.item, last.item + 1).map((make) => make(context)),
          painter ? {paint: painter} : {}
        ),
        last.isLast && foot && scene.box({marginTop: footGap * body}, [foot(context)])
      ])
    })
  )
}
