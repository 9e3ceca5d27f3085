import type {PieceInput} from '../piece.ts'
import {addressOf} from '../text/address-of.ts'
import {describeExplainer} from '../text/describe-explainer.ts'
import {findLicence} from '../text/licence.ts'
import {escapeXml} from './escape-xml.ts'

/** What every file says of itself. */
export interface PieceMetadata {
  title: string
  /** The whole explainer in plain text: the text alternative. */
  description: string
  /** Who publishes it. */
  author: string
  licenceName: string
  licenceUrl: string
  /** Where it can be read. */
  address: string
  /** Title of the norm it explains. */
  source: string
  /** Day of its last check against the norm, `YYYY-MM-DD`. */
  date?: string
}

/**
 * Say what a piece is, whose, under which licence and of which norm.
 *
 * @param input
 *   What it is made from.
 * @returns
 *   The metadata, plain text.
 */
export function createMetadata(input: PieceInput): PieceMetadata {
  const {explainer, norm} = input
  const {titulo, autoria, licencia, verificado} = explainer.metadata
  const licence = findLicence(licencia)
  return {
    title: titulo,
    description: describeExplainer(input),
    author: autoria,
    licenceName: licence.name,
    licenceUrl: licence.url,
    address: addressOf(input),
    source: norm.metadata.fuente?.url ?? norm.metadata.titulo,
    ...(verificado && {date: verificado})
  }
}

/**
 * Write metadata as RDF descriptions, the same in SVG, PNG and PDF.
 *
 * @param metadata
 *   What to say.
 * @returns
 *   `rdf:Description` elements, to stand in an `rdf:RDF` that declares `rdf`.
 */
export function toRdf(metadata: PieceMetadata): string {
  const {title, description, author, licenceName, licenceUrl, address, source, date} = metadata
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li><rdf:li xml:lang="es-MX">${escapeXml(text)}</rdf:li></rdf:Alt>`
  const rights = `${author}. ${licenceName}`
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:cc="http://creativecommons.org/ns#">
<dc:title>${alternative(title)}</dc:title>
<dc:description>${alternative(description)}</dc:description>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>es-MX</rdf:li></rdf:Bag></dc:language>
<dc:source>${escapeXml(source)}</dc:source>
<dc:rights>${alternative(rights)}</dc:rights>
<xmpRights:Marked>True</xmpRights:Marked>
<xmpRights:WebStatement>${escapeXml(licenceUrl)}</xmpRights:WebStatement>
<xmpRights:UsageTerms>${alternative(rights)}</xmpRights:UsageTerms>
<cc:license rdf:resource="${escapeXml(licenceUrl)}"/>
<cc:attributionName>${escapeXml(author)}</cc:attributionName>
<cc:attributionURL rdf:resource="${escapeXml(address)}"/>
<xmp:CreatorTool>Llano</xmp:CreatorTool>${date ? `\n<xmp:CreateDate>${date}</xmp:CreateDate>` : ''}
</rdf:Description>`
}

/** Claims that a PDF conforms to PDF/UA-1 (ISO 14289-1:2014, clause 5). */
export const pdfUaRdf =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'
