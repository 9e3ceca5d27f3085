import type {VFile} from 'vfile'
import type {ExplainerMetadata} from '../explainer.ts'
import {metadataKeys} from '../metadata-keys.ts'
import {type FieldSpec, readYaml} from '../read-yaml.ts'

/** Words that a law orders on what is published of a kind of programme. */
export interface Legend {
  /** Kind of explainer that carries it. */
  tipo: ExplainerMetadata['tipo']
  /** Word for word. */
  texto: string
  /** The provision that orders it. */
  fuente: string
  /** Slugs of the norms of whose programmes it speaks; of all when absent. */
  normas?: string[]
}

/** What holds where a content folder says nothing else. */
export const usualLegends: readonly Legend[] = [
  {
    tipo: 'programa-social',
    texto:
      'Este programa es público, ajeno a cualquier partido político. Queda prohibido el uso para fines distintos al desarrollo social.',
    fuente: 'Ley General de Desarrollo Social, artículo 28'
  }
]

const fields: Readonly<Record<string, FieldSpec>> = {
  leyendas: {
    kind: 'list',
    holds: 'las leyendas que la ley ordena',
    fields: {
      tipo: {
        kind: 'choice',
        choices: metadataKeys.tipo.choices!,
        holds: `una de las clases ${metadataKeys.tipo.choices!.map((one) => `\`${one}\``).join(', ')}`
      },
      texto: {kind: 'text', holds: 'la leyenda, palabra por palabra'},
      fuente: {kind: 'text', holds: 'la disposición que la ordena'},
      normas: {kind: 'texts', holds: 'los nombres de archivo de las normas a que se aplica', isOptional: true}
    }
  }
}

/**
 * Read the legends of a content folder.
 *
 * @param file
 *   `leyendas.yml`; what is wrong becomes fatal messages.
 * @returns
 *   They stand instead of the usual ones; `null` when something is wrong.
 */
export function parseLegends(file: VFile): Legend[] | null {
  return readYaml<{leyendas: Legend[]}>(file, fields)?.value.leyendas ?? null
}
