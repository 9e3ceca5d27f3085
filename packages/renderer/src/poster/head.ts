import {drawEmblem} from '../draw/emblem.ts'
import {rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import {institution} from '../frame/institution.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, margin, sizeOf} from '../sections/context.ts'

const titleSizes = [120, 112, 104, 96, 88, 80, 72, 64, 58, 52, 46]
/** How far the card with the first figure stands over the head, in px at scale 1. */
export const posterOverlap = 74
/** Letters of a title that is long. */
const longTitle = 60

/**
 * Size head and foot of a page of one size: they shrink less than what stands between them.
 *
 * @param context
 *   The piece.
 * @returns
 *   Step of the scale.
 */
export function frameScale({scale}: InfographicContext): number {
  return Math.max(0.7, scale)
}

/**
 * Set the head of a page of one size: institution, title, summary, and a drawing of what it is about.
 *
 * @param context
 *   The piece.
 * @param options
 *   `hasHero`: whether a figure stands over its lower edge; `clearTop`: px at the top that apps cover.
 * @returns
 *   The element.
 */
export function posterHead(
  context: InfographicContext,
  {hasHero, clearTop = 0}: {hasHero: boolean; clearTop?: number}
): SceneNode {
  const {scene, palette, input} = context
  const {titulo, resumen} = input.explainer.metadata
  const scale = frameScale(context)
  const groups = ['Sect:portada']
  const [drawing, gap, pattern] = [210 * scale, 40 * scale, 20 * scale]
  const width = contentWidth - drawing - gap
  const sizes = titleSizes
    .filter((size) => size <= (titulo.length > longTitle ? 80 : 120))
    .map((size) => size * scale)
  const titleSize = chooseHeadingSize(titulo, scene.face({bold: true}), sizes, width)
  return scene.box(
    {
      flexDirection: 'row',
      alignItems: 'center',
      gap,
      paddingLeft: margin,
      paddingRight: margin,
      paddingTop: 40 * scale + clearTop,
      paddingBottom: 30 * scale + pattern + (hasHero ? posterOverlap * scale : 0)
    },
    [
      scene.box({width, gap: 20 * scale}, [
        institution(
          scene,
          input.theme,
          {size: sizeOf(context, 'small'), color: palette.onPrimaryMuted, bold: true, lineHeight: 1.2},
          {tag: {role: 'P', groups}, plate: palette.paper}
        ),
        scene.text(
          titulo,
          {size: titleSize, color: palette.onPrimary, bold: true, lineHeight: 1.03, headingWidth: width},
          {role: 'H1', groups}
        ),
        scene.text(
          resumen,
          {size: sizeOf(context, 'lead'), color: palette.onPrimaryMuted, lineHeight: 1.3},
          {role: 'P', groups}
        )
      ]),
      scene.box({width: drawing, height: drawing, flexShrink: 0}, [], {
        paint: (box) => drawEmblem(input.explainer, box, palette)
      })
    ],
    {
      paint: ({x, y, width: wide, height}) => [
        {path: rectanglePath({x, y, width: wide, height}), fill: palette.primary},
        ...zigzag({x, y: y + height - pattern, width: wide, height: pattern}, palette)
      ]
    }
  )
}
