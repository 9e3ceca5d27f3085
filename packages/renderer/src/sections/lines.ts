import type {Block} from 'remark-explainer'
import type {SceneNode} from '../layout/scene.ts'
import {blockLines} from '../text/describe-explainer.ts'
import {heading, type InfographicContext, paragraph, sourceNote} from './context.ts'

/**
 * Set what a block says as lines of text, without a drawing of its own.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The block.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function linesSection(context: InfographicContext, block: Block, width: number): SceneNode {
  const {scene, scale} = context
  return scene.box({flexGrow: 1}, [
    block.title !== '' && heading(context, block, width),
    scene.box(
      {gap: 14 * scale},
      blockLines(block).map((text) => paragraph(context, [{text}], {role: 'P', groups: [`Sect:${block.id}`]}))
    ),
    block.sources.length > 0 && sourceNote(context, block)
  ])
}
