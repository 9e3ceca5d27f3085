/** What a piece of HTML does to the text around it. */
export type HtmlEffect =
  | {kind: 'block'; name: string; isClosing: boolean}
  | {kind: 'break'}
  | {kind: 'inline'}
  | {kind: 'words'}

const inline =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|button|cite|code|data|del|dfn|em|font|i|img|input|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
const block =
  /^(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)$/

/** Comments, scripts and styles whole, declarations, and tags. */
export const htmlMarkup: RegExp =
  /<!--[\s\S]*?(?:-->|$)|<(script|style)(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)|<[!?][a-z][^<>]*>|<\/?[a-z][a-z0-9:-]*(?:\s[^<>]*)?\/?>/gi

/**
 * Tell what a piece of HTML does to the text around it.
 *
 * @param markup
 *   What `htmlMarkup` matches, or any other text.
 * @returns
 *   `words` for what only looks like a tag («<nombre del servidor público>»): it is text.
 */
export function htmlEffect(markup: string): HtmlEffect {
  if (/^<(?:[!?]|(?:script|style)(?![\w-]))/i.test(markup)) return {kind: 'inline'}
  const tag = /^<(\/?)([a-z][a-z0-9:-]*)/i.exec(markup)
  const name = tag?.[2]?.toLowerCase() ?? ''
  if (/^[bh]r$/.test(name)) return {kind: 'break'}
  if (inline.test(name)) return {kind: 'inline'}
  if (block.test(name)) return {kind: 'block', name, isClosing: tag?.[1] === '/'}
  return {kind: 'words'}
}
