import {parseXml, type XmlElement, type XmlNode} from '@rgrove/parse-xml'
import {ImportError} from '../import-error.ts'

const slash = '/'.charCodeAt(0)
/** More elements than the longest laws have; each takes some hundred bytes of memory. */
const maxElements = 1_500_000

/**
 * Read a part of a document as XML; entities beyond XML's own are refused, never looked up.
 *
 * @param bytes
 *   The part, in UTF-8 or UTF-16.
 * @returns
 *   Its root element.
 * @throws {ImportError}
 *   When it is no XML, declares entities, or has more elements than a document.
 */
export function readXml(bytes: Uint8Array): XmlElement {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe
  const source = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(
    bytes
  )
  if (/<!(?:DOCTYPE|ENTITY)/i.test(source.slice(0, 100_000))) {
    throw new ImportError(
      'Documento con entidades de XML, que pueden traer texto de fuera, se esperaba uno sin ellas, ábralo en un procesador de textos y guárdelo otra vez'
    )
  }
  if (countElements(source) > maxElements) {
    throw new ImportError(
      `Documento con más de ${maxElements.toLocaleString('es-MX')} elementos, se esperaba una norma, guarde solo la parte que necesita`
    )
  }
  try {
    const root = parseXml(source).root
    if (root) return root
  } catch {
    // The message of the parser speaks of XML, which the reader of ours has never seen.
  }
  throw new ImportError(
    'Documento dañado por dentro, se esperaba un archivo íntegro, ábralo en un procesador de textos y guárdelo otra vez'
  )
}

function countElements(source: string): number {
  let count = 0
  for (let at = source.indexOf('<'); at >= 0 && count <= maxElements; at = source.indexOf('<', at + 1)) {
    if (source.charCodeAt(at + 1) !== slash) count++
  }
  return count
}

/** Say whether a node is an element, of one name when given. */
export function isElement(node: XmlNode, name?: string): node is XmlElement {
  return node.type === 'element' && (name === undefined || (node as XmlElement).name === name)
}

/** The child elements of an element, of one name when given. */
export function childrenOf(element: XmlElement, name?: string): XmlElement[] {
  return element.children.filter((node): node is XmlElement => isElement(node, name))
}

/** The first child of a name; `undefined` when there is none. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => isElement(node, name))
}
