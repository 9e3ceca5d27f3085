import type {Element, Text} from 'xast'
import {x} from 'xastscript'
import type {PlacedCitation} from '../export/cited-in-norm.ts'
import type {Provision, ReformNote} from '../norm.ts'
import type {EIds} from './part.ts'
import {xmlText} from './xml-text.ts'

/** What is known of the whole norm while its elements are written. */
export interface Writing {
  eIds: EIds
  /** Citations in each provision, by its id. */
  citations: ReadonlyMap<string, readonly PlacedCitation[]>
  /** `eId` of the temporal group of a day, `YYYY-MM-DD`. */
  periods: ReadonlyMap<string, string>
  isReference: boolean
  /** How many notes have been written, for their markers. */
  notes: number
}

interface Link {
  start: number
  end: number
  ids: string[]
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
  const links = findLinks(writing.citations.get(provision.id) ?? [])
  let offset = 0
  const paragraphs = provision.text.split('\n').map((line) => {
    const paragraph = x('p', writeLine(line, offset, links, writing))
    offset += line.length + 1
    return paragraph
  })
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

/** One link for a citation of one provision; else one for each provision or range it names. */
function findLinks(citations: readonly PlacedCitation[]): Link[] {
  return citations.flatMap(({start, end, targets}): Link[] => {
    const [first, another] = targets
    const whole = first && another === undefined ? [{...first, start, end}] : targets
    return whole.filter(({ids}) => ids.length > 0)
  })
}

function writeLine(
  line: string,
  offset: number,
  links: readonly Link[],
  writing: Writing
): (Element | Text)[] {
  const children: (Element | Text)[] = []
  let done = 0
  const add = (end: number) => {
    if (end > done) children.push({type: 'text', value: xmlText(line.slice(done, end))})
  }
  for (const {start, end, ids} of links) {
    const from = start - offset
    const to = end - offset
    if (from < done || to > line.length) continue
    const element = writeLink(ids, xmlText(line.slice(from, to)), writing)
    if (!element) continue
    add(from)
    children.push(element)
    done = to
  }
  add(line.length)
  return children
}

function writeLink(ids: readonly string[], text: string, {eIds}: Writing): Element | null {
  const first = eIds.ofProvision.get(ids[0] ?? '')
  const last = eIds.ofProvision.get(ids.at(-1) ?? '')
  if (first === undefined || last === undefined) return null
  if (ids.length === 1) return x('ref', {href: `#${first}`}, text)
  return x('rref', {from: `#${first}`, upTo: `#${last}`}, text)
}
