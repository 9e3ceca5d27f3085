import type {SceneNode} from '../layout/scene.ts'
import {footGap, headingGap, itemsPainter} from './blocks.ts'
import type {LeafletContext} from './context.ts'
import {blockGap, type FittedContent} from './fit-content.ts'
import {type Span, stackHeight} from './pack.ts'
import {textHeight} from './sheet.ts'

/** Space between blocks grows at most this much to fill a panel. */
const mostStretch = 1.9

/**
 * Set the blocks of a panel.
 *
 * @param context
 *   The leaflet, in the panel.
 * @param content
 *   How the blocks stand in the panels.
 * @param span
 *   Which atoms are this panel's.
 * @returns
 *   An element as wide as the text of a panel.
 */
export function contentPanel(
  context: LeafletContext,
  {parts, atoms, body}: FittedContent,
  [from, to]: Span
): SceneNode {
  const {scene} = context
  const inPanel = {...context, body}
  const left = textHeight - stackHeight(atoms, from, to, blockGap * body)
  const blocks = new Set(atoms.slice(from, to).map(({block}) => block))
  const usual = blockGap * body
  const gap = blocks.size > 1 ? Math.min(usual * mostStretch, usual + left / (blocks.size - 1)) : usual
  return scene.box(
    {gap},
    [...blocks].map((index) => {
      const {block, heading, continued, items, foot, gap: itemGap} = parts[index]!
      const own = atoms.slice(from, to).filter((atom) => atom.block === index)
      const [first, last] = [own[0]!, own.at(-1)!]
      const title = first.item === 0 ? heading : continued
      const painter = itemsPainter(inPanel, block, first.item, last.item + 1)
      return scene.box({}, [
        title && scene.box({marginBottom: headingGap * body}, [title(inPanel)]),
        scene.box(
          {gap: itemGap(inPanel)},
          items.slice(first.item, last.item + 1).map((make) => make(inPanel)),
          painter ? {paint: painter} : {}
        ),
        last.isLast && foot && scene.box({marginTop: footGap * body}, [foot(inPanel)])
      ])
    })
  )
}
