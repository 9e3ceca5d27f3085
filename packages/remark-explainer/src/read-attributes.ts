import type {ContainerDirective} from 'mdast-util-directive'
import type {BlockAttribute} from './block-types.ts'
import {attributePlace, headerPlace, valuePlace} from './header-places.ts'
import {messages} from './messages.ts'
import {nearest} from './nearest.ts'
import type {Reading} from './reading.ts'
import type {AttributeValue} from './shapes/shape.ts'

/**
 * Read what stands between the braces of a block, but for its sources.
 *
 * @param directive
 *   Block of a known kind.
 * @param expected
 *   What its kind needs there.
 * @param reading
 *   The reading of the file; told of what is missing, wrong or unknown.
 * @returns
 *   Values by name, those that are as they should be.
 */
export function readAttributes(
  directive: ContainerDirective,
  expected: readonly BlockAttribute[],
  reading: Reading
): Map<string, AttributeValue> {
  const {problems} = reading
  const names = ['fuente', ...expected.map(({name}) => name)]
  const given = Object.entries(directive.attributes ?? {})
  for (const [name, value] of given) {
    if (names.includes(name)) continue
    const written = attributePlace(directive, name, reading) ? name : `${name === 'id' ? '#' : '.'}${value}`
    const place = attributePlace(directive, written, reading) ?? headerPlace(directive, reading)
    problems.add(messages.unknownAttribute(written, names, nearest(written, names)), place)
  }
  const values = new Map<string, AttributeValue>()
  for (const attribute of expected) {
    const {name, choices} = attribute
    const value = directive.attributes?.[name]?.trim()
    if (!value) {
      // A name written otherwise was told above.
      if (!given.some(([other]) => !names.includes(other) && nearest(other, names) === name))
        problems.add(
          messages.missingAttribute(directive.name, attribute),
          attributePlace(directive, name, reading) ?? headerPlace(directive, reading)
        )
      continue
    }
    const second = attributePlace(directive, name, reading, 1)
    if (second) problems.add(messages.repeatedAttribute(name), second)
    const place = valuePlace(directive, value, reading)
    if (choices && !choices.includes(value))
      problems.add(messages.wrongAttribute(value, attribute, nearest(value, choices)), place)
    else values.set(name, {value, place})
  }
  return values
}
