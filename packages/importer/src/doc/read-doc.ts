import {createRequire} from 'node:module'
import type {ReadDocument} from '../block.ts'
import {ImportError} from '../import-error.ts'
import {readDocText} from './doc-text.ts'

/** What is used of word-extractor, which has no types of its own. */
type WordExtractor = new () => {extract(bytes: Uint8Array): Promise<{getBody(): string}>}

/** Where a compound file keeps its first stream, where Word puts its header. */
const streamStart = 512
const wordMark = 0xa5ec
const encryptedFlag = 0x01

/**
 * Read an old Word document (DOC): its text; the labels that Word counts are not in it.
 *
 * @param bytes
 *   The whole compound file.
 * @throws {ImportError}
 *   When it is encrypted, damaged, or holds no Word document.
 */
export async function readDoc(bytes: Uint8Array): Promise<ReadDocument> {
  if (contains(bytes, 'EncryptedPackage') || isEncrypted(bytes)) {
    throw new ImportError(
      'Documento de Word cifrado con contraseña, se esperaba uno abierto, guárdelo sin contraseña'
    )
  }
  if (isCut(bytes)) throw new ImportError(damagedMessage)
  if (!contains(bytes, 'WordDocument')) {
    throw new ImportError(
      'Archivo de Office que no es de Word, se esperaba un documento DOC, guárdelo como PDF o DOCX'
    )
  }
  const Extractor = createRequire(import.meta.url)('word-extractor') as WordExtractor
  let body: string
  try {
    body = (await new Extractor().extract(Buffer.from(bytes))).getBody()
  } catch {
    throw new ImportError(damagedMessage)
  }
  const counted = countNumbered(bytes)
  const document = readDocText(body)
  if (counted > 0) document.warnings = [numberedMessage(counted)]
  return document
}

const numberedMessage = (count: number) =>
  `Listas que Word numera solo, en ${count} formatos de párrafo o más, se esperaban etiquetas escritas, guárdelo como DOCX para no perder «I.», «a)» …`

/** A paragraph format that takes its number from a list begins so (sprmPIlfo), with the number of the list. */
const listMark = Buffer.from([0x0b, 0x46])
const maxLists = 0x7ff

/**
 * Count the paragraph formats that Word numbers; paragraphs that look alike share one.
 *
 * Source: [MS-DOC] 2.6.2, sprmPIlfo: 0 is no list, lists count from 1 to 2046.
 */
function countNumbered(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let count = 0
  for (let at = buffer.indexOf(listMark); at >= 0; at = buffer.indexOf(listMark, at + 2)) {
    const list = at + 4 <= buffer.length ? buffer.readUInt16LE(at + 2) : 0
    if (list > 0 && list < maxLists) count += 1
  }
  return count
}

const damagedMessage =
  'Documento DOC incompleto o dañado, se esperaba un archivo íntegro, ábralo en un procesador de textos y guárdelo como DOCX'

/** The header says in which sector the list of streams begins. */
function isCut(bytes: Uint8Array): boolean {
  if (bytes.length < streamStart) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const sectorBytes = 2 ** Math.min(16, view.getUint16(30, true))
  return (view.getUint32(48, true) + 2) * sectorBytes > bytes.length
}

function isEncrypted(bytes: Uint8Array): boolean {
  const header = bytes.subarray(streamStart, streamStart + 12)
  const mark = (header[0] ?? 0) | ((header[1] ?? 0) << 8)
  return mark === wordMark && ((header[11] ?? 0) & encryptedFlag) !== 0
}

/** Names of streams stand in the file in UTF-16. */
function contains(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from(name, 'utf16le'))
}
