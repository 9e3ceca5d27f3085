import {n} from '../draw/path.ts'
import type {Drawing, Segment, Shape} from '../layout/mark.ts'
import {escapeXml} from './escape-xml.ts'
import {type PieceMetadata, toRdf} from './metadata.ts'

/**
 * Write a drawing as SVG.
 *
 * Letters are drawn as outlines, each glyph once, so that the piece looks the same in every viewer, with or
 * without the typeface. Over them lies the same text, invisible, to be selected, searched and copied.
 *
 * @param drawing
 *   What to write; its unit becomes the px of the SVG.
 * @param metadata
 *   Title, text alternative, licence.
 * @param options
 *   `withText: false` leaves the invisible text out, for rasterizers.
 * @returns
 *   A whole SVG document; it refers to nothing outside itself.
 */
export function toSvg(
  drawing: Drawing,
  metadata: PieceMetadata,
  {withText = true}: {withText?: boolean} = {}
): string {
  const {width, height, shapes, figures, texts} = drawing
  const segments = texts.flatMap(({lines}) =>
    lines.flatMap((line) => line.segments.map((segment) => ({segment, y: line.y})))
  )
  const glyphs = new Map<string, string>()
  const letters = segments.map(({segment, y}) => drawSegment(segment, y, glyphs))
  const size = `width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size} role="img" aria-labelledby="title desc" xml:lang="es-MX" lang="es-MX">`,
    `<title id="title">${escapeXml(metadata.title)}</title>`,
    `<desc id="desc">${escapeXml(metadata.description)}</desc>`,
    `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n${toRdf(metadata)}\n</rdf:RDF></metadata>`,
    '<defs>',
    ...[...glyphs].map(([id, path]) => `<path id="${id}" d="${path}"/>`),
    '</defs>',
    ...shapes.map(drawShape),
    ...figures.flatMap((figure) => figure.shapes.map(drawShape)),
    ...letters,
    ...(withText ? [writeText(segments)] : []),
    '</svg>',
    ''
  ].join('\n')
}

function drawShape({path, fill, fillRule, stroke, transform}: Shape): string {
  const attributes = [
    `d="${path}"`,
    `fill="${fill ?? 'none'}"`,
    fillRule && `fill-rule="${fillRule}"`,
    stroke &&
      `stroke="${stroke.color}" stroke-width="${n(stroke.width)}" stroke-linecap="round" stroke-linejoin="round"`,
    stroke?.dash && `stroke-dasharray="${stroke.dash.map(n).join(' ')}"`,
    transform && `transform="translate(${n(transform.x)} ${n(transform.y)}) scale(${n(transform.scale)})"`
  ]
  return `<path ${attributes.filter(Boolean).join(' ')}/>`
}

/** Glyphs in units of the em under one matrix: whole numbers, and exact at every size. */
function drawSegment({face, size, color, words, x}: Segment, y: number, glyphs: Map<string, string>): string {
  const scale = size / face.font.unitsPerEm
  const uses = words.flatMap((word) => {
    let pen = (word.x - x) / scale
    const run = face.font.layout(word.text)
    return run.glyphs.map((glyph, index) => {
      const {xAdvance, xOffset, yOffset} = run.positions[index]!
      const id = `${face.key}${glyph.id}`
      const path = glyphs.get(id) ?? glyph.path.toSVG()
      glyphs.set(id, path)
      const [left, up] = [Math.round(pen + xOffset), Math.round(yOffset)]
      pen += xAdvance
      if (!path) return ''
      return `<use xlink:href="#${id}"${left ? ` x="${left}"` : ''}${up ? ` y="${up}"` : ''}/>`
    })
  })
  const matrix = [scale, 0, 0, -scale, x, y].map((value) => Math.round(value * 1e5) / 1e5).join(' ')
  return `<g fill="${color}" transform="matrix(${matrix})">${uses.join('')}</g>`
}

function writeText(segments: ReadonlyArray<{segment: Segment; y: number}>): string {
  const texts = segments.map(({segment: {text, x, width, size, face}, y}) => {
    const weight = face.weight === 700 ? ' font-weight="700"' : ''
    return `<text x="${n(x)}" y="${n(y)}" textLength="${n(width)}" lengthAdjust="spacingAndGlyphs" font-size="${n(size)}"${weight} xml:space="preserve">${escapeXml(text)}</text>`
  })
  return `<g fill-opacity="0" font-family="sans-serif">\n${texts.join('\n')}\n</g>`
}
