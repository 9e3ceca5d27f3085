import {getDocumentProxy} from 'unpdf'
import {ImportError} from '../import-error.ts'

/** A PDF that is open for reading. */
export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** A page of it. */
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

/** The end mark stands in the last kilobyte; some programs add bytes after it. */
const tailBytes = 8192

/**
 * Open a PDF.
 *
 * @param bytes
 *   The whole file; they are copied, since the PDF library takes what it is given.
 * @returns
 *   The document; call `destroy` on its loading task when done.
 * @throws {ImportError}
 *   When it is cut short, damaged or needs a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(-tailBytes))
  if (!tail.includes('%%EOF') && !tail.includes('startxref')) {
    throw new ImportError(
      'PDF incompleto, le falta el final, se esperaba el archivo entero, descárguelo otra vez'
    )
  }
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0})
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new ImportError(
        'PDF cifrado, pide contraseña para abrirse, se esperaba uno abierto, guárdelo sin contraseña'
      )
    }
    throw new ImportError('PDF dañado, se esperaba un archivo íntegro, descárguelo otra vez')
  }
}
