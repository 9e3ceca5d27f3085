import type {ContactBlock} from 'remark-explainer'
import {drawEmblem} from '../draw/emblem.ts'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import {zigzag} from '../draw/pattern.ts'
import {institution} from '../frame/institution.ts'
import {chooseHeadingSize} from '../layout/break-heading.ts'
import type {SceneNode} from '../layout/scene.ts'
import {posterBottom} from '../poster/bottom.ts'
import {contentWidth, type InfographicContext, margin, sizeOf} from '../sections/context.ts'
import {cardSide} from './card.ts'

const titleSizes = [124, 116, 108, 100, 92, 84, 76, 68, 60, 54, 48]
const emblem = 320
const patternHeight = 28

/**
 * Set the first card: what it is about, as large as it goes.
 *
 * @param context
 *   The set.
 * @returns
 *   The whole card.
 */
export function coverCard(context: InfographicContext): SceneNode {
  const {scene, palette, input} = context
  const {titulo, resumen} = input.explainer.metadata
  const groups = ['Sect:portada']
  const size = chooseHeadingSize(
    titulo,
    scene.face({bold: true}),
    titleSizes.map((one) => one * Math.min(1, context.scale)),
    contentWidth
  )
  return scene.box(
    {
      width: cardSide,
      minHeight: cardSide,
      justifyContent: 'space-between',
      padding: margin,
      paddingBottom: margin + patternHeight
    },
    [
      scene.box({flexDirection: 'row', justifyContent: 'space-between'}, [
        scene.box({width: contentWidth - emblem - 40}, [
          institution(
            scene,
            input.theme,
            {size: 32, color: palette.onPrimaryMuted, bold: true, lineHeight: 1.2},
            {tag: {role: 'P', groups}, plate: palette.paper}
          )
        ]),
        scene.box({width: emblem, height: emblem, flexShrink: 0}, [], {
          paint: (box) => drawEmblem(input.explainer, box, palette)
        })
      ]),
      scene.box({gap: 28}, [
        scene.text(
          titulo,
          {size, color: palette.onPrimary, bold: true, lineHeight: 1.04, headingWidth: contentWidth},
          {role: 'H1', groups}
        ),
        scene.text(
          resumen,
          {size: sizeOf(context, 'lead'), color: palette.onPrimaryMuted, lineHeight: 1.32},
          {role: 'P', groups}
        )
      ]),
      scene.box({flexDirection: 'row', alignItems: 'center', gap: 16}, [
        scene.text(
          'Desliza para saber más',
          {size: 30, color: palette.onPrimary, bold: true, lineHeight: 1.2},
          {role: 'P', groups}
        ),
        scene.box({width: 40, height: 40}, [], {
          paint: (box) => drawIcon('arrow-right', box, palette.onPrimary, 2.4)
        })
      ])
    ],
    {
      key: 'cover',
      paint: (box) => [
        {path: rectanglePath(box), fill: palette.primary},
        ...zigzag({...box, y: box.y + box.height - patternHeight, height: patternHeight}, palette)
      ]
    }
  )
}

/**
 * Set the last card: where to ask, the way to the page, legend, norm and licence.
 *
 * @param context
 *   The set.
 * @param contacts
 *   Contacts of the explainer; may be none.
 * @returns
 *   The whole card.
 */
export function lastCard(context: InfographicContext, contacts: readonly ContactBlock[]): SceneNode {
  const {scene, palette, scale} = context
  const side = emblem * 0.7 * scale
  return scene.box(
    {width: cardSide, minHeight: cardSide, justifyContent: 'flex-end'},
    [
      scene.box({flexGrow: 1, alignItems: 'center', justifyContent: 'center', padding: 32 * scale}, [
        scene.box({width: side, height: side}, [], {
          paint: (box) => drawEmblem(context.input.explainer, box, palette)
        })
      ]),
      posterBottom(context, {contacts, leftOut: []})
    ],
    {
      key: 'last',
      paint: (box) => [
        {path: rectanglePath(box), fill: palette.primary},
        {
          path: rectanglePath({...box, y: box.y + box.height * 0.6, height: box.height * 0.4}),
          fill: palette.paper
        }
      ]
    }
  )
}
