import type {ContainerDirective} from 'mdast-util-directive'
import type {Range} from 'remark-legal'
import {isComponent, type Reading} from './reading.ts'

/**
 * Place of the line that opens a block.
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

/**
 * Place of a block's name.
 *
 * @param directive
 *   Block.
 * @param reading
 *   The reading of its file.
 * @returns
 *   The name, without the colons before it.
 */
export function namePlace(directive: ContainerDirective, reading: Reading): Range | undefined {
  return find(directive, 0, directive.name, reading)
}

/**
 * Place of an attribute's name.
 *
 * @param directive
 *   Block.
 * @param name
 *   `fuente`, `.class`, `#id`.
 * @param reading
 *   The reading of its file.
 * @param skip
 *   How many of that name to pass over; default: 0.
 * @returns
 *   The name; `undefined` when it is not written so.
 */
export function attributePlace(
  directive: ContainerDirective,
  name: string,
  reading: Reading,
  skip = 0
): Range | undefined {
  const header = headerOf(directive, reading)
  const braces = attributesStart(directive, header)
  if (braces < 0) return undefined
  // Values are blanked out: what stands in them is no name.
  const names = header.replace(/"[^"]*"|'[^']*'/g, (value) => ' '.repeat(value.length))
  let left = skip
  let at = names.indexOf(name, braces)
  while (at >= 0) {
    // Names end where a word does: `fuente` is not in `fuentes`.
    const around = names.charAt(at - 1) + names.charAt(at + name.length)
    if (!/[\p{L}\p{N}_-]/u.test(around)) {
      if (left === 0) return find(directive, at, name, reading)
      left--
    }
    at = names.indexOf(name, at + 1)
  }
  return undefined
}

/**
 * Place of an attribute's value.
 *
 * @param directive
 *   Block.
 * @param value
 *   The value, or a part of it.
 * @param reading
 *   The reading of its file.
 * @returns
 *   The value; the line that opens the block when it is not written so.
 */
export function valuePlace(
  directive: ContainerDirective,
  value: string,
  reading: Reading
): Range | undefined {
  const from = attributesStart(directive, headerOf(directive, reading))
  return (value && from >= 0 && find(directive, from, value, reading)) || headerPlace(directive, reading)
}

function attributesStart(directive: ContainerDirective, header: string): number {
  return isComponent(directive) ? header.search(/\s/) : header.lastIndexOf('{')
}

function headerOf(directive: ContainerDirective, {lines, source}: Reading): string {
  const start = directive.position?.start.offset
  if (start === undefined) return ''
  const line = lines.indexAt(start)
  return source.slice(start, lines.starts[line]! + lines.texts[line]!.length)
}

function find(
  directive: ContainerDirective,
  from: number,
  text: string,
  reading: Reading
): Range | undefined {
  const start = directive.position?.start.offset
  const at = headerOf(directive, reading).indexOf(text, from)
  return start === undefined || at < 0 ? undefined : reading.lines.range(start + at, start + at + text.length)
}
