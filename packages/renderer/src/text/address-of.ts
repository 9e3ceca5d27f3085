import type {PieceInput} from '../piece.ts'

/**
 * Tell where an explainer can be read.
 *
 * @param input
 *   Explainer and theme.
 * @returns
 *   The address its QR code leads to, with final slash.
 */
export function addressOf({explainer, theme}: Pick<PieceInput, 'explainer' | 'theme'>): string {
  return `${theme.sitio}/explicadores/${explainer.slug}/`
}

/**
 * Shorten an address for print.
 *
 * @param address
 *   With scheme.
 * @returns
 *   Without scheme, `www.` and final slash: what a person types.
 */
export function printedAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}
