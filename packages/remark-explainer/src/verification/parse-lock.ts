import type {VFile} from 'vfile'
import {type FieldSpec, readYaml} from '../read-yaml.ts'
import type {Lock} from './lock.ts'

const fields: Readonly<Record<string, FieldSpec>> = {
  norma: {kind: 'slug', holds: 'el nombre del archivo de la norma, sin `.md`'},
  bloques: {
    kind: 'list',
    holds: 'los bloques verificados',
    fields: {
      bloque: {kind: 'slug', holds: 'el identificador del bloque'},
      titulo: {kind: 'text', holds: 'el título del bloque'},
      verificado: {kind: 'date', holds: 'el día en que se comparó, como `2026-11-03`'},
      fuente: {
        kind: 'list',
        holds: 'las disposiciones con que se comparó',
        fields: {
          id: {kind: 'text', holds: 'el identificador de la disposición'},
          etiqueta: {kind: 'text', holds: 'la disposición como se cita'},
          huella: {kind: 'text', holds: 'la huella de su texto'}
        }
      }
    }
  }
}

/**
 * Read what was verified.
 *
 * @param file
 *   `SLUG.lock.yml`; what is wrong becomes fatal messages.
 * @returns
 *   `null` when something is wrong.
 */
export function parseLock(file: VFile): Lock | null {
  return readYaml<Lock>(file, fields)?.value ?? null
}
