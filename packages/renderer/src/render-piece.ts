import {drawInfografia} from './infografia/index.ts'
import type {Drawing} from './layout/mark.ts'
import {createMetadata} from './output/metadata.ts'
import {toPdf} from './output/to-pdf.ts'
import {toPng} from './output/to-png.ts'
import {toSvg} from './output/to-svg.ts'
import type {PieceFormat, PieceInput, PieceName, RenderedFile} from './piece.ts'
import {pieces} from './pieces.ts'
import {RenderError} from './render-error.ts'
import {nameTextPlace} from './text/name-part.ts'
import {makePrintable} from './text/printable.ts'
import {drawTriptico, tripticoOrder} from './triptico/index.ts'
import {loadTypeface} from './type/typeface.ts'

/** Width of an infographic on paper, in inches: letter with margins. */
const infografiaInches = 7.5

/** How a piece is written. */
export interface RenderOptions {
  /** Pixels of a PNG for each px of the design, 1 to 3; default 1. */
  pixelRatio?: number
}

/**
 * Make a piece of an explainer.
 *
 * @param name
 *   Which piece.
 * @param formats
 *   In which formats; each must be one of the piece's.
 * @param input
 *   Explainer, norm and theme, as the parsers give them.
 * @param options
 *   How to write it.
 * @returns
 *   The files in the order of `formats`; the same input gives the same bytes.
 * @throws {RenderError}
 *   When a format is not the piece's, a character cannot be drawn, or the text does not fit.
 */
export async function renderPiece(
  name: PieceName,
  formats: readonly PieceFormat[],
  input: PieceInput,
  {pixelRatio = 1}: RenderOptions = {}
): Promise<RenderedFile[]> {
  const known = pieces[name]?.formats
  if (!known)
    throw new RenderError(
      `Pieza \`${name}\` desconocida, se esperaba una de ${Object.keys(pieces)
        .map((one) => `\`${one}\``)
        .join(', ')}`
    )
  const wrong = formats.find((format) => !known.includes(format))
  if (wrong)
    throw new RenderError(
      `Formato \`${wrong}\` que la pieza \`${name}\` no tiene, se esperaba ${known.map((one) => `\`${one}\``).join(' o ')}`
    )
  if (!(pixelRatio >= 1 && pixelRatio <= 3))
    throw new RenderError(`Escala de ${pixelRatio} píxeles, se esperaba un número de 1 a 3`)
  const typeface = loadTypeface(input.theme.tipografia)
  const printable = makePrintable(input, typeface)
  const metadata = createMetadata(printable)
  const draw = async <Result>(drawer: (input: PieceInput) => Promise<Result>): Promise<Result> => {
    try {
      return await drawer(printable)
    } catch (error) {
      if (!(error instanceof RenderError) || error.text === undefined) throw error
      throw new RenderError(`${error.message}, en ${nameTextPlace(error.text, printable.explainer)}`, {
        cause: error
      })
    }
  }
  if (name === 'triptico') {
    const pages = await draw(drawTriptico)
    const bytes = await toPdf(pages, metadata, {typeface, order: tripticoOrder})
    return formats.map(() => ({name: 'triptico.pdf', mediaType: 'application/pdf', bytes}))
  }
  const drawing = await draw(drawInfografia)
  return formats.map((format) =>
    format === 'png'
      ? {name: 'infografia.png', mediaType: 'image/png', bytes: rasterize(drawing)}
      : {
          name: 'infografia.svg',
          mediaType: 'image/svg+xml',
          bytes: new TextEncoder().encode(toSvg(drawing, metadata))
        }
  )

  function rasterize(one: Drawing): Uint8Array {
    const width = Math.round(one.width * pixelRatio)
    return toPng(toSvg(one, metadata, {withText: false}), metadata, {
      width,
      dotsPerInch: width / infografiaInches
    })
  }
}
