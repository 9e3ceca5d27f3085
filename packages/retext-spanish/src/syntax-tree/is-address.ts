import {domainEnd} from '../tokens/domain-end.ts'
import {addressFinder} from '../tokens/find-addresses.ts'

/**
 * Tell whether a text is one web or mail address and nothing else.
 *
 * @param text
 *   Any text, such as the value of a `SourceNode`.
 * @returns
 *   Whether it is; code is not.
 */
export function isAddress(text: string): boolean {
  const found = addressFinder(text)(0, text.length)
  if (found) return found.start === 0 && found.end === text.length
  return text.includes('.') && domainEnd(text, 0, text.length).end === text.length
}
