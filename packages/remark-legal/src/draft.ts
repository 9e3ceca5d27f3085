import type {ProvisionType, ReformNote} from './norm.ts'
import type {LabelStyle} from './read-label.ts'
import type {MarkedSegment} from './read-segments.ts'

/** A provision while the norm is being read. */
export interface Draft {
  type: ProvisionType
  /** First word of its id, where it is not that of its type: `paragrafo`. */
  prefix?: string
  /** Number in its id: `16-bis`, `ii`, `2004-01-20-1`. */
  number: string
  label: string
  headings: string[]
  texts: string[]
  notes: ReformNote[]
  parent: Draft | null
  /** True when its id begins with its parent's. */
  isChained: boolean
  /** How many unnumbered paragraphs it has, its own text included. */
  paragraphs: number
  /** Types and numbers of its children, to see a series begin again. */
  childKeys: Set<string>
  /** How its label is written, where it is one of a list: `I.`, `a)`. */
  style?: LabelStyle
  /** Offsets in the source, from its label to the end of its own words. */
  start: number
  end: number
}

/**
 * Begin a provision at a segment.
 *
 * @param segment
 *   Where its label, or its first word, stands.
 * @param type
 *   Its kind.
 * @param number
 *   Its number in ids.
 * @param parent
 *   What it stands in.
 * @param isChained
 *   True when its numbering begins again in each parent.
 */
export function beginDraft(
  segment: MarkedSegment,
  type: ProvisionType,
  number: string,
  parent: Draft | null,
  isChained: boolean
): Draft {
  const {start, end, labelText: label} = segment
  const draft: Draft = {
    type,
    number,
    label,
    headings: [],
    texts: [],
    notes: [],
    parent,
    isChained,
    paragraphs: 0,
    childKeys: new Set(),
    start,
    end
  }
  parent?.childKeys.add(`${type} ${number}`)
  return draft
}

/**
 * Add a segment's words to a provision's own text.
 *
 * @param draft
 *   The provision; changed.
 * @param segment
 *   The words.
 */
export function addText(draft: Draft, segment: MarkedSegment): void {
  const text = /[^\S ]| {2}/.test(segment.text)
    ? segment.text.replace(/\s+/g, ' ').trim()
    : segment.text.trim()
  if (text === '') return
  draft.texts.push(text)
  draft.end = Math.max(draft.end, segment.end)
}

/**
 * Go on with a provision's last words, where a converter broke them off.
 *
 * @param draft
 *   The provision; changed.
 * @param segment
 *   The rest of the words.
 */
export function continueText(draft: Draft, segment: MarkedSegment): void {
  const before = draft.texts.pop()
  addText(draft, before === undefined ? segment : {...segment, text: `${before} ${segment.text}`})
}
