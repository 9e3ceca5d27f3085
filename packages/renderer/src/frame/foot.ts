import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, margin, minimumSize, sizeOf} from '../sections/context.ts'
import {licenceLine} from '../text/licence-line.ts'
import {sourceLine} from '../text/source-line.ts'

/**
 * Set the foot: legend, norm, licence, date of the last check.
 *
 * @param context
 *   The infographic.
 * @returns
 *   The element.
 */
export function foot(context: InfographicContext): SceneNode {
  const {scene, palette, input} = context
  const {licencia, leyenda} = input.explainer.metadata
  const groups = ['Sect:pie']
  const small = (text: string) =>
    scene.text(text, {size: minimumSize, color: palette.muted, lineHeight: 1.35}, {role: 'P', groups})
  return scene.box({padding: margin, paddingTop: 44, paddingBottom: 52, gap: 20}, [
    leyenda !== undefined &&
      scene.box(
        {padding: 26, paddingLeft: 30},
        [
          scene.text(
            leyenda,
            {size: sizeOf(context, 'small') + 2, color: palette.ink, bold: true, lineHeight: 1.35},
            {role: 'P', groups}
          )
        ],
        {
          paint: (box) => [
            {path: rectanglePath(box, 16), fill: palette.paper, stroke: {color: palette.muted, width: 2}}
          ]
        }
      ),
    small(sourceLine(input.norm)),
    scene.box({flexDirection: 'row', gap: 20}, [
      scene.box({width: 44, height: 44, flexShrink: 0}, [], {
        paint: (box) => drawIcon(licencia.startsWith('CC') ? 'creative-commons' : 'scale', box, palette.muted)
      }),
      scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [small(licenceLine(input.explainer, input.norm))])
    ])
  ])
}
