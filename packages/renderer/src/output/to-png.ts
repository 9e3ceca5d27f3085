import {crc32, deflateSync} from 'node:zlib'
import {Resvg} from '@resvg/resvg-js'
import {type PieceMetadata, toRdf} from './metadata.ts'

const signatureBytes = 8
const headerBytes = 25
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
  const png = image.render().asPng()
  const xmp = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${toRdf(metadata)}</rdf:RDF></x:xmpmeta><?xpacket end="r"?>`
  const {title, author, licenceName, licenceUrl, source, description} = metadata
  const dotsPerMetre = Math.round(dotsPerInch / inchMetres)
  const physical = Buffer.alloc(9)
  physical.writeUInt32BE(dotsPerMetre, 0)
  physical.writeUInt32BE(dotsPerMetre, 4)
  physical.writeUInt8(1, 8)
  // Before the pixels: readers of metadata stop there.
  const start = signatureBytes + headerBytes
  return Buffer.concat([
    png.subarray(0, start),
    chunk('pHYs', physical),
    internationalText('XML:com.adobe.xmp', xmp, ''),
    internationalText('Title', title),
    internationalText('Author', author),
    internationalText('Copyright', `${licenceName} ${licenceUrl}`),
    internationalText('License', licenceUrl),
    internationalText('Source', source),
    internationalText('Description', description, 'es-MX', true),
    png.subarray(start)
  ])
}

function internationalText(keyword: string, text: string, language = 'es-MX', compress = false): Buffer {
  const body = Buffer.from(text)
  return chunk(
    'iTXt',
    Buffer.concat([
      Buffer.from(`${keyword}\0`, 'latin1'),
      Buffer.from([compress ? 1 : 0, 0]),
      Buffer.from(`${language}\0\0`),
      compress ? deflateSync(body) : body
    ])
  )
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}
