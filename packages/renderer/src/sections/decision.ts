import type {DecisionBlock} from 'remark-explainer'
import type {SceneNode} from '../layout/scene.ts'
import {heading, type InfographicContext, sourceNote} from './context.ts'
import {decisionTree} from './decision-tree.ts'
import {intro} from './lists.ts'

/**
 * Set a decision as questions with arrows to their answers.
 *
 * @param context
 *   The piece.
 * @param block
 *   The decision.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function decisionSection(context: InfographicContext, block: DecisionBlock, width: number): SceneNode {
  return context.scene.box({}, [
    heading(context, block, width),
    ...intro(context, block),
    decisionTree(context, block, width),
    sourceNote(context, block)
  ])
}
