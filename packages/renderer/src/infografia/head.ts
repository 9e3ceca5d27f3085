import type {FigureBlock} from 'remark-explainer'
import {chooseIcon} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {circlePath, rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import type {SceneNode} from '../layout/scene.ts'
import {keepLastWords} from '../text/keep-last-words.ts'
import {type InfographicContext, margin, minimumSize, pageWidth, sizeOf} from './context.ts'

const patternHeight = 28

/**
 * Set the head: institution, title, summary, and a drawing of what it is about.
 *
 * @param context
 *   The infographic.
 * @param hero
 *   Whether a figure overlaps its lower edge.
 * @returns
 *   The element.
 */
export function head(context: InfographicContext, hero: FigureBlock | undefined): SceneNode {
  const {scene, palette, scale, input} = context
  const {titulo, resumen} = input.explainer.metadata
  const icon = chooseIcon(`${titulo} ${resumen}`, tipoIcons[input.explainer.metadata.tipo])
  const groups = ['Sect:portada']
  const drawing = 300
  const overlap = hero ? 130 : 0
  return scene.box(
    {
      paddingLeft: margin,
      paddingRight: margin,
      paddingTop: 56,
      paddingBottom: 64 + patternHeight + overlap,
      gap: 36
    },
    [
      scene.text(
        input.theme.institucion,
        {size: Math.max(minimumSize, 28), color: palette.onPrimaryMuted, bold: true, lineHeight: 1.2},
        {role: 'P', groups}
      ),
      scene.box({flexDirection: 'row', alignItems: 'center', gap: 40}, [
        scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 26}, [
          scene.text(
            keepLastWords(titulo),
            {
              size: titleSize(titulo) * Math.min(1, scale + 0.1),
              color: palette.onPrimary,
              bold: true,
              lineHeight: 1.04,
              balance: true
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
          paint: (box) => [
            {
              path: circlePath(box.x + drawing / 2, box.y + drawing / 2, drawing / 2),
              fill: palette.primaryTint
            },
            ...drawIcon(
              icon,
              {x: box.x + 66, y: box.y + 66, width: drawing - 132, height: drawing - 132},
              palette.onPrimary,
              1.5
            )
          ]
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

const tipoIcons = {
  derecho: 'scale',
  norma: 'book-open',
  'programa-social': 'hand-heart',
  tramite: 'clipboard-list'
} as const

function titleSize(title: string): number {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length))
  const size = title.length <= 24 ? 104 : title.length <= 48 ? 88 : title.length <= 80 ? 72 : 60
  // The widest letters take about 0.62 of their size; the column beside the drawing is 612 px.
  return Math.min(size, Math.floor(612 / (longest * 0.62)))
}
