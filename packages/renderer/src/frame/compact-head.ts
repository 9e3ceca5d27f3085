import {emblemIcons} from '../draw/emblem.ts'
import {drawBadge} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, margin, minimumSize, sizeOf} from '../sections/context.ts'
import {institution} from './institution.ts'

const patternHeight = 20
const badge = 112
const gap = 32
const titleSizes = [64, 60, 56, 52, 48, 44, 40, 36]

/**
 * Set a low head: institution and title, for pieces whose matter is a drawing.
 *
 * @param context
 *   The piece.
 * @param page
 *   Which page, from 0: only the first has the title as heading of the document.
 * @returns
 *   A band across the page.
 */
export function compactHead(context: InfographicContext, page = 0): SceneNode {
  const {scene, palette, input} = context
  const groups = [page ? `Sect:portada-${page + 1}` : 'Sect:portada']
  const width = contentWidth - badge - gap
  const {titulo} = input.explainer.metadata
  const size = chooseHeadingSize(titulo, scene.face({bold: true}), titleSizes, width)
  const [icon] = emblemIcons(input.explainer)
  return scene.box(
    {
      flexDirection: 'row',
      alignItems: 'center',
      gap,
      padding: margin,
      paddingTop: 44,
      paddingBottom: 44 + patternHeight
    },
    [
      scene.box({width, gap: 12}, [
        institution(
          scene,
          input.theme,
          {
            size: Math.max(minimumSize, sizeOf(context, 'small')),
            color: palette.onPrimaryMuted,
            bold: true,
            lineHeight: 1.2
          },
          {tag: {role: 'P', groups}, plate: palette.paper}
        ),
        scene.text(
          titulo,
          {size, color: palette.onPrimary, bold: true, lineHeight: 1.08, headingWidth: width},
          {role: page ? 'P' : 'H1', groups}
        )
      ]),
      scene.box({width: badge, height: badge, flexShrink: 0}, [], {
        paint: (box) => drawBadge(icon, box, {disc: palette.primaryTint, icon: palette.onPrimary})
      })
    ],
    {
      paint: ({x, y, width: wide, height}) => [
        {path: rectanglePath({x, y, width: wide, height}), fill: palette.primary},
        ...zigzag({x, y: y + height - patternHeight, width: wide, height: patternHeight}, palette)
      ]
    }
  )
}
