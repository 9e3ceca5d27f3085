import {measureText} from '../type/measure-text.ts'
import type {Face} from '../type/typeface.ts'

/**
 * Break an address that is wider than its column, at a sign that nobody takes for the end.
 *
 * @param address
 *   Of a site or of mail; no spaces.
 * @param face
 *   The cut it is set in.
 * @param size
 *   Size of the letters.
 * @param width
 *   Width it has, in the unit of `size`.
 * @returns
 *   Its lines; a part wider than `width` is broken wherever it must.
 */
export function breakAddress(address: string, face: Face, size: number, width: number): string[] {
  const fits = (text: string) => measureText(text, face, size) <= width
  const halves = address.split(/(?<=@)/)
  if (!fits(address) && halves.length > 1 && halves.every(fits)) return halves
  const steps = address.split(/(?<=[@/])(?=[^@/])/)
  if (steps.every(fits)) return joinWhileFits(steps, fits)
  // Before a hyphen, not after: there it would be taken for that of a divided word.
  const parts = address
    .split(/(?<=[@/._])(?=[^@/._])|(?<=[^@/._-])(?=-)/)
    .flatMap((part) => (fits(part) ? [part] : [...part]))
  return joinWhileFits(parts, fits)
}

function joinWhileFits(parts: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''}${part}`
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(part)
  }
  return lines
}

/**
 * Tell addresses from words.
 *
 * @param text
 *   Any text.
 * @returns
 *   Whether it is one address of a site or of mail, and nothing else.
 */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.\w+$|^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text)
}
