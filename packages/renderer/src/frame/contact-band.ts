import {type ContactBlock, toPlainText} from 'remark-explainer'
import {chooseIcon} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import {isAddress} from '../layout/break-address.ts'
import type {SceneNode} from '../layout/scene.ts'
import {
  contentWidth,
  type InfographicContext,
  margin,
  minimumSize,
  paragraph,
  sizeOf
} from '../sections/context.ts'
import {citeSources} from '../text/cite-sources.ts'
import {measureText} from '../type/measure-text.ts'
import {qrCode} from './qr-code.ts'

const qrSize = 248

/**
 * Set where to ask, and the way to the whole explainer.
 *
 * @param context
 *   The infographic.
 * @param blocks
 *   The contacts of the explainer; may be none.
 * @param leftOut
 *   Titles of what the piece had no room for: it can be read on the page.
 * @returns
 *   A band across the page.
 */
export function contactBand(
  context: InfographicContext,
  blocks: readonly ContactBlock[],
  leftOut: readonly string[] = []
): SceneNode {
  const {scene, palette, input} = context
  const {theme} = input
  const groups = ['Sect:contacto']
  const onPrimary = {color: palette.onPrimary}
  // Where there is nothing to list, the words alone must fill the band.
  const isShort = blocks.every(({contacts}) => !contacts.length)
  const introLook = {...onPrimary, ...(isShort && {size: sizeOf(context, 'lead'), lineHeight: 1.32})}
  const title = blocks[0]?.title ?? (theme.contacto ? 'Dónde preguntar' : 'Lea más')
  return scene.box(
    {flexDirection: 'row', gap: 48, padding: margin, paddingTop: 56, paddingBottom: 56},
    [
      scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, justifyContent: 'center', gap: 18}, [
        scene.text(
          title,
          {
            size: sizeOf(context, 'section'),
            bold: true,
            ...onPrimary,
            lineHeight: 1.15,
            headingWidth: contentWidth - qrSize - 48
          },
          {role: 'H2', groups}
        ),
        ...(blocks.length
          ? []
          : [
              paragraph(
                context,
                theme.contacto ?? 'Todo lo que dice esta página, con la ley que lo sostiene.',
                {role: 'P', groups},
                introLook
              )
            ]),
        ...blocks.flatMap((block, index) => [
          index > 0 && paragraph(context, block.title, {role: 'H2', groups}, {...onPrimary, bold: true}),
          ...block.intro.map((text) => paragraph(context, text, {role: 'P', groups}, introLook)),
          ...block.contacts.map(({label, value}) => contactLine(context, label, toPlainText(value), groups)),
          scene.text(
            citeSources(block.sources, input.norm),
            {size: minimumSize, color: palette.onPrimaryMuted, lineHeight: 1.3},
            {role: 'P', groups}
          )
        ]),
        leftOut.length > 0 &&
          scene.text(
            [{text: 'También en la página: ', strong: true}, {text: leftOut.join(' · ')}],
            {size: minimumSize, ...onPrimary, lineHeight: 1.3},
            {role: 'P', groups}
          )
      ]),
      qrCode(context, groups, {size: qrSize, color: palette.onPrimaryMuted, words: 'Léalo completo:'})
    ],
    {paint: (box) => [{path: rectanglePath(box), fill: palette.primary}]}
  )
}

function contactLine(context: InfographicContext, label: string, value: string, groups: string[]): SceneNode {
  const {scene, palette} = context
  const color = palette.onPrimary
  const width = contentWidth - qrSize - 48 - 60
  const size = sizeOf(context, 'body')
  const isLong = isAddress(value) && measureText(`${label}: ${value}`, scene.face({}), size) > width
  const texts = isLong
    ? [
        ...(label ? [paragraph(context, `${label}:`, {role: 'P', groups}, {color, bold: true})] : []),
        paragraph(context, value, {role: 'P', groups}, {color, addressWidth: width})
      ]
    : [
        paragraph(
          context,
          label ? [{text: label, strong: true}, {text: `: ${value}`}] : value,
          {role: 'P', groups},
          {color, lineHeight: 1.35}
        )
      ]
  return scene.box({flexDirection: 'row', gap: 20}, [
    scene.box({width: 40, height: 44, flexShrink: 0}, [], {
      paint: (box) => drawIcon(chooseIcon(`${label} ${value}`, 'info'), box, palette.onPrimary)
    }),
    scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, texts)
  ])
}
