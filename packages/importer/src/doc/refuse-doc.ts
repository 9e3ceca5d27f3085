import {ImportError} from '../import-error.ts'

/**
 * Stand in for the reader of old Word documents (DOC) where there is no Node.
 *
 * @throws {ImportError}
 *   Always; the message says what to do.
 */
export async function readDoc(): Promise<never> {
  throw new ImportError(
    'Documento DOC, del Word de antes de 2007, se esperaba un documento DOCX, PDF o de texto, ábralo en un procesador de textos y guárdelo como DOCX'
  )
}
