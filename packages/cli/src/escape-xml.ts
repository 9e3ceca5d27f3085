const entities: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}
// Characters that XML 1.0 cannot hold, halves of pairs among them.
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/**
 * Write text so that XML reads it as it stands, in an element or between double quotes.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text; characters that XML cannot hold are U+FFFD.
 */
export function escapeXml(text: string): string {
  return text.replace(forbidden, '\uFFFD').replace(/[&<>"]/g, (character) => entities[character]!)
}
