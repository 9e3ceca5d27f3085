import {stringify} from 'yaml'
import type {Lock} from './lock.ts'

const heading = `# Contra qué texto de la norma se comparó cada bloque, y qué día.
# Lo escribe \`llano check --accept\` después de que una persona compara; no se edita a mano.
`

/**
 * Write what was verified as YAML that a person can review line by line.
 *
 * @param lock
 *   What was verified.
 * @returns
 *   Text of `SLUG.lock.yml`; `parseLock` gives the same back.
 */
export function writeLock({norma, bloques}: Lock): string {
  return `${heading}${stringify({norma, bloques}, {lineWidth: 0})}`
}
