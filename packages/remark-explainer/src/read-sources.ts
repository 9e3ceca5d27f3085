import type {ContainerDirective} from 'mdast-util-directive'
import type {Range} from 'remark-legal'
import {messages} from './messages.ts'
import {nearest} from './nearest.ts'
import type {Reading} from './reading.ts'
import {isProvisionId, suggestSources} from './suggest-sources.ts'

/**
 * Read the sources of a block.
 *
 * @param directive
 *   Block of a known kind.
 * @param reading
 *   The reading of the file; told what is wrong.
 * @returns
 *   Ids in the author's order; empty when something is wrong.
 */
export function readSources(directive: ContainerDirective, reading: Reading): string[] {
  const {problems} = reading
  const header = headerPlace(directive, reading)
  const attributes = Object.entries(directive.attributes ?? {})
  for (const [name] of attributes)
    if (name !== 'fuente') problems.add(messages.unknownAttribute(name, nearest(name, ['fuente'])), header)

  const given = attributes.find(([name]) => name === 'fuente')
  if (!given) {
    // `fuentes` or `Fuente` was told above: that there is no `fuente` follows from it.
    if (!attributes.some(([name]) => nearest(name, ['fuente'])))
      problems.add(messages.missingSource(directive.name), header)
    return []
  }
  if (isGivenTwice(directive, reading)) problems.add(messages.repeatedAttribute('fuente'), header)
  const value = given[1]?.trim() ?? ''
  if (!value) problems.add(messages.emptySource(directive.name), header)
  const ids = value.split(/\s+/).filter(Boolean)
  if (!ids.every(isProvisionId)) {
    problems.add(messages.badSource(value, suggestSources(value)), header)
    return []
  }
  const unique = [...new Set(ids)]
  for (const id of unique)
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.add(messages.repeatedSource(id), header)
  return unique
}

/**
 * Place of the line that opens a directive.
 *
 * @param directive
 *   Block.
 * @param reading
 *   The reading of its file.
 * @returns
 *   From the first colon to the end of the line.
 */
export function headerPlace(directive: ContainerDirective, {lines}: Reading): Range | undefined {
  const place = lines.ofNode(directive)
  return place && {start: place.start, end: lines.ofLine(place.start.line - 1).end}
}

/** mdast keeps the last of two attributes and says nothing. */
function isGivenTwice(directive: ContainerDirective, {lines}: Reading): boolean {
  const place = lines.ofNode(directive)
  const header = place ? lines.texts[place.start.line - 1]! : ''
  return [...header.slice(header.lastIndexOf('{')).matchAll(/(?<![\w-])fuente\s*=/g)].length > 1
}
