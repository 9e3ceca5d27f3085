/**
 * Read a figure as people write it in a table: `1200`, `1,200.50`, `$1,200`, `12.5 %`, `-3`.
 *
 * @param text
 *   Text of a cell, without blanks at its ends.
 * @returns
 *   Its value, a percentage as the number before its sign; `undefined` for anything else, a comma for the
 *   decimal point and groups of other than three digits too.
 */
export function readNumber(text: string): number | undefined {
  const match = /^([-−]?)\s?\$?\s?(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s?%?$/.exec(text)
  if (!match) return undefined
  const value = Number(`${match[2]!.replaceAll(',', '')}${match[3] ?? ''}`)
  return match[1] ? -value : value
}
