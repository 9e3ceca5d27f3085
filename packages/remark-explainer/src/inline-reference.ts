import type {TextDirective} from 'mdast-util-directive'
import {messages} from './messages.ts'
import {fold} from './nearest.ts'
import type {Problem} from './problems.ts'
import {isProvisionId, spellProvision, suggestSources} from './provision-ids.ts'
import {isComponent, type Reading, sourceOf} from './reading.ts'

/** Where `:art[…]` or `:termino[…]` leads, with the words to show when they are not those in its brackets. */
export type InlineReference =
  | {problem: Problem}
  | {provision: string; text?: string}
  | {term: string; text?: undefined}

/** Directives that stand in running text. */
const names = new Set(['art', 'termino'])

/**
 * Tell whether a directive is one of those that stand in running text.
 *
 * @param node
 *   Text directive.
 * @param reading
 *   The reading of the file.
 * @returns
 *   True for `:art[…]` and `:termino[…]`; false for the `:art` of «nota:art», which is text.
 */
export function isInlineReference(node: TextDirective, reading: Reading): boolean {
  if (!names.has(node.name)) return false
  return isComponent(node) || node.children.length > 0 || /[\]}]$/.test(sourceOf(node, reading) ?? '')
}

/**
 * Read a directive that leads to a provision or a term of the glossary.
 *
 * @param node
 *   Directive for which `isInlineReference` is true.
 * @param words
 *   Plain words between its brackets.
 * @returns
 *   Where it leads, or what is wrong.
 */
export function readInlineReference(node: TextDirective, words: string): InlineReference {
  const {id, ...others} = node.attributes ?? {}
  const [other] = Object.keys(others)
  if (other) return {problem: messages.referenceAttribute(other)}
  if (!words.trim()) return {problem: messages.emptyReference(node.name === 'art' ? 'art' : 'termino')}
  return node.name === 'art' ? readProvision(words.trim(), id?.trim()) : readTerm(words, id?.trim())
}

function readProvision(words: string, given: string | undefined): InlineReference {
  if (given !== undefined)
    return isProvisionId(given)
      ? {provision: given}
      : {problem: messages.badProvision(given, suggestSources(given))}
  if (isProvisionId(words)) return {provision: words, text: spellProvision(words)}
  const meant = suggestSources(words)
  if (!meant || meant.includes(' ')) return {problem: messages.badProvision(words, undefined)}
  // A number alone says nothing to who reads it: «12» becomes «artículo 12».
  return /^\d/.test(words) ? {provision: meant, text: spellProvision(meant)} : {provision: meant}
}

function readTerm(words: string, given: string | undefined): InlineReference {
  const slug = toTermSlug(given ?? words)
  if (given === undefined || given === slug) return {term: slug}
  return {problem: messages.badTerm(given, slug || undefined)}
}

/**
 * Give the slug of a term of the glossary.
 *
 * @param words
 *   «Padrón de beneficiarios».
 * @returns
 *   `padron-de-beneficiarios`.
 */
export function toTermSlug(words: string): string {
  return fold(words)
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
}
