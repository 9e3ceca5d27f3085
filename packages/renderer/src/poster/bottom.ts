import {type Contact, type ContactBlock, toPlainText} from 'remark-explainer'
import {chooseIcon} from '../draw/choose-icon.ts'
import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import {qrCode} from '../frame/qr-code.ts'
import type {SceneNode} from '../layout/scene.ts'
import {
  contentWidth,
  type InfographicContext,
  margin,
  minimumSize,
  paragraph,
  sizeOf
} from '../sections/context.ts'
import {addressOf, printedAddress} from '../text/address-of.ts'
import {citeSources} from '../text/cite-sources.ts'
import {licenceLine} from '../text/licence-line.ts'
import {sourceLine} from '../text/source-line.ts'
import {measureText} from '../type/measure-text.ts'

/** What the bottom of a page says beside norm and licence. */
export interface BottomContent {
  contacts: readonly ContactBlock[]
  /** Titles of what had no room. */
  leftOut: readonly string[]
}

/**
 * Set the bottom of a page of one size: where to ask, the way to the page, norm and licence.
 *
 * @param context
 *   The piece.
 * @param content
 *   Contacts, and what had no room.
 * @returns
 *   Two bands across the page.
 */
export function posterBottom(context: InfographicContext, {contacts, leftOut}: BottomContent): SceneNode {
  const {scene, palette, scale, input} = context
  const groups = ['Sect:contacto']
  const qr = Math.max(150, 180 * scale)
  const gap = 44 * scale
  const width = contentWidth - qr - gap
  const title = contacts[0]?.title ?? (input.theme.contacto ? 'Dónde preguntar' : 'Lea más')
  const lines = contacts.flatMap((block) => block.contacts)
  const columns = lines.length > 2 ? 2 : 1
  const lineWidth = (width - gap * (columns - 1)) / columns
  const rows = Array.from({length: Math.ceil(lines.length / columns)}, (_, row) =>
    lines.slice(row * columns, (row + 1) * columns)
  )
  const note = (text: string) =>
    scene.text(
      text,
      {size: sizeOf(context, 'note'), color: palette.onPrimaryMuted, lineHeight: 1.3},
      {role: 'P', groups}
    )
  const introductions = contacts.flatMap(({intro}) => intro)
  const words = contacts.length
    ? introductions
    : [[{text: input.theme.contacto ?? 'Todo, con la ley que lo sostiene.'}]]
  return scene.box({}, [
    scene.box(
      {
        flexDirection: 'row',
        alignItems: 'center',
        gap,
        padding: margin,
        paddingTop: 28 * scale,
        paddingBottom: 28 * scale
      },
      [
        scene.box({width, gap: 14 * scale}, [
          scene.text(
            title,
            {
              size: sizeOf(context, 'section') * 0.85,
              bold: true,
              color: palette.onPrimary,
              lineHeight: 1.15,
              headingWidth: width
            },
            {role: 'H2', groups}
          ),
          ...words.map((text) =>
            paragraph(context, text, {role: 'P', groups}, {color: palette.onPrimary, lineHeight: 1.3})
          ),
          ...rows.map((row) =>
            scene.box(
              {flexDirection: 'row', gap},
              row.map((contact) => contactLine(context, contact, lineWidth, groups))
            )
          ),
          contacts.length > 0 &&
            note(
              citeSources(
                contacts.flatMap(({sources}) => sources),
                input.norm
              )
            ),
          pageAddress(context, width, groups),
          leftOut.length > 0 &&
            paragraph(
              context,
              [{text: 'También en la página: ', strong: true}, {text: leftOut.join(' · ')}],
              {role: 'P', groups},
              {size: sizeOf(context, 'small'), color: palette.onPrimary, lineHeight: 1.3}
            )
        ]),
        qrCode(context, groups, {size: qr, color: palette.onPrimaryMuted, bare: true})
      ],
      {paint: (box) => [{path: rectanglePath(box), fill: palette.primary}]}
    ),
    posterFoot(context)
  ])
}

/** The address beside its words; when it needs two lines, it is broken where nobody takes a hyphen for its end. */
function pageAddress(context: InfographicContext, width: number, groups: string[]): SceneNode {
  const {scene, palette, input} = context
  const look = {size: sizeOf(context, 'small'), color: palette.onPrimary, lineHeight: 1.3}
  const words = 'Léalo completo:'
  const gap = 8
  const wordsWidth = measureText(words, scene.face({bold: true}), look.size) + 2
  const addressWidth = width - wordsWidth - gap
  return scene.box({flexDirection: 'row', gap}, [
    scene.box({width: wordsWidth, flexShrink: 0}, [
      paragraph(context, words, {role: 'P', groups}, {...look, bold: true})
    ]),
    scene.box({width: addressWidth}, [
      paragraph(context, printedAddress(addressOf(input)), {role: 'P', groups}, {...look, addressWidth})
    ])
  ])
}

function contactLine(
  context: InfographicContext,
  {label, value}: Contact,
  width: number,
  groups: string[]
): SceneNode {
  const {scene, palette, scale} = context
  const icon = 34 * Math.max(scale, 0.6)
  const gap = 14 * scale
  const text = toPlainText(value)
  return scene.box({width, flexDirection: 'row', gap}, [
    scene.box({width: icon, height: icon * 1.15, flexShrink: 0}, [], {
      paint: (box) => drawIcon(chooseIcon(`${label} ${text}`, 'info'), box, palette.onPrimary)
    }),
    scene.box({width: width - icon - gap}, [
      paragraph(
        context,
        text,
        {role: 'P', groups},
        {
          size: Math.max(context.minimum ?? minimumSize, sizeOf(context, 'body') * 0.94),
          color: palette.onPrimary,
          lineHeight: 1.25,
          addressWidth: width - icon - gap
        }
      )
    ])
  ])
}

/** Legend, norm and licence in two columns. */
function posterFoot(context: InfographicContext): SceneNode {
  const {scene, palette, scale, input} = context
  const {licencia, leyenda} = input.explainer.metadata
  const groups = ['Sect:pie']
  const size = sizeOf(context, 'note')
  const small = (text: string, bold = false) =>
    scene.text(
      text,
      {size, color: bold ? palette.ink : palette.muted, bold, lineHeight: 1.3},
      {role: 'P', groups}
    )
  return scene.box({padding: margin, paddingTop: 22 * scale, paddingBottom: 26 * scale, gap: 10 * scale}, [
    leyenda !== undefined && small(leyenda, true),
    scene.box({flexDirection: 'row', gap: 14}, [
      scene.box({width: size * 1.5, height: size * 1.5, flexShrink: 0}, [], {
        paint: (box) => drawIcon(licencia.startsWith('CC') ? 'creative-commons' : 'scale', box, palette.muted)
      }),
      scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [
        small(`${sourceLine(input.norm)} ${licenceLine(input.explainer, input.norm)}`)
      ])
    ])
  ])
}
