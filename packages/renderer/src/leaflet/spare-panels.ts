import {drawEmblem} from '../draw/emblem.ts'
import {linePath} from '../draw/path.ts'
import {drawQr} from '../draw/qr.ts'
import type {SceneNode} from '../layout/scene.ts'
import {addressOf, printedAddress} from '../text/address-of.ts'
import {type LeafletContext, paragraph, tagIn} from './context.ts'

/** Between ruled lines: room for handwriting, 8.5 mm. */
const ruling = 24
/** Summaries of up to this many letters are broken as headings are. */
const shortSummary = 60

/**
 * Fill a panel that no block needs with lines to write on.
 *
 * @param context
 *   The leaflet, in the panel.
 * @param height
 *   Height to fill, in points; by default a whole panel.
 * @returns
 *   The element.
 */
export function notesPanel(context: LeafletContext, height: number = context.sheet.textHeight): SceneNode {
  const {scene, palette, textWidth} = context
  return scene.box({gap: 8, height}, [
    paragraph(context, 'Mis notas', tagIn(context, 'H2'), {
      size: 18,
      bold: true,
      color: palette.primary,
      lineHeight: 1.15
    }),
    paragraph(context, 'Folio, fechas, quién me atendió, qué me falta.', tagIn(context, 'P'), {
      size: 11,
      color: palette.muted
    }),
    scene.box({flexGrow: 1, flexShrink: 1, flexBasis: 0, width: textWidth}, [], {
      paint: ({x, y, width, height: room}) =>
        Array.from({length: Math.floor(room / ruling)}, (_, index) => ({
          path: linePath([x, y + (index + 1) * ruling], [x + width, y + (index + 1) * ruling]),
          stroke: {color: palette.line, width: 0.8}
        }))
    })
  ])
}

/**
 * Fill a panel with the summary, large.
 *
 * @param context
 *   The leaflet, in the panel.
 * @returns
 *   The element, for a dark panel.
 */
export function summaryPanel(context: LeafletContext): SceneNode {
  const {scene, palette, input, sheet, textWidth} = context
  const {resumen} = input.explainer.metadata
  const size = 130
  return scene.box({height: sheet.textHeight, justifyContent: 'center', gap: 24}, [
    scene.box({width: size, height: size}, [], {
      paint: (box) => drawEmblem(input.explainer, box, palette)
    }),
    paragraph(context, resumen, tagIn(context, 'P'), {
      size: resumen.length > 140 ? 17 : 22,
      bold: true,
      color: palette.onPrimary,
      lineHeight: 1.25,
      ...(resumen.length <= shortSummary && {headingWidth: textWidth})
    })
  ])
}

/**
 * Fill a panel with an invitation to pass the leaflet on.
 *
 * @param context
 *   The leaflet, in the panel.
 * @returns
 *   The element.
 */
export function sharePanel(context: LeafletContext): SceneNode {
  const {scene, palette, input, sheet, textWidth} = context
  const address = addressOf(input)
  const size = 150
  return scene.box({height: sheet.textHeight, justifyContent: 'center', gap: 16}, [
    paragraph(context, 'Pase la voz', tagIn(context, 'H2'), {
      size: 26,
      bold: true,
      color: palette.primary,
      lineHeight: 1.1
    }),
    paragraph(
      context,
      '¿Conoce a alguien a quien le sirva? Dele esta hoja, o mándele esta dirección:',
      tagIn(context, 'P'),
      {size: 13}
    ),
    scene.box({width: size, height: size}, [], {
      paint: (box) => drawQr(address, box, [palette.ink, palette.paper]),
      figure: {alt: `Código QR que lleva a ${address}`, groups: tagIn(context, 'P').groups}
    }),
    paragraph(context, [{text: printedAddress(address), href: address}], tagIn(context, 'P'), {
      size: 11,
      bold: true,
      addressWidth: textWidth
    })
  ])
}
