import type {LeafDirective, TextDirective} from 'mdast-util-directive'
import {blockTypes, isBlockType} from './block-types.ts'
import {messages} from './messages.ts'
import {nearest} from './nearest.ts'
import type {Problem} from './problems.ts'
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
 *   Problem when its author meant a directive.
 */
export function findDirectiveMistake(
  node: LeafDirective | TextDirective,
  reading: Reading
): Problem | undefined {
  const source = sourceOf(node, reading) ?? ''
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const before = reading.source.slice(Math.max(0, start - 1), start)
  if (/[\p{L}\p{N}]/u.test(before)) return undefined
  const colons = node.type === 'leafDirective' ? '::' : ':'
  const meant = nearest(node.name, Object.keys(blockTypes))
  if (/[\]}]$/.test(source.trimEnd()))
    return meant
      ? messages.wrongColons(colons, node.name, meant)
      : messages.unknownDirective(colons, node.name)
  const isAlone = /^$|[\r\n]/.test(before) && /^[\r\n]?$/.test(reading.source.slice(end, end + 1))
  return isAlone && isBlockType(node.name) ? messages.wrongColons(colons, node.name, node.name) : undefined
}
