import {type ContactBlock, toPlainText} from 'remark-explainer'
import {chooseIcon} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import {drawQr} from '../draw/qr.ts'
import type {SceneNode} from '../layout/scene.ts'
import {addressOf, printedAddress} from '../text/address-of.ts'
import {citeSources} from '../text/cite-sources.ts'
import {writeDate} from '../text/date.ts'
import {findLicence} from '../text/licence.ts'
import {sourceLine} from '../text/source-line.ts'
import {contentWidth, type InfographicContext, margin, minimumSize, paragraph, sizeOf} from './context.ts'

const qrSize = 248

/**
 * Set where to ask, and the way to the whole explainer.
 *
 * @param context
 *   The infographic.
 * @param blocks
 *   The contacts of the explainer; may be none.
 * @returns
 *   A band across the page.
 */
export function contactBand(context: InfographicContext, blocks: readonly ContactBlock[]): SceneNode {
  const {scene, palette, input} = context
  const {theme} = input
  const address = addressOf(input)
  const groups = ['Sect:contacto']
  const onPrimary = {color: palette.onPrimary}
  const title = blocks[0]?.title ?? (theme.contacto ? 'Dónde preguntar' : 'Lea más')
  return scene.box(
    {flexDirection: 'row', gap: 48, padding: margin, paddingTop: 56, paddingBottom: 56},
    [
      scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, gap: 18}, [
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
                onPrimary
              )
            ]),
        ...blocks.flatMap((block, index) => [
          index > 0 && paragraph(context, block.title, {role: 'H2', groups}, {...onPrimary, bold: true}),
          ...block.intro.map((text) => paragraph(context, text, {role: 'P', groups}, onPrimary)),
          ...block.contacts.map(({label, value}) => contactLine(context, label, toPlainText(value), groups)),
          scene.text(
            citeSources(block.sources, input.norm),
            {size: minimumSize, color: palette.onPrimaryMuted, lineHeight: 1.3},
            {role: 'P', groups}
          )
        ])
      ]),
      scene.box({width: qrSize, flexShrink: 0, gap: 16, alignItems: 'center'}, [
        scene.box({width: qrSize, height: qrSize}, [], {
          paint: (box) => [
            {path: rectanglePath(box, 18), fill: palette.paper},
            ...drawQr(
              address,
              {x: box.x + 8, y: box.y + 8, width: qrSize - 16, height: qrSize - 16},
              {dark: palette.ink, light: palette.paper}
            )
          ],
          figure: {alt: `Código QR que lleva a ${address}`, groups}
        }),
        scene.text(
          `Léalo completo: ${printedAddress(address)}`,
          {
            size: minimumSize,
            color: palette.onPrimaryMuted,
            lineHeight: 1.25,
            align: 'center',
            style: {width: qrSize}
          },
          {role: 'P', groups}
        )
      ])
    ],
    {paint: (box) => [{path: rectanglePath(box), fill: palette.primary}]}
  )
}

function contactLine(context: InfographicContext, label: string, value: string, groups: string[]): SceneNode {
  const {scene, palette} = context
  return scene.box({flexDirection: 'row', gap: 20}, [
    scene.box({width: 40, height: 44, flexShrink: 0}, [], {
      paint: (box) => drawIcon(chooseIcon(`${label} ${value}`, 'info'), box, palette.onPrimary)
    }),
    scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [
      paragraph(
        context,
        label ? [{text: label, strong: true}, {text: `: ${value}`}] : value,
        {role: 'P', groups},
        {color: palette.onPrimary, lineHeight: 1.35}
      )
    ])
  ])
}

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
  const {autoria, licencia, leyenda, verificado, ficticio} = input.explainer.metadata
  const licence = findLicence(licencia)
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
      scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [
        small(
          [
            `${autoria}. Licencia ${licence.name}: ${licence.summary || licence.url}`,
            verificado && `Revisado contra la norma el ${writeDate(verificado)}.`,
            ficticio && 'Programa inventado, como ejemplo.'
          ]
            .filter(Boolean)
            .join(' ')
        )
      ])
    ])
  ])
}
