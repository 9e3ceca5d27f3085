import type {Element, Text} from 'xast'
import {x} from 'xastscript'
import {type CitationLink, type LineStretch, linkedLines} from '../export/citation-links.ts'
import type {Provision, ReformNote} from '../norm.ts'
import type {EIds} from './part.ts'
import {xmlText} from './xml-text.ts'

/** What is known of the whole norm while its elements are written. */
export interface Writing {
  eIds: EIds
  /** Words of each provision that lead to others, by its id. */
  links: ReadonlyMap<string, readonly CitationLink[]>
  /** `eId` of the temporal group of a day, `YYYY-MM-DD`. */
  periods: ReadonlyMap<string, string>
  isReference: boolean
  /** How many notes have been written, for their markers. */
  notes: number
}

/**
 * Write the own words of a provision, its reform notes after them.
 *
 * @param provision
 *   A text without words gives one empty paragraph.
 * @param eId
 *   Of the element the words stand in.
 * @param writing
 *   What is known of the norm; changed.
 * @returns
 *   A `p` a line.
 */
export function writeWords(provision: Provision, eId: string, writing: Writing): Element[] {
  const lines = linkedLines(provision.text, writing.links.get(provision.id) ?? [])
  const paragraphs = lines.map((line) =>
    x(
      'p',
      line.map((stretch) => writeStretch(stretch, eId, writing))
    )
  )
  paragraphs.at(-1)!.children.push(...writeNotes(provision.notes, eId, writing))
  return paragraphs
}

/**
 * Write reform notes as notes of the author of the markup.
 *
 * @param notes
 *   In the order printed.
 * @param eId
 *   Of the element they stand in.
 * @param writing
 *   What is known of the norm; changed.
 */
export function writeNotes(notes: readonly ReformNote[], eId: string, writing: Writing): Element[] {
  return notes.map(({kind, text}) =>
    x(
      'authorialNote',
      {
        class: kind === 'otra' ? 'nota' : kind,
        eId: writing.eIds.next(eId, 'authorialNote'),
        marker: String(++writing.notes),
        placement: 'inline'
      },
      x('p', xmlText(text))
    )
  )
}

function writeStretch({text, link}: LineStretch, eId: string, {eIds}: Writing): Element | Text {
  const plain: Text = {type: 'text', value: xmlText(text)}
  if (link?.termId !== undefined) {
    return x('term', {refersTo: `#${link.termId}`, eId: eIds.next(eId, 'term')}, [plain])
  }
  if (link?.href !== undefined) return x('ref', {href: link.href}, [plain])
  const first = eIds.ofProvision.get(link?.ids[0] ?? '')
  const last = eIds.ofProvision.get(link?.ids.at(-1) ?? '')
  if (first === undefined || last === undefined) return plain
  return first === last
    ? x('ref', {href: `#${first}`}, [plain])
    : x('rref', {from: `#${first}`, upTo: `#${last}`}, [plain])
}
