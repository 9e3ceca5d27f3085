import type {Block, RichText} from 'remark-explainer'
import {blockIcon} from '../draw/choose-icon.ts'
import {drawBadge} from '../draw/icon.ts'
import {breakHeading} from '../layout/break-heading.ts'
import type {Tag} from '../layout/mark.ts'
import type {Scene, SceneNode, Style, TextStyle} from '../layout/scene.ts'
import type {PieceInput} from '../piece.ts'
import {citeSources} from '../text/cite-sources.ts'
import type {Palette} from '../theme/palette.ts'
import {measureText} from '../type/measure-text.ts'

/** Width of the page, in px: what telephones and networks show without shrinking. */
export const pageWidth = 1080
/** Space at both sides, in px. */
export const margin = 64
/** Width between the margins. */
export const contentWidth = pageWidth - 2 * margin

/** What every part of an infographic is made with. */
export interface InfographicContext {
  scene: Scene
  palette: Palette
  input: PieceInput
  /** Step of the type scale: 1 is usual. */
  scale: number
  /** Lines of the longest heading in a row of sections, so that what follows them begins at one height. */
  headingLines?: number
  /** Whether the icon of a block stands on a rail beside it, and its heading is words alone. */
  onRail?: boolean
  /** Whether items stand close together, without a box each. */
  compact?: boolean
  /** Letters are never smaller, in px; default `minimumSize`. On paper less is enough. */
  minimum?: number
  /** Steps that stand on cards before, when a procedure goes on. */
  firstStep?: number
  /** Whether the steps go on on another card. */
  goesOn?: boolean
}

/** Sizes of letters at scale 1, in px. */
export const typeSizes = {note: 20, small: 24, body: 30, lead: 36, item: 32, section: 46} as const

/** Letters are never smaller than this, in px: at 1080 px wide, a telephone shows them at 3 mm and less is lost. */
export const minimumSize = 24

/**
 * Size letters for the step of the scale.
 *
 * @param context
 *   The infographic.
 * @param name
 *   Which letters.
 * @returns
 *   Size in px, never under the minimum.
 */
export function sizeOf(
  {scale, minimum = minimumSize}: InfographicContext,
  name: keyof typeof typeSizes
): number {
  return Math.max(minimum, Math.round(typeSizes[name] * scale))
}

/**
 * Set a paragraph.
 *
 * @param context
 *   The infographic.
 * @param text
 *   What it says.
 * @param tag
 *   What it is in the document.
 * @param look
 *   Changes to the usual look of body text.
 * @returns
 *   The element.
 */
export function paragraph(
  context: InfographicContext,
  text: RichText | string,
  tag: Tag,
  look: Partial<TextStyle> = {}
): SceneNode {
  return context.scene.text(
    text,
    {size: sizeOf(context, 'body'), color: context.palette.ink, lineHeight: 1.38, ...look},
    tag
  )
}

/** Height of a line of a section's heading, of its letters. */
const headingLine = 1.12

/**
 * Count the lines of a block's heading.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The block.
 * @param width
 *   Width of its section, in px.
 * @returns
 *   1 or more.
 */
export function countHeadingLines(context: InfographicContext, block: Block, width: number): number {
  const face = context.scene.face({bold: true})
  const size = headingSize(context, block.title, width)
  return breakHeading(block.title, face, size, headingRoom(context, width)).lines.length
}

/** The usual size, or smaller when the longest word has no room. */
function headingSize(context: InfographicContext, title: string, width: number): number {
  const usual = sizeOf(context, 'section')
  const face = context.scene.face({bold: true})
  const longest = Math.max(...title.split(/\s+/).map((word) => measureText(word, face, usual)))
  return Math.max(
    context.minimum ?? minimumSize,
    Math.min(usual, Math.floor((usual * headingRoom(context, width)) / longest))
  )
}

function headingRoom({scale, onRail}: InfographicContext, width: number): number {
  return onRail ? width : width - (76 + 22) * scale
}

/**
 * Set the heading of a block: its icon on a disc, and its title.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The block.
 * @param width
 *   Width it has, in px.
 * @param colours
 *   Of disc, icon and title; the usual ones are primary.
 * @returns
 *   The element.
 */
export function heading(
  context: InfographicContext,
  block: Block,
  width: number,
  colours: {disc?: string; icon?: string; title?: string} = {}
): SceneNode {
  const {scene, palette, scale, headingLines = 1, onRail = false} = context
  const {disc = palette.primary, icon = palette.onPrimary, title = palette.primary} = colours
  const size = 76 * scale
  const letters = headingSize(context, block.title, width)
  const minHeight = Math.max(size, headingLines * headingLine * letters)
  const words = (style: Style) =>
    scene.text(
      block.title,
      {
        size: letters,
        color: title,
        bold: true,
        lineHeight: headingLine,
        headingWidth: headingRoom(context, width),
        style
      },
      {role: 'H2', groups: [`Sect:${block.id}`]}
    )
  if (onRail) return scene.box({marginTop: 14, marginBottom: 20 * scale}, [words({})])
  const row = {flexDirection: 'row', alignItems: 'center', gap: 22 * scale, marginBottom: 24 * scale}
  return scene.box({...row, minHeight}, [
    scene.box({width: size, height: size, flexShrink: 0}, [], {
      paint: (box) => drawBadge(blockIcon(block), box, {disc, icon})
    }),
    words({flexGrow: 1, flexShrink: 1, flexBasis: 0})
  ])
}

/**
 * Cite what sustains a block.
 *
 * @param context
 *   The infographic.
 * @param block
 *   The block.
 * @param color
 *   Of the letters.
 * @returns
 *   The element, small.
 */
export function sourceNote(context: InfographicContext, block: Block, color?: string): SceneNode {
  const {palette, scale, scene, input} = context
  return scene.text(
    citeSources(block.sources, input.norm),
    {
      size: sizeOf(context, 'small'),
      color: color ?? palette.muted,
      lineHeight: 1.3,
      style: {marginTop: 20 * scale}
    },
    {role: 'P', groups: [`Sect:${block.id}`]}
  )
}
