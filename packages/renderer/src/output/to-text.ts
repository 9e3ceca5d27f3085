import type {Drawing, Figure, PlacedText} from '../layout/mark.ts'
import {softHyphen} from '../text/breakable.ts'

/**
 * Write what pages say as plain text, for those who do not see them.
 *
 * @param pages
 *   The pages.
 * @param order
 *   Names of the outermost groups, in reading order.
 * @returns
 *   A line a text: headings after a blank line, items with their sign or number, figures in brackets.
 */
export function toText(
  pages: ReadonlyArray<Pick<Drawing, 'figures' | 'texts'>>,
  order: readonly string[]
): string {
  const marks = pages.flatMap(({texts, figures}) =>
    [
      ...texts.map((text) => ({place: text.order, item: text})),
      ...figures.map((figure) => ({place: figure.after - 0.5, item: figure}))
    ].sort((one, other) => one.place - other.place)
  )
  const items = order.flatMap((name) => marks.filter(({item}) => groupsOf(item)[0] === name))
  const lines: string[] = []
  let label: {text: string; item: string} | null = null
  let itemBefore: string | undefined
  for (const {item} of items) {
    const own = groupsOf(item).findLast((group) => group.startsWith('LI:'))
    if (label && label.item !== own) lines.push(label.text)
    const text = 'tag' in item ? plain(item.source) : `[${item.alt}]`
    const role = 'tag' in item ? item.tag.role : 'Figure'
    if (role === 'Lbl') label = {text, item: own!}
    else {
      if (/^H\d$/.test(role) && lines.length) lines.push('')
      if (label?.item === own && label) lines.push(joinLabel(label.text, text))
      else lines.push(role === 'LBody' && own !== itemBefore ? `• ${text}` : text)
      label = null
      itemBefore = own
    }
  }
  if (label) lines.push(label.text)
  return `${lines.join('\n')}\n`
}

function groupsOf(item: Figure | PlacedText): readonly string[] {
  return 'tag' in item ? item.tag.groups : item.groups
}

function plain(source: string): string {
  return source.replaceAll(softHyphen, '').replace(/\s+/g, ' ').trim()
}

function joinLabel(label: string, text: string): string {
  if (/^\d+$/.test(label)) return `${label}. ${text}`
  return /[.:?!]$/.test(label) ? `${label} ${text}` : `${label}: ${text}`
}
