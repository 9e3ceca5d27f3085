import {nearestName} from '@llano/linter'
import type {Schema} from './schema.ts'
import type {Strings} from './strings.ts'

/** Keys and indexes that lead to a value. */
export type KeyPath = ReadonlyArray<number | string>

/** Something wrong with a config. */
export interface ConfigProblem {
  path: KeyPath
  /** Whether it is the key at the end of `path` that is wrong, not its value. */
  isKey: boolean
  /** What was found and what was expected; no final stop. */
  message: string
}

/** Longer lists of what could stand somewhere help nobody. */
const mostNames = 12

/**
 * Hold a value against a schema.
 *
 * @param value
 *   What a config file holds, as plain data.
 * @param schema
 *   What it should be.
 * @param strings
 *   Messages in the user's language.
 * @param path
 *   Where the value stands.
 * @returns
 *   What is wrong, in the order of the file.
 */
export function checkConfig(
  value: unknown,
  schema: Schema,
  strings: Strings,
  path: KeyPath = []
): ConfigProblem[] {
  const wrong = (message: string): ConfigProblem[] => [{path, isKey: false, message}]
  const choices = schema.anyOf ?? [schema]
  const chosen = choices.find((choice) => typeOf(value) === (choice.enum ? 'string' : choice.type))
  if (!chosen)
    return wrong(
      strings.wrongType(
        show(value),
        choices.map((choice) => sayExpected(choice, strings))
      )
    )
  if (chosen.enum && !chosen.enum.includes(value as string)) {
    const near = nearestName(String(value), chosen.enum)
    return wrong(strings.wrongValue(String(value), near ? [near] : chosen.enum))
  }
  if (typeof value === 'string' && chosen.minLength && value.trim() === '') return wrong(strings.empty)
  if (
    typeof value === 'number' &&
    chosen.minimum !== undefined &&
    !(value >= chosen.minimum && value < Infinity)
  )
    return wrong(strings.tooSmall(show(value), chosen.minimum))
  if (Array.isArray(value)) return checkList(value, chosen, strings, path)
  return typeOf(value) === 'object' ? checkObject(value as object, chosen, strings, path) : []
}

function checkList(
  list: readonly unknown[],
  {items = {}, minItems = 0, maxItems = Number.POSITIVE_INFINITY}: Schema,
  strings: Strings,
  path: KeyPath
): ConfigProblem[] {
  if (list.length < minItems || list.length > maxItems)
    return [{path, isKey: false, message: strings.wrongLength(list.length, minItems, maxItems)}]
  return list.flatMap((item, index) => {
    const schema = Array.isArray(items) ? items[index] : items
    return schema ? checkConfig(item, schema, strings, [...path, index]) : []
  })
}

function checkObject(
  value: object,
  {properties = {}, additionalProperties, required = []}: Schema,
  strings: Strings,
  path: KeyPath
): ConfigProblem[] {
  const names = Object.keys(properties)
  const problems = Object.entries(value).flatMap(([key, inner]): ConfigProblem[] => {
    const own = Object.hasOwn(properties, key) ? properties[key] : undefined
    const schema = own ?? (additionalProperties || undefined)
    if (schema) return checkConfig(inner, schema, strings, [...path, key])
    const near = nearestName(key, names)
    const listed = names.length <= mostNames ? names : []
    return [{path: [...path, key], isKey: true, message: strings.unknownKey(key, near, listed)}]
  })
  for (const name of required)
    if (!Object.hasOwn(value, name)) problems.push({path, isKey: false, message: strings.missingKey(name)})
  return problems
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
}

function sayExpected(schema: Schema, {types}: Strings): string {
  return schema.enum ? schema.enum.map((name) => `\`${name}\``).join(', ') : types[schema.type!]
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? typeof value
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
