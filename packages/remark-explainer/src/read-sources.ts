import type {ContainerDirective} from 'mdast-util-directive'
import {attributePlace, headerPlace, valuePlace} from './header-places.ts'
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
  const attributes = Object.entries(directive.attributes ?? {})
  for (const [name, value] of attributes) {
    if (name === 'fuente') continue
    const written = attributePlace(directive, name, reading) ? name : `${name === 'id' ? '#' : '.'}${value}`
    const place = attributePlace(directive, written, reading) ?? headerPlace(directive, reading)
    problems.add(messages.unknownAttribute(written, nearest(name, ['fuente'])), place)
  }
  const given = attributes.find(([name]) => name === 'fuente')
  if (given) return readValue(given[1]?.trim() ?? '', directive, reading)
  // `fuentes` or `Fuente` was told above: that there is no `fuente` follows from it.
  if (!attributes.some(([name]) => nearest(name, ['fuente'])))
    problems.add(messages.missingSource(directive.name), headerPlace(directive, reading))
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
