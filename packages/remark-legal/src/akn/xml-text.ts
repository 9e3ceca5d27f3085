// What XML 1.0 cannot hold, escaped or not: control characters and halves of pairs.
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/**
 * Take out of a text what no XML can hold.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text without control characters (tab and line ends apart) and halves of surrogate pairs.
 */
export function xmlText(text: string): string {
  return text.replace(illegal, '')
}
