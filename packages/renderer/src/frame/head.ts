import {drawEmblem} from '../draw/emblem.ts'
import {rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import type {SceneNode} from '../layout/scene.ts'
import {
  contentWidth,
  type InfographicContext,
  margin,
  minimumSize,
  pageWidth,
  sizeOf
} from '../sections/context.ts'
import {institution} from './institution.ts'

const patternHeight = 28
const drawing = 300
const gap = 48
const titleWidth = contentWidth - drawing - gap
const titleSizes = [104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 44]

/** How far a card with the first figure stands over the head, in px. */
export const heroOverlap = 130

/**
 * Set the head: institution, title, summary, and a drawing of what it is about.
 *
 * @param context
 *   The infographic.
 * @param options
 *   `hasHero`: whether a figure overlaps its lower edge; `clearTop`: px at the top that apps cover.
 * @returns
 *   The element.
 */
export function head(
  context: InfographicContext,
  {hasHero, clearTop = 0}: {hasHero: boolean; clearTop?: number}
): SceneNode {
  const {scene, palette, input} = context
  const {titulo, resumen} = input.explainer.metadata
  const groups = ['Sect:portada']
  const sizes = titleSizes
    .filter((size) => size <= (titulo.length > 60 ? 74 : 104))
    .map((size) => size * Math.max(1, context.scale))
  const titleSize = chooseHeadingSize(titulo, scene.face({bold: true}), sizes, titleWidth)
  const overlap = hasHero ? heroOverlap : 0
  return scene.box(
    {
      paddingLeft: margin,
      paddingRight: margin,
      paddingTop: 56 + clearTop,
      paddingBottom: 64 + patternHeight + overlap,
      gap: 36
    },
    [
      institution(
        scene,
        input.theme,
        {
          size: Math.max(minimumSize, 28 * context.scale),
          color: palette.onPrimaryMuted,
          bold: true,
          lineHeight: 1.2
        },
        {tag: {role: 'P', groups}, plate: palette.paper}
      ),
      scene.box({flexDirection: 'row', alignItems: 'center', gap}, [
        scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 26}, [
          scene.text(
            titulo,
            {
              size: titleSize,
              color: palette.onPrimary,
              bold: true,
              lineHeight: 1.04,
              headingWidth: titleWidth
            },
            {role: 'H1', groups}
          ),
          scene.text(
            resumen,
            {size: sizeOf(context, 'lead'), color: palette.onPrimaryMuted, lineHeight: 1.32},
            {role: 'P', groups}
          )
        ]),
        scene.box({width: drawing, height: drawing, flexShrink: 0}, [], {
          paint: (box) => drawEmblem(input.explainer, box, palette)
        })
      ])
    ],
    {
      key: 'head',
      paint: ({x, y, width, height}) => [
        {path: rectanglePath({x, y, width, height}), fill: palette.primary},
        ...zigzag({x, y: y + height - patternHeight, width: pageWidth, height: patternHeight}, palette)
      ]
    }
  )
}
