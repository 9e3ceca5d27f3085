import {isScalar} from 'yaml'
import {isDate, suggestDate} from './dates.ts'
import {suggestLicence} from './licences.ts'
import {messages} from './messages.ts'
import {type MetadataKey, metadataKeys} from './metadata-keys.ts'
import {fold, nearest} from './nearest.ts'
import type {Problem} from './problems.ts'

/** A value that fits its key, or what is wrong with it. */
export type ReadValue = {value: boolean | string} | {problem: Problem}

/**
 * Read the value of a key.
 *
 * @param key
 *   Key that exists.
 * @param node
 *   What stands after its colon: node of the `yaml` package, or `null`.
 * @returns
 *   Text without needless blanks, or true or false.
 */
export function readValue(key: keyof typeof metadataKeys, node: unknown): ReadValue {
  const info: MetadataKey = metadataKeys[key]
  if (node === null || node === undefined || (isScalar(node) && isBlank(node.value)))
    return {problem: messages.emptyValue(key, info)}
  if (!isScalar(node)) return {problem: messages.wrongKind(key, 'una lista o datos con nombre', info)}
  const {value, source} = node
  if (info.kind === 'flag') return readFlag(key, info, value)
  if (typeof value === 'boolean') return {problem: messages.wrongKind(key, `\`${value}\``, info)}
  if (typeof value !== 'string') return readOther(key, info, source ?? String(value))
  return readText(key, info, value.replace(/\s+/g, ' ').trim().normalize('NFC'))
}

function readText(key: string, info: MetadataKey, text: string): ReadValue {
  switch (info.kind) {
    case 'choice':
      if (info.choices!.includes(text)) return {value: text}
      return {
        problem: messages.wrongChoice(key, text, info, nearest(text.replaceAll(' ', '-'), info.choices!))
      }
    case 'licence':
      if (info.choices!.includes(text)) return {value: text}
      return {
        problem: messages.wrongLicence(text, info, suggestLicence(text) ?? nearest(text, info.choices!))
      }
    case 'date':
      return isDate(text) ? {value: text} : {problem: messages.wrongDate(key, text, suggestDate(text))}
    case 'slug':
      if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(text)) return {value: text}
      return {problem: messages.wrongSlug(key, text, info, toSlug(text))}
    default:
      return {value: text}
  }
}

/** A number or date that YAML took for something else than text. */
function readOther(key: string, info: MetadataKey, source: string): ReadValue {
  if (info.kind === 'date') return {problem: messages.wrongDate(key, source, suggestDate(source))}
  return {problem: messages.wrongKind(key, `el número \`${source}\``, info, `"${source}"`)}
}

function readFlag(key: string, info: MetadataKey, value: unknown): ReadValue {
  if (typeof value === 'boolean') return {value}
  const word = fold(String(value))
  const meant = ['si', 'yes', 's', 'y', 'verdadero', '1'].includes(word)
    ? 'true'
    : ['no', 'n', 'falso', '0'].includes(word)
      ? 'false'
      : undefined
  return {problem: messages.wrongFlag(key, String(value), info, meant)}
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

/** «content/normas/Reglas.md» → `reglas`. */
function toSlug(text: string): string | undefined {
  const name = text
    .split(/[\\/]/)
    .at(-1)!
    .replace(/\.(?:md|mdx|ya?ml)$/i, '')
  const slug = fold(name)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug || undefined
}
