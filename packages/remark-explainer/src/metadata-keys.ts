import type {ExplainerMetadata} from './explainer.ts'
import {licences} from './licences.ts'
import type {MetadataKey} from './metadata-key.ts'
import {procedureKeys} from './procedure/procedure-keys.ts'

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
