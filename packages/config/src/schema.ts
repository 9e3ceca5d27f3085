import {type OptionMeta, presets, type Rule, rules} from '@llano/linter'

/** The part of JSON Schema (draft-07) that a config needs. */
export interface Schema {
  $schema?: string
  title?: string
  description?: string
  type?: 'array' | 'boolean' | 'number' | 'object' | 'string'
  enum?: string[]
  default?: unknown
  minimum?: number
  minLength?: number
  properties?: Record<string, Schema>
  additionalProperties?: Schema | false
  required?: string[]
  /** One for all elements, or one for each place. */
  items?: Schema | Schema[]
  minItems?: number
  maxItems?: number
  /** Schemas for values of different types. */
  anyOf?: Schema[]
}

const words: Schema = {type: 'string', minLength: 1}
const levels = ['off', 'on', 'info', 'warning', 'error']

/**
 * Make the JSON Schema of config files from the rules there are.
 *
 * @returns
 *   The schema: what editors complete from, and what configs are checked against.
 */
export function configSchema(): Schema {
  const part = partProperties()
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Llano',
    description: 'Qué revisa Llano y cómo',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: {type: 'string', description: 'Dirección de este esquema, para que el editor complete'},
      ...part,
      baseUrl: {
        type: 'string',
        minLength: 1,
        description: 'Dirección del sitio con las páginas de las reglas'
      },
      ignores: {
        type: 'array',
        items: words,
        description: 'Patrones de archivos que no se revisan, desde la carpeta de esta configuración'
      },
      overrides: {
        type: 'array',
        description: 'Ajustes para algunos archivos; si varios coinciden, valen los últimos',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: {type: 'array', minItems: 1, items: words, description: 'Patrones de archivos'},
            ...part
          }
        }
      }
    }
  }
}

function partProperties(): Record<string, Schema> {
  return {
    preset: {
      enum: Object.keys(presets),
      default: 'recomendado',
      description: Object.entries(presets)
        .map(([name, {description}]) => `${name}: ${description}`)
        .join('\n')
    },
    rules: {
      type: 'object',
      description: 'Ajustes por regla, sobre la colección',
      additionalProperties: false,
      properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSchema(rule)]))
    },
    dictionary: {
      type: 'object',
      description: 'Las palabras de la institución',
      additionalProperties: false,
      properties: {
        terms: {type: 'array', items: words, description: 'Términos que están bien así, con sus inflexiones'},
        acronyms: {
          type: 'object',
          additionalProperties: words,
          description: 'Siglas que se dan por sabidas, con el nombre de cada una'
        },
        replacements: {
          type: 'object',
          additionalProperties: {anyOf: [words, {type: 'array', minItems: 1, items: words}]},
          description: 'Qué escribir en lugar de un término, lo mejor primero'
        }
      }
    }
  }
}

function ruleSchema({meta}: Rule): Schema {
  const options = Object.entries(meta.options)
  return {
    description: meta.note,
    anyOf: [
      {enum: levels},
      {
        type: 'array',
        minItems: 1,
        maxItems: 2,
        items: [
          {enum: levels},
          {
            type: 'object',
            additionalProperties: false,
            properties: Object.fromEntries(options.map(([name, option]) => [name, optionSchema(option)]))
          }
        ]
      }
    ]
  }
}

function optionSchema({default: value, unit, description}: OptionMeta): Schema {
  const about = {description, default: value}
  if (typeof value === 'string') return {enum: unit.split(' | '), ...about}
  return typeof value === 'number' ? {type: 'number', minimum: 0, ...about} : {type: 'boolean', ...about}
}
