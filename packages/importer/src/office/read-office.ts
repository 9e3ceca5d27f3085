import type {ReadDocument} from '../block.ts'
import {readDocx} from '../docx/read-docx.ts'
import {ImportError} from '../import-error.ts'
import {readOdt} from '../odt/read-odt.ts'
import {expectedTypes} from '../sniff-type.ts'
import {openZip} from './open-zip.ts'

const wanted = new Set([
  'META-INF/manifest.xml',
  'content.xml',
  'docProps/core.xml',
  'meta.xml',
  'styles.xml',
  'word/document.xml',
  'word/numbering.xml',
  'word/styles.xml'
])
const foreign: ReadonlyArray<[start: string, kind: string]> = [
  ['xl/', 'una hoja de cálculo de Excel'],
  ['ppt/', 'una presentación de PowerPoint'],
  ['OEBPS/', 'un libro EPUB'],
  ['EPUB/', 'un libro EPUB']
]

/**
 * Read a ZIP that is a document: DOCX or ODT.
 *
 * @param bytes
 *   The whole file.
 * @throws {ImportError}
 *   When it is another kind of ZIP, damaged, encrypted, or unpacks to more than a document has.
 */
export function readOffice(bytes: Uint8Array): {type: 'docx' | 'odt'; document: ReadDocument} {
  const {parts, paths} = openZip(bytes, (path) => wanted.has(path))
  if (parts.has('word/document.xml')) return {type: 'docx', document: readDocx(parts)}
  const kind = foreign.find(([start]) => paths.some((path) => path.startsWith(start)))?.[1]
  if (kind === undefined && parts.has('content.xml')) return {type: 'odt', document: readOdt(parts)}
  throw new ImportError(
    `Es ${kind ?? 'un archivo comprimido'}, se esperaba ${expectedTypes}${kind ? ', guárdelo como PDF o DOCX' : ', descomprímalo e importe el documento que trae'}`
  )
}
