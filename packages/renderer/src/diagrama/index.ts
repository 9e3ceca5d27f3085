import type {DecisionBlock, StepsBlock} from 'remark-explainer'
import {drawBlockPage} from '../frame/block-page.ts'
import type {Drawing} from '../layout/mark.ts'
import type {PieceInput} from '../piece.ts'
import {contentWidth, heading, sourceNote} from '../sections/context.ts'
import {decisionSection} from '../sections/decision.ts'
import {intro} from '../sections/lists.ts'
import {stepsFlow} from '../sections/steps-flow.ts'

/**
 * Lay out diagrams: a page for each decision and each procedure, with arrows.
 *
 * @param input
 *   What they are made from, printable; it has a `decision` or `pasos`.
 * @returns
 *   Pages in the author's order, in px.
 * @throws {RenderError}
 *   When one is too tall at the smallest letters.
 */
export async function drawDiagrama(input: PieceInput): Promise<Drawing[]> {
  const blocks = input.explainer.blocks.filter(
    (block): block is DecisionBlock | StepsBlock => block.type === 'decision' || block.type === 'pasos'
  )
  return Promise.all(
    blocks.map((block, page) =>
      drawBlockPage(input, {
        block,
        page,
        body: (context) =>
          block.type === 'decision'
            ? decisionSection(context, block, contentWidth)
            : context.scene.box({}, [
                heading(context, block, contentWidth),
                ...intro(context, block),
                stepsFlow(context, block, contentWidth),
                sourceNote(context, block)
              ])
      })
    )
  )
}
