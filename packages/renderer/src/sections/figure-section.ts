import type {FigureBlock} from 'remark-explainer'
import type {Tag} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {ownTitle} from '../text/lead-figures.ts'
import {fitFigure, measureFigure, splitFigure} from '../text/split-figure.ts'
import {type InfographicContext, paragraph, sizeOf, sourceNote} from './context.ts'

const gap = 36
/** Sections narrower than this have the words below the figure. */
const besideWidth = 700
/** Most of the width that a figure takes when words stand beside it. */
const figureShare = 0.5

/**
 * Set a figure like any other block: large, with what it counts beside or below it.
 *
 * @param context
 *   The piece.
 * @param block
 *   The figure.
 * @param width
 *   Width it has, in px.
 * @returns
 *   The element.
 */
export function figureSection(context: InfographicContext, block: FigureBlock, width: number): SceneNode {
  const {scene, palette, scale} = context
  const face = scene.face({bold: true})
  const tag: Tag = {role: 'P', groups: [`Sect:${block.id}`]}
  const isBeside = width >= besideWidth
  const room = isBeside ? width * figureShare : width
  const size = fitFigure(block.figure, face, room, {largest: 130 * scale, least: 64})
  const figureWidth = Math.min(room, measureFigure(block.figure, face) * size + 2)
  const title = ownTitle(block)
  const wordsWidth = isBeside ? width - figureWidth - gap : width
  const words = scene.box({width: wordsWidth, gap: 6}, [
    title !== null &&
      paragraph(
        context,
        title,
        {...tag, role: 'H2'},
        {
          bold: true,
          size: sizeOf(context, 'lead'),
          color: palette.primary,
          lineHeight: 1.18,
          headingWidth: wordsWidth
        }
      ),
    block.caption.length > 0 && paragraph(context, block.caption, tag, {bold: true, lineHeight: 1.25}),
    ...block.detail.map((detail) => paragraph(context, detail, tag, {lineHeight: 1.32})),
    sourceNote({...context, scale: scale * 0.5}, block)
  ])
  return scene.box(isBeside ? {flexDirection: 'row', alignItems: 'center', gap} : {gap: 6}, [
    scene.box({width: isBeside ? figureWidth : width, flexShrink: 0}, [
      scene.text(splitFigure(block.figure), {size, color: palette.accent, bold: true, lineHeight: 1.08}, tag)
    ]),
    words
  ])
}
