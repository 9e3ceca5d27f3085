import type {ContainerDirective} from 'mdast-util-directive'
import {attributePlace, headerPlace, valuePlace} from './header-places.ts'
import {messages} from './messages.ts'
import {nearest} from './nearest.ts'
import {isProvisionId, suggestSources} from './provision-ids.ts'
import type {Reading} from './reading.ts'

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
  const attributes = Object.entries(directive.attributes ?? {})
  const given = attributes.find(([name]) => name === 'fuente')
  if (given) return readValue(given[1]?.trim() ?? '', directive, reading)
  // `fuentes` or `Fuente` was told with the other attributes: that there is no `fuente` follows from it.
  if (!attributes.some(([name]) => nearest(name, ['fuente'])))
    reading.problems.add(messages.missingSource(directive.name), headerPlace(directive, reading))
  return []
}

function readValue(value: string, directive: ContainerDirective, reading: Reading): string[] {
  const {problems} = reading
  const place = valuePlace(directive, value, reading)
  if (!value)
    problems.add(messages.emptySource(directive.name), attributePlace(directive, 'fuente', reading) ?? place)
  const second = attributePlace(directive, 'fuente', reading, 1)
  if (second) problems.add(messages.repeatedAttribute('fuente'), second)
  const ids = value.split(/\s+/).filter(Boolean)
  if (!ids.every(isProvisionId)) {
    problems.add(messages.badSource(value, suggestSources(value)), place)
    return []
  }
  const unique = new Set<string>()
  for (const id of ids) {
    if (unique.has(id)) problems.add(messages.repeatedSource(id), place)
    unique.add(id)
  }
  return [...unique]
}
