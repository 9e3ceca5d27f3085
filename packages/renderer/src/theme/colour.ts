/**
 * Tell whether a text is a colour as themes write it.
 *
 * @param text
 *   Any text.
 * @returns
 *   Whether it is `#` and six hexadecimal digits.
 */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text)
}

/**
 * Mix two colours channel by channel; opaque tints print where transparency may not.
 *
 * @param from
 *   Colour at share 0, `#rrggbb`.
 * @param to
 *   Colour at share 1, `#rrggbb`.
 * @param share
 *   How much of `to`, 0–1.
 * @returns
 *   A colour, `#rrggbb` in lower case.
 */
export function mix(from: string, to: string, share: number): string {
  const ends = channels(to)
  const mixed = channels(from).map((start, index) => Math.round(start + (ends[index]! - start) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

/**
 * Measure the contrast between two colours.
 *
 * Source: WCAG 2.2, «contrast ratio» and «relative luminance».
 *
 * @param one
 *   A colour, `#rrggbb`.
 * @param other
 *   Another, `#rrggbb`; the order does not matter.
 * @returns
 *   1 (same) to 21 (black on white).
 */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
