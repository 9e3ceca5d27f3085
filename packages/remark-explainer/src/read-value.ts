import {isAlias, isScalar} from 'yaml'
import {isDate, suggestDate} from './dates.ts'
import {suggestLicence} from './licences.ts'
import {messages} from './messages.ts'
import type {MetadataKey} from './metadata-key.ts'
import {fold, nearest} from './nearest.ts'
import type {Problem} from './problems.ts'
import {tidy, toPlainText} from './rich-text.ts'

/** A value that fits its key, or what is wrong with it. */
export type ReadValue = {value: boolean | string} | {problem: Problem}

/**
 * Read the value of a key that holds one.
 *
 * @param key
 *   Name of the key.
 * @param info
 *   What it must be.
 * @param node
 *   What stands after its colon: node of the `yaml` package, or `null`.
 * @returns
 *   Text without needless blanks, or true or false.
 */
export function readValue(key: string, info: MetadataKey, node: unknown): ReadValue {
  if (isEmptyNode(node)) return {problem: messages.emptyValue(key, info)}
  if (isAlias(node))
    return {problem: messages.wrongKind(key, `\`*${node.source}\``, info, `"*${node.source}"`)}
  if (!isScalar(node)) return {problem: messages.wrongKind(key, 'una lista o datos con nombre', info)}
  const {value, source} = node
  if (info.kind === 'flag') return readFlag(key, info, value)
  if (typeof value === 'string') return readText(key, info, toPlainText(tidy([{text: value}])))
  // What YAML took for a number or a truth value, the other kinds refuse in words of their own.
  const written = source ?? String(value)
  if (info.kind !== 'text') return readText(key, info, written)
  return {problem: messages.wrongKind(key, `\`${written}\``, info, `"${written}"`)}
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
        problem: messages.wrongLicence(text, info, suggestLicence(text))
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

/**
 * Tell whether nothing stands after a colon.
 *
 * @param node
 *   Node of the `yaml` package, or `null`.
 * @returns
 *   True for nothing, and for blanks in quotes.
 */
export function isEmptyNode(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && isBlank(node.value))
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && !tidy([{text: value}]).length)
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
