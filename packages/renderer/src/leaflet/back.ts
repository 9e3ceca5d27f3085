import {type ContactBlock, contactParts, toPlainText} from 'remark-explainer'
import {chooseIcon} from '../draw/choose-icon.ts'
import {drawBadge, drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import {drawQr} from '../draw/qr.ts'
import type {SceneNode} from '../layout/scene.ts'
import {addressOf, printedAddress} from '../text/address-of.ts'
import {citeSources} from '../text/cite-sources.ts'
import {licenceLine} from '../text/licence-line.ts'
import {sourceLine} from '../text/source-line.ts'
import {grow, type LeafletContext, minimumSize, paragraph, tagIn} from './context.ts'

/**
 * Set the back: where to ask, the way to the whole explainer, and what the piece must say of itself.
 *
 * @param context
 *   The leaflet, in the back.
 * @param blocks
 *   The contacts; may be none.
 * @param options
 *   `height` to fill, in points, without it as tall as it needs; `isRoomy` for a large code.
 * @returns
 *   The element.
 */
export function back(
  context: LeafletContext,
  blocks: readonly ContactBlock[],
  {height, isRoomy = false}: {height?: number; isRoomy?: boolean} = {}
): SceneNode {
  const {scene, body} = context
  return scene.box({gap: body * 1.6, ...(height && {height})}, [
    scene.box({gap: body * 0.75, ...(height && grow)}, contacts(context, blocks)),
    addressBox(context, isRoomy),
    imprint(context)
  ])
}

function contacts(context: LeafletContext, blocks: readonly ContactBlock[]): SceneNode[] {
  const {scene, palette, body, input, textWidth} = context
  const {theme} = input
  const title = blocks[0]?.title ?? (theme.contacto ? 'Dónde preguntar' : 'Lea más')
  const size = body * 2.5
  return [
    scene.box({flexDirection: 'row', alignItems: 'center', gap: body * 0.75}, [
      scene.box({width: size, height: size, flexShrink: 0}, [], {
        paint: (box) => drawBadge('phone', box, {disc: palette.primary, icon: palette.onPrimary})
      }),
      paragraph(context, title, tagIn(context, 'H2'), {
        size: body * 1.48,
        bold: true,
        color: palette.primary,
        lineHeight: 1.14,
        headingWidth: textWidth - size - body * 0.75,
        style: grow
      })
    ]),
    ...(blocks.length || !theme.contacto
      ? []
      : [paragraph(context, contactParts('Teléfono o página', theme.contacto), tagIn(context, 'P'))]),
    ...blocks.flatMap((block, index) => [
      ...(index ? [paragraph(context, block.title, tagIn(context, 'H2'), {bold: true})] : []),
      ...block.intro.map((text) => paragraph(context, text, tagIn(context, 'P'))),
      ...block.contacts.map(({label, value}, place) => {
        const groups = [`L:${block.id}`, `LI:${block.id}-${place}`]
        const text = toPlainText(value)
        return scene.box({flexDirection: 'row', gap: body * 0.75}, [
          scene.box({width: body * 1.4, height: body * 1.5, flexShrink: 0}, [], {
            paint: (box) => drawIcon(chooseIcon(`${label} ${text}`, 'info'), box, palette.primary)
          }),
          scene.box(grow, [
            ...(label
              ? [paragraph(context, label, tagIn(context, 'Lbl', ...groups), {bold: true, lineHeight: 1.25})]
              : []),
            paragraph(context, contactParts(label, text), tagIn(context, 'LBody', ...groups), {
              lineHeight: 1.28,
              addressWidth: textWidth - body * 2.15
            })
          ])
        ])
      }),
      paragraph(context, citeSources(block.sources, input.norm), tagIn(context, 'P'), {
        size: minimumSize,
        color: palette.muted,
        lineHeight: 1.25
      })
    ])
  ]
}

/** A row with a small code, or a large code above its address where there is room. */
function addressBox(context: LeafletContext, isLarge: boolean): SceneNode {
  const {scene, palette, body, input, textWidth} = context
  const address = addressOf(input)
  const size = isLarge ? 164 : 88
  const room = isLarge ? textWidth - 32 : textWidth - size - 28
  return scene.box(
    {
      flexDirection: isLarge ? 'column' : 'row',
      alignItems: isLarge ? 'flex-start' : 'center',
      gap: 12,
      padding: isLarge ? 16 : 8,
      width: textWidth
    },
    [
      scene.box({width: size, height: size, flexShrink: 0}, [], {
        paint: (box) => drawQr(address, box, [palette.ink, palette.paper]),
        figure: {alt: `Código QR que lleva a ${address}`, groups: tagIn(context, 'P').groups}
      }),
      scene.box({width: room, gap: 3}, [
        paragraph(context, 'Léalo completo', tagIn(context, 'P'), {
          bold: true,
          size: body * (isLarge ? 1.3 : 1.05),
          color: palette.primary,
          lineHeight: 1.2
        }),
        paragraph(context, [{text: printedAddress(address), href: address}], tagIn(context, 'P'), {
          size: isLarge ? 11 : minimumSize,
          lineHeight: 1.25,
          addressWidth: room
        })
      ])
    ],
    {paint: (box) => [{path: rectanglePath(box, 8), fill: palette.surface}]}
  )
}

function imprint(context: LeafletContext): SceneNode {
  const {scene, palette, input} = context
  const {licencia, leyenda} = input.explainer.metadata
  const small = (text: string) =>
    paragraph(context, text, tagIn(context, 'P'), {size: minimumSize, color: palette.muted, lineHeight: 1.28})
  return scene.box({gap: 7}, [
    leyenda !== undefined &&
      scene.box(
        {padding: 9},
        [paragraph(context, leyenda, tagIn(context, 'P'), {size: 9.5, bold: true, lineHeight: 1.3})],
        {paint: (box) => [{path: rectanglePath(box, 5), stroke: {color: palette.muted, width: 0.8}}]}
      ),
    small(sourceLine(input.norm)),
    scene.box({flexDirection: 'row', gap: 8}, [
      scene.box({width: 16, height: 16, flexShrink: 0}, [], {
        paint: (box) => drawIcon(licencia.startsWith('CC') ? 'creative-commons' : 'scale', box, palette.muted)
      }),
      scene.box(grow, [small(licenceLine(input.explainer, input.norm))])
    ])
  ])
}
