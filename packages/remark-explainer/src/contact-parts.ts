/** A stretch of a contact's value, with where it leads when it can be called, written to or opened. */
export interface ContactPart {
  text: string
  href?: string
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const web = /https?:\/\/[^\s<>«»"]+[^\s<>«»".,;:)]/
const phone = /\+?\(?\d(?:[\s().-]*\d){6,14}/
const bareWeb = /(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s<>«»"]*[^\s<>«»".,;:)])?/
const webLabel = /p[aá]gina|sitio|web|internet|l[ií]nea|enlace/i
const phoneLabel = /tel[eé]fono|celular|m[oó]vil|whats\s?app|llam/i

/**
 * Find what a person can tap in the value of a contact.
 *
 * @param label
 *   What comes before the colon: «Teléfono». Only where it says so is a number a telephone's, and
 *   `ejemplo.gob.mx` a page's.
 * @param value
 *   What comes after it.
 * @returns
 *   The value in parts, in order.
 */
export function contactParts(label: string, value: string): ContactPart[] {
  const kinds = [mail, web]
  if (webLabel.test(label)) kinds.push(bareWeb)
  if (phoneLabel.test(label)) kinds.push(phone)
  const pattern = new RegExp(kinds.map(({source}) => source).join('|'), 'g')
  const parts: ContactPart[] = []
  let end = 0
  for (const match of value.matchAll(pattern)) {
    if (match.index > end) parts.push({text: value.slice(end, match.index)})
    parts.push({text: match[0], href: href(match[0])})
    end = match.index + match[0].length
  }
  if (end < value.length) parts.push({text: value.slice(end)})
  return parts
}

function href(text: string): string {
  if (text.includes('@')) return `mailto:${text}`
  if (text.startsWith('http')) return text
  return bareWeb.test(text) ? `https://${text}` : `tel:${text.replace(/[^\d+]/g, '')}`
}
