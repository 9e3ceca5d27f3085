import {attachNote} from './attach-note.ts'
import type {Drafts} from './build-drafts.ts'
import {closesNorm, isPublicationLine, opensDecree, readPublication} from './closing.ts'
import {addText, beginDraft, type Draft} from './draft.ts'
import {readItemType} from './item-type.ts'
import type {ProvisionType} from './norm.ts'
import {openDivisions} from './open-divisions.ts'
import type {Opening} from './opening.ts'
import type {OwnArticles} from './own-articles.ts'
import type {Mark} from './piece.ts'
import type {MarkedSegment} from './read-segments.ts'
import {findTextOwner} from './text-owner.ts'

/** What was found out about the whole text before reading it in order. */
export interface Findings {
  articles: OwnArticles
  isListed: (index: number) => boolean
  published: string | null
}

/** Which part of a norm is being read. */
type Part = 'body' | 'mandate' | 'outside' | 'preamble' | 'recitals' | 'transitory'

/**
 * Read segments in order into provisions.
 *
 * @param segments
 *   All segments of the text.
 * @param findings
 *   What was found out about the whole text.
 */
export function buildBody(segments: readonly MarkedSegment[], findings: Findings): Drafts {
  const {articles, isListed} = findings
  const lastOwn = [...articles.indexes].at(-1) ?? -1
  const hasArticles = articles.indexes.size > 0
  const drafts: Draft[] = []
  const owners: (Draft | undefined)[] = []
  const divisions = openDivisions()
  let part: Part = 'preamble'
  let container: Draft | null = null
  let items: Draft[] = []
  /** The last provision that got words: lists and broken lines go on with it. */
  let last: Draft | null = null
  let noted: Draft | null = null
  let titled: Draft | null = null
  let groupTitle = ''
  let pendingDate: string | null = null
  let decreeDate: string | null = null
  let hasTransitory = false
  let recitals = 0
  let mandateParagraphs = 0

  segments.forEach((segment, index) => {
    const {mark} = segment
    if (segment.kind === 'note') {
      readRemark(segment, index)
      return
    }
    noted = null
    if (isListed(index)) return
    if (mark === undefined) readWords(segment, index)
    else readMark(segment, index, mark)
  })
  return {drafts, owners}

  function readRemark(segment: MarkedSegment, index: number): void {
    if (isPublicationLine(segment.text)) {
      if (container !== null && hasTransitory) leaveTo('outside')
      if (container === null) {
        readOutside(segment)
        return
      }
    }
    noted = attachNote(segment.text, {last, division: divisions.top(), before: noted})
    if (noted) owners[index] = noted
  }

  function readMark(segment: MarkedSegment, index: number, mark: Mark): void {
    if (mark.kind !== 'labelRest') titled = null
    if (mark.kind === 'opening') readOpeningLine(segment, mark.opening)
    else if (mark.kind === 'division') readDivision(segment, index, mark)
    else if (mark.kind === 'article') readArticle(segment, index, mark)
    else if (mark.kind === 'labelRest') readLabelRest(segment, index, mark.id)
    else if (mark.kind === 'ordinal') readOrdinal(segment, index, mark.reading.id)
    else if (mark.kind === 'named') readNamed(segment, index, mark.type, mark.id)
    else if (mark.kind === 'section') readSection(segment, index, mark)
    else readItem(segment, index, mark)
  }

  function readOpeningLine(segment: MarkedSegment, opening: Opening): void {
    leave()
    if (opening === 'transitorios') {
      decreeDate = readPublication(segment.text) ?? pendingDate ?? (hasTransitory ? null : findings.published)
      pendingDate = null
      hasTransitory = true
      divisions.clear()
      part = 'transitory'
    } else if (drafts.some(({type}) => type === 'articulo' || type === 'transitorio')) {
      part = 'outside'
    } else {
      part = opening === 'mandato' ? 'mandate' : 'recitals'
      groupTitle = /considerando/i.test(segment.text) ? '' : segment.text
    }
  }

  function readDivision(
    segment: MarkedSegment,
    index: number,
    mark: Extract<Mark, {kind: 'division'}>
  ): void {
    const {type, id} = mark.label
    if (type === 'apartado' && container) {
      const holder: Draft = container.type === 'apartado' ? (container.parent ?? container) : container
      container = start(segment, index, 'apartado', id, holder, true)
      items = []
      addOwnWords(container, segment)
      return
    }
    leave()
    if (hasTransitory && index > lastOwn && type !== 'anexo') {
      part = 'outside'
      return
    }
    const draft = beginDraft(segment, type, id, null, true)
    divisions.push(draft)
    add(draft, index)
    if (segment.text !== '') draft.headings.push(segment.text)
    titled = draft
    last = null
    part = 'body'
  }

  function readArticle(segment: MarkedSegment, index: number, mark: Extract<Mark, {kind: 'article'}>): void {
    const {label} = mark
    if (articles.indexes.has(index)) {
      const rest = segments[index + 1]?.mark
      const suffix = rest?.kind === 'labelRest' ? rest.id : ''
      leave()
      part = 'body'
      container = start(segment, index, 'articulo', label.id + suffix, divisions.top(), false)
      addHeadingOrWords(container, segment)
    } else if (part === 'transitory' || label.isTransitory) {
      addTransitory(segment, index, label.id)
    } else if (container) {
      addParagraph(segment, index)
    } else {
      leave()
    }
  }

  function readLabelRest(segment: MarkedSegment, index: number, id: string): void {
    if (!container || container.texts.length > 0) {
      readWords(segment, index)
      return
    }
    container.label += segment.labelText
    if (container.type === 'transitorio') container.number += id
    addOwnWords(container, segment)
    owners[index] = container
  }

  function readOrdinal(segment: MarkedSegment, index: number, id: string): void {
    if (part === 'recitals') addRecital(segment, index)
    else if (part === 'transitory') addTransitory(segment, index, id)
    else if (part === 'outside' || (hasArticles && !container) || hasTransitory) leaveTo('outside')
    else if (container && (hasArticles || container.type === 'articulo')) {
      items = [start(segment, index, 'numeral', id, container, true)]
      addOwnWords(items[0]!, segment)
    } else addRule(segment, index, id)
  }

  function readNamed(segment: MarkedSegment, index: number, type: ProvisionType, id: string): void {
    if (type === 'transitorio') addTransitory(segment, index, id)
    else if (type === 'considerando') addRecital(segment, index)
    else if (type === 'regla' && part !== 'transitory' && part !== 'outside') addRule(segment, index, id)
    else if (container) addParagraph(segment, index)
  }

  function addRule(segment: MarkedSegment, index: number, id: string): void {
    leave()
    part = 'body'
    container = start(segment, index, 'regla', id, divisions.top(), false)
    addHeadingOrWords(container, segment)
  }

  function addTransitory(segment: MarkedSegment, index: number, id: string): void {
    leave()
    part = 'transitory'
    const number = decreeDate === null ? id : `${decreeDate}-${id}`
    container = start(segment, index, 'transitorio', number, null, false)
    addHeadingOrWords(container, segment)
  }

  function addRecital(segment: MarkedSegment, index: number): void {
    leave()
    container = start(segment, index, 'considerando', String(++recitals), null, false)
    if (groupTitle !== '') container.headings.push(groupTitle)
    groupTitle = ''
    addOwnWords(container, segment)
  }

  /** A numbered heading: «## 4.2 Requisitos». */
  function readSection(segment: MarkedSegment, index: number, mark: Extract<Mark, {kind: 'section'}>): void {
    const {reading} = mark
    if (container && container.type !== 'numeral' && container.type !== 'considerando') {
      items = [start(segment, index, readItemType(reading), reading.id, container, true)]
      if (segment.text !== '') items[0]!.headings.push(segment.text)
      return
    }
    leave()
    part = 'body'
    const draft = beginDraft(segment, 'numeral', reading.id, null, true)
    divisions.pushSection(draft, segment.depth, reading.style === 'multilevel')
    add(draft, index)
    if (segment.text !== '') draft.headings.push(segment.text)
    container = draft
  }

  function readItem(segment: MarkedSegment, index: number, mark: Extract<Mark, {kind: 'item'}>): void {
    const {reading, depth} = mark
    if (part === 'recitals' && depth === 0) addRecital(segment, index)
    else if (part === 'transitory' && !container) addTransitory(segment, index, reading.id)
    else if (container || (!hasArticles && part !== 'outside' && part !== 'transitory')) {
      if (reading.style === 'multilevel' && container?.type !== 'articulo') {
        addMultilevel(segment, index, reading.id)
        return
      }
      const type = readItemType(reading)
      const parent = itemParent(mark, type)
      items = items.slice(0, depth)
      items[depth] = start(segment, index, type, reading.id, parent, true)
      addOwnWords(items[depth]!, segment)
    }
  }

  /** A series that begins again in the same article belongs to the paragraph that introduces it. */
  function itemParent(mark: Extract<Mark, {kind: 'item'}>, type: ProvisionType): Draft | null {
    const {depth, begins, reading} = mark
    if (!begins) return items[depth]?.parent ?? items[depth - 1] ?? container
    const parent = items[depth - 1] ?? container ?? divisions.top()
    const isAgain = parent?.childKeys.has(`${type} ${reading.id}`)
    return isAgain && last?.type === 'parrafo' && last.parent === parent ? last : parent
  }

  function addMultilevel(segment: MarkedSegment, index: number, id: string): void {
    const draft = beginDraft(segment, 'numeral', id, null, true)
    divisions.pushSection(draft, 6 + id.split('-').length, true)
    add(draft, index)
    container = draft
    items = []
    addOwnWords(draft, segment)
  }

  function readWords(segment: MarkedSegment, index: number): void {
    if (segment.text === '' && segment.labelText === '') return
    if (titled && segment.kind === 'heading') {
      titled.headings.push(segment.text)
      titled.end = Math.max(titled.end, segment.end)
      owners[index] = titled
      return
    }
    titled = null
    const isList = (segment.kind === 'item' || segment.kind === 'tableCell') && last !== null
    if (segment.depth > 0) {
      leave()
      if (part !== 'transitory') part = hasTransitory ? 'outside' : 'preamble'
    } else if (part === 'recitals') readRecitalWords(segment, index)
    else if (part === 'mandate' && !hasArticles) readMandateWords(segment, index)
    else if (container === null || part === 'outside') readOutside(segment)
    else if (
      closesNorm(segment.text) ||
      (part === 'transitory' && (opensDecree(segment.text) || isPublicationLine(segment.text)))
    ) {
      leave()
      part = 'outside'
      readOutside(segment)
    } else if (isList || isBroken(segment)) {
      addText(last!, segment)
      owners[index] = last!
    } else addParagraph(segment, index)
  }

  function readRecitalWords(segment: MarkedSegment, index: number): void {
    const isRecital = /^Que\b/.test(segment.text) || !container || !/^Que\b/.test(container.texts[0] ?? '')
    const endsThem = /^(?:Por lo|En mérito|En virtud|Con base|Con fundamento|En atención)/.test(segment.text)
    if (endsThem && container) {
      leave()
      part = 'preamble'
    } else if (segment.kind === 'heading') {
      leave()
      part = 'preamble'
    } else if (isRecital && container?.label !== undefined && container.label !== '')
      addParagraph(segment, index)
    else if (isRecital) addRecital(segment, index)
    else addParagraph(segment, index)
  }

  function readMandateWords(segment: MarkedSegment, index: number): void {
    if (segment.kind === 'heading' || closesNorm(segment.text)) {
      leave()
      part = 'outside'
    } else if (/[.;:,]$/.test(segment.text) || segment.text.length > 120) {
      items = []
      start(segment, index, 'parrafo', String(++mandateParagraphs), null, false)
      addOwnWords(last!, segment)
    }
  }

  function readOutside(segment: MarkedSegment): void {
    const date = readPublication(segment.text)
    if (date !== null) noteDate(date)
  }

  function noteDate(date: string): void {
    const isGroupOpen = part === 'transitory' && container === null
    if (isGroupOpen) decreeDate = date
    else if (hasTransitory || pendingDate === null) pendingDate = date
  }

  function addParagraph(segment: MarkedSegment, index: number): void {
    if (!container) return
    const owner = findTextOwner(segments, index, items, container)
    const isOwn = owner.texts.length === 0 && owner.childKeys.size === 0
    if (isOwn) addOwnWords(owner, segment)
    else {
      const draft = start(segment, index, 'parrafo', String(++owner.paragraphs), owner, true)
      draft.label = ''
      addText(draft, {...segment, text: `${segment.labelText} ${segment.text}`})
    }
    owners[index] = last ?? owner
  }

  /** A line that a converter broke off goes on with the words before it. */
  function isBroken(segment: MarkedSegment): boolean {
    const before = last?.texts.at(-1)
    return before !== undefined && /^[\p{Ll},;.)]/u.test(segment.text) && !/[.:;]$/.test(before)
  }

  function addHeadingOrWords(draft: Draft, segment: MarkedSegment): void {
    if (segment.kind !== 'heading') addOwnWords(draft, segment)
    else if (segment.text !== '') draft.headings.push(segment.text)
  }

  function addOwnWords(draft: Draft, segment: MarkedSegment): void {
    addText(draft, segment)
    if (draft.texts.length > 0) draft.paragraphs = 1
    last = draft
  }

  function start(
    segment: MarkedSegment,
    index: number,
    type: ProvisionType,
    number: string,
    parent: Draft | null,
    isChained: boolean
  ): Draft {
    const draft = beginDraft(segment, type, number, parent, isChained)
    add(draft, index)
    return draft
  }

  function add(draft: Draft, index: number): void {
    drafts.push(draft)
    owners[index] = draft
    last = draft
  }

  function leaveTo(next: Part): void {
    leave()
    part = next
  }

  function leave(): void {
    container = null
    items = []
    last = null
  }
}
