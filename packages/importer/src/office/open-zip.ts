import {Unzip, UnzipInflate} from 'fflate'
import {ImportError} from '../import-error.ts'

/** More than any real norm's text in one part, in bytes; a zip bomb ends there. */
const maxPartBytes = 32 * 2 ** 20
const maxAllBytes = 64 * 2 ** 20
const maxParts = 4_000
const chunkBytes = 65_536

/**
 * Unpack the wanted parts of a ZIP file, never more than a bound.
 *
 * @param bytes
 *   The ZIP file.
 * @param wants
 *   Says of a part's path whether it is needed; the others are not unpacked.
 * @returns
 *   Bytes by path, and the paths of all parts.
 * @throws {ImportError}
 *   When it is damaged, encrypted, or unpacks to more than a document has.
 */
export function openZip(
  bytes: Uint8Array,
  wants: (path: string) => boolean
): {parts: Map<string, Uint8Array>; paths: string[]} {
  if (isEncrypted(bytes)) throw new ImportError(protectedMessage)
  const parts = new Map<string, Uint8Array>()
  const paths: string[] = []
  const finished = new Set<string>()
  let all = 0
  const unzip = new Unzip((file) => {
    paths.push(file.name)
    if (paths.length > maxParts) throw new ImportError(bombMessage)
    if (!wants(file.name)) return
    const chunks: Uint8Array[] = []
    let size = 0
    file.ondata = (error, chunk, isLast) => {
      // The library hands back what is thrown here as an error of its own.
      if (error) throw error instanceof ImportError ? error : new ImportError(damagedMessage)
      size += chunk.length
      all += chunk.length
      if (size > maxPartBytes || all > maxAllBytes) throw new ImportError(bombMessage)
      chunks.push(chunk)
      if (!isLast) return
      parts.set(file.name, join(chunks, size))
      finished.add(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      unzip.push(bytes.subarray(at, at + chunkBytes), at + chunkBytes >= bytes.length)
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError(damagedMessage)
  }
  if (paths.some((path) => wants(path) && !finished.has(path))) throw new ImportError(damagedMessage)
  return {parts, paths}
}

const protectedMessage =
  'Documento protegido con contraseña, se esperaba uno abierto, quite la contraseña y guárdelo otra vez'
const damagedMessage =
  'Documento incompleto o dañado, se esperaba un archivo íntegro, descárguelo o guárdelo otra vez'
const bombMessage = `Documento que al descomprimirse pasa de ${maxPartBytes / 2 ** 20} MB de texto, se esperaba una norma, ábralo en un procesador de textos y guarde solo la parte que necesita`

/** The first local header's flags; a document is encrypted whole or not at all. */
function isEncrypted(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
