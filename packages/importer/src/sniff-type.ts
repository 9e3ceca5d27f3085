import {ImportError} from './import-error.ts'
import {decodeText} from './text/decode-text.ts'

/** The kinds of document that can be imported. */
export type DocumentType = 'doc' | 'docx' | 'html' | 'md' | 'odt' | 'pdf' | 'txt'

const maxHeaderOffset = 1024
const sampleBytes = 65_536
const binaryShare = 0.02

const foreign: ReadonlyArray<[kind: string, advice: string, bytes: readonly number[]]> = [
  ['una imagen PNG', photo(), [0x89, 0x50, 0x4e, 0x47]],
  ['una imagen JPEG', photo(), [0xff, 0xd8, 0xff]],
  ['una imagen GIF', photo(), [0x47, 0x49, 0x46, 0x38]],
  ['una imagen TIFF', photo(), [0x49, 0x49, 0x2a, 0x00]],
  ['una imagen TIFF', photo(), [0x4d, 0x4d, 0x00, 0x2a]],
  [
    'un archivo RTF',
    'ábralo en un procesador de textos y guárdelo como DOCX',
    [0x7b, 0x5c, 0x72, 0x74, 0x66]
  ],
  ['un archivo comprimido', 'descomprímalo e importe el documento que trae', [0x1f, 0x8b]],
  ['un archivo comprimido', 'descomprímalo e importe el documento que trae', [0x37, 0x7a, 0xbc, 0xaf]],
  ['un archivo comprimido', 'descomprímalo e importe el documento que trae', [0x52, 0x61, 0x72, 0x21]]
]

function photo(): string {
  return 'páselo antes por un programa de reconocimiento de texto (OCR)'
}

/** The documents that are named in messages as what was expected. */
export const expectedTypes = 'un documento PDF, DOCX, DOC, ODT, HTML, Markdown o de texto'

/**
 * Say what kind of document some bytes are, by what they hold and never by a name.
 *
 * @param bytes
 *   The whole file.
 * @returns
 *   Its kind; `zip` when only the list of its parts can tell.
 * @throws {ImportError}
 *   When it is empty, or nothing that can be imported.
 */
export function sniffType(bytes: Uint8Array): Exclude<DocumentType, 'docx' | 'odt'> | 'zip' {
  if (bytes.length === 0) {
    throw new ImportError(`Archivo de 0 bytes, se esperaba ${expectedTypes}, descárguelo o guárdelo otra vez`)
  }
  if (findHeader(bytes, '%PDF-')) return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip'
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    throw new ImportError(`Archivo ZIP vacío, se esperaba ${expectedTypes}`)
  }
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'doc'
  for (const [kind, advice, start] of foreign) {
    if (startsWith(bytes, start)) throw new ImportError(`Es ${kind}, se esperaba ${expectedTypes}, ${advice}`)
  }
  return sniffText(bytes)
}

function sniffText(bytes: Uint8Array): 'html' | 'md' | 'txt' {
  const sample = decodeText(bytes.subarray(0, sampleBytes))
  let controls = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd) controls++
  }
  if (controls > sample.length * binaryShare) {
    throw new ImportError(`El contenido no es texto ni un formato conocido, se esperaba ${expectedTypes}`)
  }
  if (sample.trim() === '') {
    throw new ImportError(`Archivo sin texto, se esperaba ${expectedTypes}, revise que se haya guardado`)
  }
  const start = sample.trimStart().slice(0, 2000)
  if (
    /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|meta|div|p|table)[\s>]/i.test(
      start
    )
  )
    return 'html'
  if (/^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.test(start)) return 'md'
  return /^#{1,6}[ \t]+\S/m.test(sample) ? 'md' : 'txt'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Programs and mail gateways put bytes before the header; readers look for it in the first kilobyte. */
function findHeader(bytes: Uint8Array, header: string): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, maxHeaderOffset))
  return start.includes(header)
}
