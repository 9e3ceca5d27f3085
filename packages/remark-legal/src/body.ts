import {addText, beginDraft, type Draft} from './draft.ts'
import type {ProvisionType} from './norm.ts'
import {type OpenDivisions, openDivisions} from './open-divisions.ts'
import type {OwnArticles} from './own-articles.ts'
import type {MarkedSegment} from './read-segments.ts'
import {findTextOwner} from './text-owner.ts'

/** What was found out about the whole text before reading it in order. */
export interface Findings {
  articles: OwnArticles
  isListed: (index: number) => boolean
  /** True when the text is cut in sections numbered by levels («4.», «4.2», «4.2.1»). */
  isSectioned: boolean
  published: string | null
}

/**
 * Which part of a norm is being read: before it begins, its recitals, what it orders (of a text without
 * articles), its articles, its transitory articles, or what belongs to no provision.
 */
export type Part = 'body' | 'mandate' | 'outside' | 'preamble' | 'recitals' | 'transitory'

/** The norm as far as it has been read. */
export interface Body {
  readonly segments: readonly MarkedSegment[]
  readonly findings: Findings
  readonly hasArticles: boolean
  /** Index of the segment that begins the norm's last article, or `-1`. */
  readonly lastOwn: number
  /** In reading order. */
  readonly drafts: Draft[]
  /** The provision of each segment; absent for what stands outside. */
  readonly owners: (Draft | undefined)[]
  readonly divisions: OpenDivisions
  part: Part
  /** The article, transitory article, rule, recital or section being read. */
  container: Draft | null
  /** Open fracciones, incisos …, the outermost first. */
  items: Draft[]
  /** The last provision that got words: lists and broken lines go on with it. */
  last: Draft | null
  /** The provision of the remark just before. */
  noted: Draft | null
  /** The división whose title may follow. */
  titled: Draft | null
  /** Title of a group of recitals and its segment, for the first of them. */
  group: {title: string; index: number} | null
  /** Kind of the disposiciones after the articles that are being read: `final`. */
  dispositions: string | null
  /** Day of the decree announced last, for the transitory articles to come. */
  pendingDate: string | null
  /** Day of the decree whose transitory articles are being read. */
  decreeDate: string | null
  hasTransitory: boolean
  recitals: number
  mandateParagraphs: number
  /** Number of the last section in digits («4. Requisitos») of a text without articles. */
  section: number
}

/**
 * Begin to read a norm.
 *
 * @param segments
 *   All segments of the text.
 * @param findings
 *   What was found out about it.
 */
export function openBody(segments: readonly MarkedSegment[], findings: Findings): Body {
  return {
    segments,
    findings,
    hasArticles: findings.articles.indexes.size > 0,
    lastOwn: [...findings.articles.indexes].at(-1) ?? -1,
    drafts: [],
    owners: [],
    divisions: openDivisions(),
    part: 'preamble',
    container: null,
    items: [],
    last: null,
    noted: null,
    titled: null,
    group: null,
    dispositions: null,
    pendingDate: null,
    decreeDate: null,
    hasTransitory: false,
    recitals: 0,
    mandateParagraphs: 0,
    section: 0
  }
}

/**
 * Put a provision in the norm.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param draft
 *   The provision.
 * @param index
 *   Index of the segment it begins at.
 * @returns
 *   The provision.
 */
export function addDraft(body: Body, draft: Draft, index: number): Draft {
  body.drafts.push(draft)
  body.owners[index] = draft
  body.last = draft
  return draft
}

/**
 * Begin a provision at a segment and put it in the norm.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of the segment.
 * @param type
 *   Its kind.
 * @param number
 *   Its number in ids.
 * @param parent
 *   What it stands in.
 * @param isChained
 *   True when its numbering begins again in each parent.
 * @returns
 *   The provision.
 */
export function startDraft(
  body: Body,
  index: number,
  type: ProvisionType,
  number: string,
  parent: Draft | null,
  isChained: boolean
): Draft {
  return addDraft(body, beginDraft(body.segments[index]!, type, number, parent, isChained), index)
}

/**
 * Begin a provision that others stand in; its words follow its label at once or in the next paragraph.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of the segment with its label.
 * @param type
 *   Its kind.
 * @param number
 *   Its number in ids.
 * @param parent
 *   What it stands in.
 * @returns
 *   The provision.
 */
export function startContainer(
  body: Body,
  index: number,
  type: ProvisionType,
  number: string,
  parent: Draft | null
): Draft {
  leave(body)
  const segment = body.segments[index]!
  const draft = startDraft(body, index, type, number, parent, false)
  body.container = draft
  if (segment.kind !== 'heading') addOwnWords(body, draft, segment)
  else if (segment.text !== '') draft.headings.push(segment.text)
  return draft
}

/**
 * Give a provision its first words.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param draft
 *   The provision; changed.
 * @param segment
 *   The words.
 */
export function addOwnWords(body: Body, draft: Draft, segment: MarkedSegment): void {
  addText(draft, segment)
  if (draft.texts.length > 0) draft.paragraphs = 1
  body.last = draft
}

/**
 * Add an unnumbered paragraph to the article, or to the fracción it belongs to.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of its segment.
 */
export function addParagraph(body: Body, index: number): void {
  const {container, segments, items} = body
  if (!container) return
  const segment = segments[index]!
  const owner = findWordless(body) ?? findTextOwner(segments, index, items, container)
  if (owner.texts.length === 0 && owner.childKeys.size === 0) {
    addOwnWords(body, owner, segment)
  } else {
    body.items = items.slice(0, items.indexOf(owner) + 1)
    const draft = startDraft(body, index, 'parrafo', String(++owner.paragraphs), owner, true)
    draft.label = ''
    addText(draft, {...segment, text: `${segment.labelText} ${segment.text}`})
  }
  body.owners[index] = body.last ?? owner
}

/** A fracción whose label stands alone on its line: what follows are its words. */
function findWordless({items, last}: Body): Draft | undefined {
  const item = items.at(-1)
  if (!item || item !== last) return undefined
  return item.texts.length === 0 && item.notes.length === 0 && item.childKeys.size === 0 ? item : undefined
}

/**
 * End the article being read.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 */
export function leave(body: Body): void {
  body.container = null
  body.items = []
  body.last = null
}

/**
 * Keep the day a decree was published for its transitory articles.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param date
 *   `YYYY-MM-DD`
 */
export function keepDate(body: Body, date: string): void {
  if (body.part === 'transitory' && body.container === null) {
    body.decreeDate = date
    body.pendingDate = date
  } else if (body.hasTransitory || body.pendingDate === null) body.pendingDate = date
}
