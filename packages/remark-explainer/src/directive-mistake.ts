import type {LeafDirective, TextDirective} from 'mdast-util-directive'
import {isBlockType} from './block-types.ts'
import {type Reading, sourceOf} from './reading.ts'

/**
 * Tell a directive with too few colons (`::cifra`, `:cifra{…}`) from running text that looks like one.
 *
 * Markdown with directives takes the `:30` of «15:30» and the `:algo` of «nota:algo» for directives; so
 * what counts as meant is what carries brackets or braces, or is the name of a block alone on its line.
 *
 * @param node
 *   Text or leaf directive.
 * @param reading
 *   The reading of the file.
 * @returns
 *   True when its author meant a directive.
 */
export function isMeantAsDirective(node: LeafDirective | TextDirective, reading: Reading): boolean {
  const source = sourceOf(node, reading) ?? ''
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const before = reading.source.slice(Math.max(0, start - 1), start)
  if (/[\p{L}\p{N}]/u.test(before)) return false
  if (/[\]}]$/.test(source.trimEnd())) return true
  const isAlone = /^$|[\r\n]/.test(before) && /^[\r\n]?$/.test(reading.source.slice(end, end + 1))
  return isAlone && isBlockType(node.name)
}
