import {type RichText, toPlainText} from 'remark-explainer'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, paragraph, sizeOf} from './context.ts'

/** Space at both sides of an answer's words, in px. */
export const pillSide = 22

interface Place {
  /** Of the block. */
  id: string
  /** Of the element. */
  key: string
  width: number
}

/**
 * Tell an outcome that says no.
 *
 * @param text
 *   The outcome.
 * @returns
 *   Whether it begins with «no», «ningún», «todavía no»…
 */
export function isRefusal(text: RichText): boolean {
  return /^(?:todavía no|aún no|no|nunca|ningún|ninguna|nadie)(?![\p{L}\d])/iu.test(toPlainText(text).trim())
}

/** Tell an outcome that says yes. */
function isConsent(text: RichText): boolean {
  return /^(?:sí|puede[ns]?|tiene[ns]?|te toca|les toca|te corresponde|cumple[ns]?|aplica|califica[ns]?|es para (?:ti|ustedes)|recibe[ns]?)(?![\p{L}\d])/iu.test(
    toPlainText(text).trim()
  )
}

/**
 * Set a question of a decision.
 *
 * @param context
 *   The piece.
 * @param question
 *   What is asked.
 * @param place
 *   Block, key and width.
 * @returns
 *   A box.
 */
export function questionBox(
  context: InfographicContext,
  question: string,
  {id, key, width}: Place
): SceneNode {
  const {scene, palette, scale} = context
  const padding = 26 * scale
  return scene.box(
    {width, padding, paddingTop: 22 * scale, paddingBottom: 22 * scale, flexShrink: 0},
    [
      paragraph(
        context,
        question,
        {role: 'P', groups: [`Sect:${id}`]},
        {
          size: sizeOf(context, 'item'),
          bold: true,
          color: palette.primary,
          align: 'center',
          lineHeight: 1.22,
          headingWidth: width - 2 * padding,
          style: {alignItems: 'center'}
        }
      )
    ],
    {
      key,
      paint: (box) => [
        {path: rectanglePath(box, 26), fill: palette.paper},
        {path: rectanglePath(box, 26), fill: palette.surface, stroke: {color: palette.primary, width: 3}}
      ]
    }
  )
}

/**
 * Set an answer, to stand on its arrow.
 *
 * @param context
 *   The piece.
 * @param label
 *   «Sí», «No», «Entre 5 y 19 años».
 * @param id
 *   Of the block.
 * @returns
 *   A small box.
 */
export function answerPill(context: InfographicContext, label: string, id: string): SceneNode {
  const {scene, palette} = context
  return scene.box(
    {paddingLeft: pillSide, paddingRight: pillSide, paddingTop: 5, paddingBottom: 5},
    [
      paragraph(
        context,
        label,
        {role: 'P', groups: [`Sect:${id}`]},
        {bold: true, color: palette.onAccent, align: 'center', lineHeight: 1.2}
      )
    ],
    {paint: (box) => [{path: rectanglePath(box, box.height / 2), fill: palette.accent}]}
  )
}

/**
 * Set where a decision ends: filled when it says yes, outlined otherwise, always with a sign.
 *
 * @param context
 *   The piece.
 * @param text
 *   What it means for the reader.
 * @param place
 *   Block, key and width.
 * @returns
 *   A box.
 */
export function outcomeBox(context: InfographicContext, text: RichText, {id, key, width}: Place): SceneNode {
  const {scene, palette, scale} = context
  const consents = isConsent(text)
  const icon = consents ? 'circle-check' : isRefusal(text) ? 'circle-x' : 'circle-arrow-right'
  const color = consents ? palette.onPrimary : palette.ink
  const size = 46 * scale
  return scene.box(
    {width, flexDirection: 'row', alignItems: 'center', gap: 18 * scale, padding: 22 * scale},
    [
      scene.box({width: size, height: size, flexShrink: 0}, [], {
        paint: (box) => drawIcon(icon, box, consents ? palette.onPrimary : palette.primary)
      }),
      paragraph(
        context,
        text,
        {role: 'P', groups: [`Sect:${id}`]},
        {color, lineHeight: 1.24, style: {flexGrow: 1, flexShrink: 1, flexBasis: 0}}
      )
    ],
    {
      key,
      paint: (box) => [
        {
          path: rectanglePath(box, 16),
          fill: consents ? palette.primary : palette.paper,
          stroke: {color: consents ? palette.primary : palette.line, width: 3}
        }
      ]
    }
  )
}
