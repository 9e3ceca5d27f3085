/**
 * Take out the asterisks with which plain text marks words: `*así*`, `**así**`.
 *
 * An asterisk of a footnote, a product or a list stays: marks come in pairs that hug words of one paragraph.
 *
 * @param text
 *   Line endings as `\n`.
 */
export function dropEmphasis(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}*])(\*{1,3})(?=[\p{L}\p{N}¿¡«"“(])((?:[^*\n]|\n(?![ \t]*\n)){1,200})(?<=[\p{L}\p{N}?!»"”).,;:])\1(?![\p{L}\p{N}*])/gu,
    '$2'
  )
}
