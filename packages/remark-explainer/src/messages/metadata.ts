import type {Problem} from '../problems.ts'
import {whyMetadata} from './reasons.ts'
import {suggest} from './wording.ts'

/** What is said to an author of the front matter as a whole. */
export const metadataMessages = {
  emptyFile: (): Problem => ({
    ruleId: 'archivo-vacio',
    reason: 'Archivo vacío, se esperaba una ficha entre dos líneas `---` y, debajo, al menos un bloque',
    note: 'Un explicador es una ficha con título, norma y licencia, y bloques como `:::requisitos`.'
  }),

  missingMetadata: (): Problem => ({
    ruleId: 'ficha-ausente',
    reason:
      'Archivo sin ficha, se esperaba en la línea 1 una ficha entre dos líneas `---`, escriba ahí `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`',
    note: whyMetadata
  }),

  lateMetadata: (line: number): Problem => ({
    ruleId: 'ficha-ausente',
    reason: `Ficha en la línea ${line}, se esperaba en la línea 1, quite lo que está antes`,
    note: whyMetadata
  }),

  unclosedMetadata: (): Problem => ({
    ruleId: 'ficha-sin-cerrar',
    reason: 'Ficha sin cerrar, se esperaba una línea `---` después del último dato',
    note: whyMetadata
  }),

  emptyMetadata: (): Problem => ({
    ruleId: 'ficha-vacia',
    reason:
      'Ficha vacía, se esperaban sus datos, escriba `titulo`, `resumen`, `norma`, `tipo`, `licencia` y `autoria`',
    note: whyMetadata
  }),

  metadataWithoutKeys: (): Problem => ({
    ruleId: 'ficha-ilegible',
    reason: 'Ficha sin nombres de datos, se esperaba `clave: valor` en cada línea',
    note: whyMetadata
  }),

  brokenMetadata: (found: string, expected: string, line: string | undefined): Problem => ({
    ruleId: 'ficha-ilegible',
    reason: `${found}, ${expected}${line ? `, escriba \`${line}\`` : ''}`,
    note: 'La ficha se escribe en YAML: un dato por línea, con su nombre, dos puntos, un espacio y el valor.',
    ...suggest(line)
  }),

  missingPlugin: (name: string): Problem => ({
    ruleId: 'complemento-ausente',
    reason: `Archivo leído sin \`${name}\`, se esperaba ese complemento, úselo antes de \`remark-explainer\``,
    note: 'El árbol que se recibió no distingue la ficha o los bloques del texto.'
  })
} as const
