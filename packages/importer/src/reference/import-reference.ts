import {type NormMetadata, parseNorm, toReference} from 'remark-legal'
import {VFile} from 'vfile'
import {ImportError} from '../import-error.ts'
import {type ImportedNorm, type ImportOptions, importNorm} from '../import-norm.ts'
import {withFigures} from './with-figures.ts'

/** How to import by reference. */
export interface ReferenceOptions extends ImportOptions {
  /** Front matter to write instead of what the document says, as an editor mended it. */
  metadata?: NormMetadata
}

/**
 * Turn a document into a norm by reference: ids, labels, hashes and figures of its provisions, not their words.
 *
 * @param bytes
 *   The whole file, of any kind that `importNorm` reads.
 * @param options
 *   Progress, and front matter to keep.
 * @returns
 *   A Markdown file that is all front matter; `parseNorm` reads it.
 * @throws {ImportError}
 *   When the document cannot be read or holds no provision.
 */
export async function importReference(
  bytes: Uint8Array,
  {metadata, ...options}: ReferenceOptions = {}
): Promise<ImportedNorm> {
  const imported = await importNorm(bytes, options)
  const file = new VFile({path: 'norma.md', value: imported.markdown})
  const norm = parseNorm(file)
  if (!norm) throw new ImportError(file.messages.find(({fatal}) => fatal)?.reason ?? 'Norma ilegible')
  if (norm.provisions.length === 0) {
    throw new ImportError(
      'Documento sin disposiciones, se esperaba al menos una etiqueta como `Artículo 1.` o `I.`, sin ellas no hay a qué referirse'
    )
  }
  const kept = {...(metadata ?? imported.metadata), porReferencia: true}
  return {...imported, metadata: kept, markdown: toReference(withFigures({...norm, metadata: kept}))}
}
