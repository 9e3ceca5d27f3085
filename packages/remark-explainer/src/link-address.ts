import {messages} from './messages.ts'
import type {Problem} from './problems.ts'

/** What an explainer may lead to; anything else could run code or reach into the reader's machine. */
const schemes = ['http', 'https', 'mailto', 'tel']

/**
 * Find what is wrong with the address of a link.
 *
 * @param url
 *   Address, as Markdown decoded it.
 * @returns
 *   Problem; `undefined` for `http(s)`, `mailto` and `tel`, an anchor, or an address within the site.
 */
export function findLinkProblem(url: string): Problem | undefined {
  // Browsers overlook blanks and control characters in an address, so `java\tscript:` would run.
  const address = [...url].filter((character) => character > ' ' && character !== '\u007F').join('')
  if (!address) return messages.linkWithoutAddress()
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]
  if (scheme) return schemes.includes(scheme.toLowerCase()) ? undefined : messages.linkScheme(url)
  if (/^[\\/]{2}/.test(address)) return messages.incompleteLink(url, `https:${address.replaceAll('\\', '/')}`)
  if (/^[^\s/@#?]+@[^\s/@#?]+\.[^\s/@#?]+$/.test(address))
    return messages.incompleteLink(url, `mailto:${address}`)
  if (/^www\.[^\s/]+/i.test(address)) return messages.incompleteLink(url, `https://${address}`)
  return undefined
}
