import {type Block, contactParts} from 'remark-explainer'
import type {Tag} from '../layout/mark.ts'
import type {Scene, SceneNode, SceneRun, TextStyle} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {citeSources} from '../text/cite-sources.ts'
import type {Palette} from '../theme/palette.ts'
import type {PanelName, Sheet} from './sheet.ts'

/** What every part of a leaflet is made with. */
export interface LeafletContext {
  scene: Scene
  palette: Palette
  input: PieceInput
  sheet: Sheet
  /** Width of the text, in points: that of a panel, or of one of its columns. */
  textWidth: number
  /** Size of body text, in points. */
  body: number
  /** The panel that is being made. */
  panel: PanelName
}

/** No letters are smaller on paper, in points. */
export const minimumSize = 9

/** Sizes of body text to try, in points, largest first. */
export const bodySizes: readonly number[] = [16, 15, 14, 13.25, 12.5, 12, 11.5, 11, 10.5, 10, 9.5, 9]

/** Layout units in a point: Satori rounds line heights to whole units. */
export const unitsPerPoint = 10

/**
 * Name where a text stands in the document.
 *
 * @param context
 *   The leaflet.
 * @param role
 *   What the text is.
 * @param groups
 *   Groups within its panel.
 * @returns
 *   The tag.
 */
export function tagIn({panel}: LeafletContext, role: Tag['role'], ...groups: string[]): Tag {
  return {role, groups: [`Sect:${panel}`, ...groups]}
}

/**
 * Set a paragraph.
 *
 * @param context
 *   The leaflet.
 * @param text
 *   What it says.
 * @param tag
 *   What it is in the document.
 * @param look
 *   Changes to the usual look of body text; `size` in points is held to the minimum.
 * @returns
 *   The element.
 */
export function paragraph(
  context: LeafletContext,
  text: readonly SceneRun[] | string,
  tag: Tag,
  look: Partial<TextStyle> = {}
): SceneNode {
  const size = Math.max(minimumSize, look.size ?? context.body)
  const runs = typeof text === 'string' ? [{text}] : text
  const linked = runs.flatMap((run) => linkRun(run))
  return context.scene.text(linked, {color: context.palette.ink, lineHeight: 1.34, ...look, size}, tag)
}

/** What can be tapped in running text: mail, and pages with their `https`. */
function linkRun(run: SceneRun): SceneRun[] {
  if (run.href !== undefined) return [run]
  return contactParts('', run.text).map((part) => ({...run, ...part}))
}

/** What takes the width that is left in a row. */
export const grow = {flexGrow: 1, flexShrink: 1, flexBasis: 0}

/**
 * Cite what sustains a block.
 *
 * @param context
 *   The leaflet.
 * @param block
 *   The block.
 * @returns
 *   The element, small.
 */
export function sourceNote(context: LeafletContext, block: Block): SceneNode {
  const {palette, input} = context
  return paragraph(context, citeSources(block.sources, input.norm), tagIn(context, 'P'), {
    size: minimumSize,
    color: palette.muted,
    lineHeight: 1.25
  })
}

/**
 * Make the first words of an item stand out.
 *
 * @param context
 *   The leaflet.
 * @returns
 *   Changes to the usual look of body text.
 */
export function strongLook({palette}: LeafletContext): Partial<TextStyle> {
  return {bold: true, color: palette.primary, lineHeight: 1.26}
}
