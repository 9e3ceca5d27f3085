import {drawIcon} from '../draw/icon.ts'
import {rectanglePath} from '../draw/path.ts'
import type {Shape} from '../layout/mark.ts'
import type {SceneNode} from '../layout/scene.ts'
import {contentWidth, type InfographicContext, margin, minimumSize} from '../sections/context.ts'
import {addressOf, printedAddress} from '../text/address-of.ts'
import {findLicence} from '../text/licence.ts'
import {measureText} from '../type/measure-text.ts'

/** A card is a square of this side, in px: what networks show whole. */
export const cardSide = 1080
const stripHeight = 96
const stripSize = 26
const footHeight = 84
/** Space above and below what a card says, in px. */
const bodySide = 40
/** Height that a card has for what it says, in px. */
export const bodyHeight = cardSide - stripHeight - footHeight - 2 * bodySide

/** Where a card stands in its set. */
export interface CardPlace {
  /** From 0. */
  index: number
  count: number
}

/**
 * Frame what a card says: whose it is, which of how many, licence and address.
 *
 * @param context
 *   The set.
 * @param place
 *   Where the card stands.
 * @param body
 *   What it says; at most `bodyHeight` tall.
 * @returns
 *   The whole card.
 */
export function card(context: InfographicContext, {index, count}: CardPlace, body: SceneNode): SceneNode {
  const {scene, palette} = context
  const groups = [`Sect:tarjeta-${index + 1}`]
  const strip = {size: stripSize, color: palette.onPrimaryMuted, lineHeight: 1.2}
  return scene.box(
    {width: cardSide, height: cardSide},
    [
      scene.box(
        {
          height: stripHeight,
          flexDirection: 'row',
          alignItems: 'center',
          justifyContent: 'space-between',
          gap: 32,
          paddingLeft: margin,
          paddingRight: margin
        },
        [
          scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0}, [
            scene.text(shortTitle(context), {...strip, bold: true}, {role: 'P', groups})
          ]),
          scene.text(`${index + 1} de ${count}`, {...strip, style: {flexShrink: 0}}, {role: 'P', groups})
        ],
        {
          paint: (box) => [
            {path: rectanglePath(box), fill: palette.primary},
            ...progress({x: box.x, y: box.y + box.height, width: box.width, index, count}, palette.accent)
          ]
        }
      ),
      scene.box(
        {
          height: bodyHeight + 2 * bodySide,
          justifyContent: 'center',
          paddingLeft: margin,
          paddingRight: margin
        },
        // Sections grow where there is room; here they stand in the middle.
        [scene.box({width: contentWidth, flexShrink: 0}, [body])],
        {key: 'body'}
      ),
      scene.box(
        {
          height: footHeight,
          flexDirection: 'row',
          alignItems: 'center',
          gap: 14,
          paddingLeft: margin,
          paddingRight: margin
        },
        [
          scene.box({width: 32, height: 32, flexShrink: 0}, [], {
            paint: (box) => drawIcon('creative-commons', box, palette.muted)
          }),
          scene.text(
            footLine(context),
            {size: minimumSize, color: palette.muted, lineHeight: 1.2},
            {role: 'P', groups}
          )
        ],
        {paint: (box) => [{path: rectanglePath(box), fill: palette.surface}]}
      )
    ],
    {paint: (box) => [{path: rectanglePath(box), fill: palette.paper}]}
  )
}

/** The title on one line, or the institution's name when it is too long; the page's address at last. */
function shortTitle({scene, input}: InfographicContext): string {
  const room = contentWidth - 180
  const names = [input.explainer.metadata.titulo, input.theme.institucion]
  return names.find((name) => measureText(name, scene.face({bold: true}), stripSize) < room) ?? 'Llano'
}

/** Licence, that it is no official text, and as much of the address as has room. */
function footLine({scene, input}: InfographicContext): string {
  const {name} = findLicence(input.explainer.metadata.licencia)
  const address = printedAddress(addressOf(input))
  const [host] = address.split('/') as [string]
  const lines = [address, host].map((where) => `${name} · No es texto oficial · ${where}`)
  const room = contentWidth - 46
  return (
    lines.find((line) => measureText(line, scene.face({}), minimumSize) < room) ??
    `${name} · No es texto oficial`
  )
}

function progress(
  {x, y, width, index, count}: {x: number; y: number; width: number; index: number; count: number},
  color: string
): Shape[] {
  return [{path: rectanglePath({x, y: y - 8, width: (width * (index + 1)) / count, height: 8}), fill: color}]
}
