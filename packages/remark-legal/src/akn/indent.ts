import type {Element} from 'xast'

/** Elements whose words would change if white space were put in them. */
const mixed: ReadonlySet<string> = new Set(['docTitle', 'heading', 'num', 'p'])

/**
 * Put each element on a line of its own, save in running text.
 *
 * @param element
 *   The element; changed.
 * @param depth
 *   How many elements it stands in, default 0.
 * @returns
 *   The element.
 */
export function indent(element: Element, depth = 0): Element {
  const {children} = element
  if (mixed.has(element.name) || children.every(({type}) => type === 'text')) return element
  const line = (spaces: number) => ({type: 'text' as const, value: `\n${' '.repeat(spaces)}`})
  element.children = children.flatMap((child) => [
    line(depth + 1),
    child.type === 'element' ? indent(child, depth + 1) : child
  ])
  element.children.push(line(depth))
  return element
}
