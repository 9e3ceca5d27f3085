import {setImmediate} from 'node:timers/promises'
import {drawers} from './drawers.ts'
import {createMetadata, type PieceMetadata} from './output/metadata.ts'
import {toPdf} from './output/to-pdf.ts'
import {toPng} from './output/to-png.ts'
import {toSvg} from './output/to-svg.ts'
import {toText} from './output/to-text.ts'
import type {PieceFormat, PieceInput, PieceName, PieceVariant, RenderedFile} from './piece.ts'
import {inPoints, type Paper, type PieceDocument} from './piece-document.ts'
import {missingContent, pieces} from './pieces.ts'
import {RenderError} from './render-error.ts'
import {nameTextPlace} from './text/name-part.ts'
import {makePrintable} from './text/printable.ts'
import {loadTypeface, type Typeface} from './type/typeface.ts'

const pointsPerInch = 72

/** How a piece is written. */
export interface RenderOptions {
  /** Enlarges a PNG, 1 to 3; default 1. */
  pixelRatio?: number
  /** What leaflets are printed on; default `carta`. */
  paper?: Paper
  /**
   * What PDFs are made for, a file each; default for an office printer alone, as pieces are that have none of
   * these.
   */
  variants?: readonly PieceVariant[]
}

/** What PDFs can be made for. */
export const variants: readonly PieceVariant[] = ['impresora', 'imprenta', 'pantalla']

/** Papers of leaflets. */
export const papers: readonly Paper[] = ['carta', 'a4']

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
 *   The files in the order of `formats`, an image a page; the same input gives the same bytes.
 * @throws {RenderError}
 *   When a format is not the piece's, the explainer has nothing to make it of, a character cannot be drawn, or
 *   the text does not fit.
 */
export async function renderPiece(
  name: PieceName,
  formats: readonly PieceFormat[],
  input: PieceInput,
  options: RenderOptions = {}
): Promise<RenderedFile[]> {
  const {pixelRatio = 1, paper = 'carta', variants: wanted = ['impresora']} = options
  checkRequest(name, formats, {pixelRatio, paper, variants: wanted})
  const missing = missingContent(name, input.explainer)
  if (missing) throw new RenderError(missing)
  const typeface = loadTypeface(input.theme.tipografia)
  const printable = makePrintable(input, typeface)
  const metadata = createMetadata(printable)
  const possible = wanted.filter((variant) => pieces[name].variants?.includes(variant))
  const made: readonly PieceVariant[] = possible.length ? possible : ['impresora']
  const documents = await draw(name, printable, paper)
  const files = await Promise.all(
    formats.flatMap((format) =>
      documents.map((document) => write(document, format, metadata, {typeface, pixelRatio, variants: made}))
    )
  )
  // What was collected is given back between tasks, not between promises.
  if (formats.includes('png')) await setImmediate()
  return files.flat()
}

/**
 * Lay out the pages of a piece without writing them.
 *
 * @param name
 *   Which piece.
 * @param input
 *   What it is made from, printable.
 * @param paper
 *   What leaflets are printed on.
 * @returns
 *   Its documents.
 * @throws {RenderError}
 *   When the text does not fit; the message names the block.
 */
async function draw(name: PieceName, input: PieceInput, paper: Paper): Promise<PieceDocument[]> {
  try {
    return await drawers[name](input, {paper})
  } catch (error) {
    if (!(error instanceof RenderError) || error.text === undefined) throw error
    throw new RenderError(`${error.message}, en ${nameTextPlace(error.text, input.explainer)}`, {
      cause: error
    })
  }
}

function checkRequest(
  name: PieceName,
  formats: readonly PieceFormat[],
  {pixelRatio, paper, variants: wanted}: Required<RenderOptions>
): void {
  const known = pieces[name]?.formats
  const quoted = (names: readonly string[]) => names.map((one) => `\`${one}\``)
  if (!known)
    throw new RenderError(
      `Pieza \`${name}\` desconocida, se esperaba una de ${quoted(Object.keys(pieces)).join(', ')}`
    )
  const wrong = formats.find((format) => !known.includes(format))
  if (wrong)
    throw new RenderError(
      `Formato \`${wrong}\` que la pieza \`${name}\` no tiene, se esperaba ${quoted(known).join(' o ')}`
    )
  if (!(pixelRatio >= 1 && pixelRatio <= 3))
    throw new RenderError(`Escala de ${pixelRatio} píxeles, se esperaba un número de 1 a 3`)
  if (!papers.includes(paper))
    throw new RenderError(`Papel \`${paper}\` desconocido, se esperaba ${quoted(papers).join(' o ')}`)
  const unknown = wanted.find((variant) => !variants.includes(variant))
  if (unknown)
    throw new RenderError(
      `Variante \`${unknown}\` desconocida, se esperaba una de ${quoted(variants).join(', ')}`
    )
}

interface WriteOptions extends Pick<Required<RenderOptions>, 'pixelRatio' | 'variants'> {
  typeface: Typeface
}

async function write(
  document: PieceDocument,
  format: PieceFormat,
  metadata: PieceMetadata,
  {typeface, pixelRatio, variants: wanted}: WriteOptions
): Promise<RenderedFile[]> {
  const {name, pages, pointsPerUnit, pixelsPerUnit = 1, order = orderOf(pages)} = document
  if (format === 'pdf') {
    const source = {...inPoints(document), order}
    return Promise.all(
      wanted.map(async (variant) => ({
        name: variant === 'impresora' ? `${name}.pdf` : `${name}-${variant}.pdf`,
        mediaType: 'application/pdf',
        alternative: toText(pages, order),
        bytes: await toPdf(source, metadata, {typeface, variant})
      }))
    )
  }
  return pages.map((page, index) => {
    const alternative = toText([page], order)
    // Names sort as the pages do: 01 … 13.
    const number = String(index + 1).padStart(String(pages.length).length, '0')
    const stem = pages.length > 1 ? `${name}-${number}` : name
    if (format === 'svg') {
      const bytes = new TextEncoder().encode(toSvg(page, metadata))
      return {name: `${stem}.svg`, mediaType: 'image/svg+xml', bytes, alternative}
    }
    const width = Math.round(page.width * pixelsPerUnit * pixelRatio)
    const inches = (page.width * pointsPerUnit) / pointsPerInch
    const svg = toSvg(page, metadata, {withText: false})
    const bytes = toPng(svg, metadata, {width, dotsPerInch: width / inches})
    return {name: `${stem}.png`, mediaType: 'image/png', bytes, alternative}
  })
}

/** Groups in the order in which the pages first speak of them. */
function orderOf(pages: PieceDocument['pages']): string[] {
  const named = pages.flatMap(({texts, figures}) =>
    [
      ...texts.map(({order, tag}) => ({place: order, group: tag.groups[0]!})),
      ...figures.map(({after, groups}) => ({place: after - 0.5, group: groups[0]!}))
    ].sort((one, other) => one.place - other.place)
  )
  return [...new Set(named.map(({group}) => group))]
}
