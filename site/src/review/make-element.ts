/** Attributes and properties of an element: `class` and the like as text, `onclick` as a function. */
export type Attributes = Readonly<Record<string, string | number | boolean | ((event: Event) => void)>>

/**
 * Make an element.
 *
 * @param tag
 *   Its name.
 * @param attributes
 *   `false` leaves one out; a function listens to the event it is named after.
 * @param children
 *   Elements, or words, which are never read as markup.
 * @returns
 *   The element, in no page yet.
 */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: ReadonlyArray<Node | string>
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice('on'.length), value)
    else if (value !== false) element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children)
  return element
}
