import type {ExplainerMetadata} from './explainer.ts'
import {licences} from './licences.ts'
import {procedureKeys} from './procedure/procedure-keys.ts'

/** What the value of a key must be. */
export type MetadataKind =
  | 'choice'
  | 'date'
  | 'flag'
  | 'licence'
  | 'mapping'
  | 'mappings'
  | 'slug'
  | 'text'
  | 'texts'

/** A key of the front matter. */
export interface MetadataKey {
  kind: MetadataKind
  /** Values there are, for `choice` and `licence`. */
  choices?: readonly string[]
  /** Keys there are, for `mapping` and `mappings`. */
  keys?: MetadataKeys
  /** What it says, to be read after «se esperaba». */
  holds: string
  /** A value that could be written. */
  example: string
  /** `yes` stops the explainer, `wanted` warns. */
  need: 'no' | 'wanted' | 'yes'
}

/** Keys by name, in the order in which they are usually written. */
export type MetadataKeys = Readonly<Record<string, MetadataKey>>

/** Every key of the front matter, in the order in which it is usually written. */
export const metadataKeys: Readonly<Record<keyof ExplainerMetadata, MetadataKey>> = {
  titulo: {kind: 'text', holds: 'el título del explicador', example: 'Beca Camino a la Escuela', need: 'yes'},
  resumen: {
    kind: 'text',
    holds: 'una oración que diga para qué sirve',
    example: 'Quién puede pedirla, qué llevar y hasta cuándo.',
    need: 'yes'
  },
  norma: {
    kind: 'slug',
    holds: 'el nombre del archivo de la norma, sin `.md`',
    example: 'reglas-camino-escuela',
    need: 'yes'
  },
  tipo: {
    kind: 'choice',
    choices: ['derecho', 'norma', 'programa-social', 'tramite'],
    holds: 'la clase de explicador',
    example: 'programa-social',
    need: 'yes'
  },
  licencia: {
    kind: 'licence',
    choices: licences,
    holds: 'la licencia con que se publica',
    example: 'CC-BY-4.0',
    need: 'yes'
  },
  autoria: {kind: 'text', holds: 'quién lo publica', example: 'Municipio de Río Claro', need: 'wanted'},
  verificado: {
    kind: 'date',
    holds: 'el día en que se comparó con la norma',
    example: '2026-11-03',
    need: 'no'
  },
  tema: {kind: 'slug', holds: 'el nombre del archivo del tema, sin `.yml`', example: 'municipio', need: 'no'},
  leyenda: {
    kind: 'text',
    holds: 'la leyenda que la ley ordena, palabra por palabra',
    example: 'Este programa es público.',
    need: 'no'
  },
  ficticio: {kind: 'flag', holds: '`true` si el programa es inventado', example: 'true', need: 'no'},
  tramite: {
    kind: 'mapping',
    keys: procedureKeys,
    holds: 'un dato del trámite por renglón, con sangría',
    example: '{costo: Gratuito}',
    need: 'no'
  }
}
