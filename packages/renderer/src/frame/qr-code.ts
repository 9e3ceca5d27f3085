import {rectanglePath} from '../draw/path.ts'
import {drawQr} from '../draw/qr.ts'
import type {SceneNode} from '../layout/scene.ts'
import {type InfographicContext, sizeOf} from '../sections/context.ts'
import {addressOf, printedAddress} from '../text/address-of.ts'

/**
 * Set the code that leads to the explainer's page, with the address for who types.
 *
 * @param context
 *   The piece.
 * @param groups
 *   Groups it stands in.
 * @param look
 *   Side of the code in px, colour of the address; `words` stand above it; `bare`: the address stands elsewhere.
 * @returns
 *   The element, as wide as the code.
 */
export function qrCode(
  context: InfographicContext,
  groups: string[],
  {size, color, words, bare = false}: {size: number; color: string; words?: string; bare?: boolean}
): SceneNode {
  const {scene, palette, input} = context
  const address = addressOf(input)
  const caption = {size: sizeOf(context, 'note'), color, lineHeight: 1.2, align: 'center' as const}
  return scene.box({width: size, flexShrink: 0, gap: 12, alignItems: 'center'}, [
    scene.box({width: size, height: size}, [], {
      paint: (box) => [
        {path: rectanglePath(box, 16), fill: palette.paper},
        ...drawQr(address, {x: box.x + 6, y: box.y + 6, width: size - 12, height: size - 12}, [
          palette.ink,
          palette.paper
        ])
      ],
      figure: {alt: `Código QR que lleva a ${address}`, groups}
    }),
    !bare &&
      scene.box({width: size, alignItems: 'center'}, [
        words !== undefined && scene.text(words, {...caption, bold: true}, {role: 'P', groups}),
        scene.text(
          printedAddress(address),
          {...caption, addressWidth: size, style: {alignItems: 'center'}},
          {role: 'P', groups}
        )
      ])
  ])
}
