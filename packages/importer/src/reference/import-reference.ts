import {
  findProvision,
  type Norm,
  type NormMetadata,
  nearestIds,
  parseNorm,
  provisionPath,
  toReference
} from 'remark-legal'
import {VFile} from 'vfile'
import {ImportError} from '../import-error.ts'
import {type ImportedNorm, type ImportOptions, importNorm} from '../import-norm.ts'
import {withFigures} from './with-figures.ts'

/** How to import by reference. */
export interface ReferenceOptions extends ImportOptions {
  /** Front matter to write instead of what the document says, as an editor mended it. */
  metadata?: NormMetadata
  /** Ids of provisions to keep, with all inside them, what they stand in and the rule on days; default: all. */
  only?: readonly string[]
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
  {metadata, only, ...options}: ReferenceOptions = {}
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
  const whole = withFigures({...norm, metadata: kept})
  return {...imported, metadata: kept, markdown: toReference(only ? keepOnly(whole, only) : whole)}
}

function keepOnly(norm: Norm, ids: readonly string[]): Norm {
  const kept = new Set<string>()
  for (const id of ids) {
    if (!findProvision(norm, id)) {
      const near = nearestIds(norm, id).map((other) => `\`${other}\``)
      throw new ImportError(
        `El documento no tiene \`${id}\`, se esperaba una de sus disposiciones${near.length ? `, las más parecidas son ${near.join(', ')}` : ''}`
      )
    }
  }
  for (const {id, figures} of norm.provisions) {
    const path = provisionPath(norm, id).map((one) => one.id)
    const isWanted =
      path.some((one) => ids.includes(one)) || figures?.some((form) => form.startsWith('computo '))
    if (isWanted) for (const one of path) kept.add(one)
  }
  return {...norm, provisions: norm.provisions.filter(({id}) => kept.has(id))}
}
