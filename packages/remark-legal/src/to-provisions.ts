import type {Draft} from './draft.ts'
import {hashText} from './hash-text.ts'
import type {Provision} from './norm.ts'
import {assignIds} from './provision-ids.ts'
import {sourcePoints} from './source-points.ts'

/**
 * Turn drafts into provisions with ids, hashes and places.
 *
 * @param drafts
 *   In reading order, parents before children.
 * @param source
 *   The Markdown they were read from.
 */
export function toProvisions(drafts: readonly Draft[], source: string): Provision[] {
  const ids = assignIds(drafts)
  const pointAt = sourcePoints(source)
  const wholeTexts = collectTexts(drafts)
  return drafts.map((draft, index) => {
    const provision: Provision = {
      id: ids.get(draft)!,
      type: draft.type,
      label: draft.label,
      text: draft.texts.join('\n'),
      hash: hashText(wholeTexts[index]!),
      parent: draft.parent ? ids.get(draft.parent)! : null,
      notes: draft.notes,
      position: {start: pointAt(draft.start), end: pointAt(draft.end)}
    }
    const heading = joinHeadings(draft)
    if (heading !== '') provision.heading = heading
    return provision
  })
}

function joinHeadings(draft: Draft): string {
  return draft.headings.join(' ').replace(/\s+/g, ' ').trim()
}

/** Label, heading and words of each, those of its children after them. */
function collectTexts(drafts: readonly Draft[]): string[] {
  const own = drafts.map((draft) => [draft.label, joinHeadings(draft), ...draft.texts].join(' '))
  const places = new Map(drafts.map((draft, index) => [draft, index]))
  const children: string[][] = drafts.map(() => [])
  const whole: string[] = []
  for (let index = drafts.length - 1; index >= 0; index--) {
    whole[index] = [own[index], ...children[index]!.reverse()].join(' ')
    const parent = drafts[index]!.parent
    const place = parent === null ? undefined : places.get(parent)
    if (place !== undefined) children[place]!.push(whole[index]!)
  }
  return whole
}
