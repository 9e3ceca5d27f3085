import {deflateSync} from 'node:zlib'
import {Resvg} from '@resvg/resvg-js'
import {encodePng, pngChunk} from './encode-png.ts'
import {type PieceMetadata, toRdf} from './metadata.ts'
import {releasePixels} from './release-pixels.ts'

const inchMetres = 0.0254

/**
 * Draw an SVG as PNG, with its licence inside.
 *
 * @param svg
 *   A document that needs no fonts.
 * @param metadata
 *   What to write into the file.
 * @param options
 *   `width` in pixels; `dotsPerInch` for print.
 * @returns
 *   A PNG file: XMP, title, author, licence, source and text alternative as iTXt; size as pHYs.
 */
export function toPng(
  svg: string,
  metadata: PieceMetadata,
  {width, dotsPerInch}: {width: number; dotsPerInch: number}
): Uint8Array {
  const image = new Resvg(svg, {
    fitTo: {mode: 'width', value: width},
    font: {loadSystemFonts: false},
    logLevel: 'off'
  })
  const drawn = image.render()
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${toRdf(metadata)}</rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
  const {title, author, licenceName, licenceUrl, source, description} = metadata
  const dotsPerMetre = Math.round(dotsPerInch / inchMetres)
  const physical = Buffer.alloc(9)
  physical.writeUInt32BE(dotsPerMetre, 0)
  physical.writeUInt32BE(dotsPerMetre, 4)
  physical.writeUInt8(1, 8)
  const {width: columns, height: rows, pixels} = drawn
  const png = encodePng({width: columns, height: rows, bytes: pixels}, [
    pngChunk('pHYs', physical),
    internationalText('XML:com.adobe.xmp', xmp, ''),
    internationalText('Title', title),
    internationalText('Author', author),
    internationalText('Copyright', `${licenceName} ${licenceUrl}`),
    internationalText('License', licenceUrl),
    internationalText('Source', source),
    internationalText('Description', description, 'es-MX', true)
  ])
  // resvg's own, and the copy that was read.
  releasePixels(2 * pixels.length)
  return png
}

function internationalText(keyword: string, text: string, language = 'es-MX', compress = false): Buffer {
  const body = Buffer.from(text)
  return pngChunk(
    'iTXt',
    Buffer.concat([
      Buffer.from(`${keyword}\0`, 'latin1'),
      Buffer.from([compress ? 1 : 0, 0]),
      Buffer.from(`${language}\0\0`),
      compress ? deflateSync(body) : body
    ])
  )
}
