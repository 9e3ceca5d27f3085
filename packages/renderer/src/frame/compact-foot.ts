import {drawIcon} from '../draw/icon.ts'
import {linePath} from '../draw/path.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, margin, sizeOf} from '../sections/context.ts'
import {licenceLine} from '../text/licence-line.ts'
import {sourceLine} from '../text/source-line.ts'
import {qrCode} from './qr-code.ts'

const qrSize = 190
const gap = 40

/**
 * Set a low foot: legend, norm, licence, and the way to the whole explainer.
 *
 * @param context
 *   The piece.
 * @param page
 *   Which page, from 0.
 * @returns
 *   A band across the page.
 */
export function compactFoot(context: InfographicContext, page = 0): SceneNode {
  const {scene, palette, input} = context
  const {licencia, leyenda} = input.explainer.metadata
  const groups = [page ? `Sect:pie-${page + 1}` : 'Sect:pie']
  const small = (text: string, bold = false) =>
    scene.text(
      text,
      {size: sizeOf(context, 'note'), color: bold ? palette.ink : palette.muted, bold, lineHeight: 1.32},
      {role: 'P', groups}
    )
  return scene.box(
    {
      flexDirection: 'row',
      alignItems: 'center',
      gap,
      margin,
      marginTop: 12,
      marginBottom: 44,
      paddingTop: 32
    },
    [
      scene.box({width: contentWidth - qrSize - gap, gap: 14}, [
        leyenda !== undefined && small(leyenda, true),
        small(sourceLine(input.norm)),
        scene.box({flexDirection: 'row', gap: 16}, [
          scene.box({width: 36, height: 36, flexShrink: 0}, [], {
            paint: (box) =>
              drawIcon(licencia.startsWith('CC') ? 'creative-commons' : 'scale', box, palette.muted)
          }),
          scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [
            small(licenceLine(input.explainer, input.norm))
          ])
        ])
      ]),
      qrCode(context, groups, {size: qrSize, color: palette.muted})
    ],
    {
      paint: ({x, y, width}) => [
        {path: linePath([x, y], [x + width, y]), stroke: {color: palette.line, width: 3}}
      ]
    }
  )
}
