import {addDraft, addOwnWords, addParagraph, type Body, leave, startContainer, startDraft} from './body.ts'
import {readDecreeDay, readPublication} from './closing.ts'
import {addRecital, addTransitory} from './containers.ts'
import {beginDraft} from './draft.ts'
import {readItemType} from './item-type.ts'
import {isDangling} from './line-mode.ts'
import type {ProvisionType} from './norm.ts'
import {type Opening, readDispositionKind} from './opening.ts'
import type {Mark} from './piece.ts'
import {readItem} from './read-item.ts'
import {goOn, readWords} from './read-words.ts'

/**
 * Read a segment that begins with a label.
 *
 * @param body
 *   The norm as far as it has been read; changed.
 * @param index
 *   Index of the segment.
 * @param mark
 *   What its label says.
 */
export function readMark(body: Body, index: number, mark: Mark): void {
  if (mark.kind === 'opening' && mark.opening === 'disposiciones' && body.titled?.headings.length === 0) {
    // «CAPÍTULO VI / DISPOSICIONES FINALES» is a title like any other.
    readWords(body, index)
    return
  }
  if (mark.kind === 'opening' && isCitation(body, index)) {
    goOn(body, index)
    return
  }
  if (mark.kind !== 'labelRest') body.titled = null
  if (mark.kind === 'opening') readOpeningLine(body, index, mark.opening)
  else if (mark.kind === 'division') readDivision(body, index, mark.label.type, mark.label.id)
  else if (mark.kind === 'article') readArticle(body, index, mark)
  else if (mark.kind === 'labelRest') readLabelRest(body, index, mark.id)
  else if (mark.kind === 'ordinal') readOrdinal(body, index, mark.reading.id)
  else if (mark.kind === 'named') readNamed(body, index, mark.type, mark.id)
  else if (mark.kind === 'section') readSection(body, index, mark)
  else readItem(body, index, mark)
}

/** «… previstas en el / Transitorio / Segundo anterior»: a converter took the end of a sentence for a title. */
function isCitation({container, last, segments}: Body, index: number): boolean {
  const before = last?.texts.at(-1) ?? ''
  if (container === null || /[.:;]$/.test(before)) return false
  // «… el artículo Segundo / transitorio / , se entenderán»
  return isDangling(before) || (before !== '' && /^\p{Ll}/u.test(segments[index]!.text))
}

function readOpeningLine(body: Body, index: number, opening: Opening): void {
  const {text} = body.segments[index]!
  leave(body)
  body.dispositions = null
  if (opening === 'disposiciones') {
    body.dispositions = readDispositionKind(text)
    body.part = 'outside'
  } else if (opening === 'transitorios') {
    const first = body.hasTransitory ? null : body.findings.published
    body.decreeDate = readPublication(text) ?? readDecreeDay(text) ?? body.pendingDate ?? first
    body.pendingDate = null
    body.hasTransitory = true
    body.divisions.clear()
    body.part = 'transitory'
  } else if (body.drafts.some(({type}) => type === 'articulo' || type === 'transitorio')) {
    body.part = 'outside'
  } else {
    body.part = opening === 'mandato' ? 'mandate' : 'recitals'
    body.group = /considerando/i.test(text) ? null : {title: text, index}
  }
}

function readDivision(body: Body, index: number, type: ProvisionType, id: string): void {
  const segment = body.segments[index]!
  const {container} = body
  if (type === 'apartado' && container) {
    const holder = container.type === 'apartado' ? (container.parent ?? container) : container
    body.container = startDraft(body, index, 'apartado', id, holder, true)
    body.items = []
    if (segment.text !== '') body.container.headings.push(segment.text)
    return
  }
  leave(body)
  body.dispositions = null
  if (body.hasTransitory && index > body.lastOwn && type !== 'anexo') {
    body.part = 'outside'
    return
  }
  const draft = beginDraft(segment, type, id, null, true)
  body.divisions.push(draft)
  addDraft(body, draft, index)
  if (segment.text !== '') draft.headings.push(segment.text)
  body.titled = draft
  body.last = null
  // An annex has words of its own; other divisiones only articles.
  if (type === 'anexo') body.container = draft
  body.part = 'body'
}

function readArticle(body: Body, index: number, {label}: Extract<Mark, {kind: 'article'}>): void {
  if (body.findings.articles.indexes.has(index)) {
    const rest = body.segments[index + 1]?.mark
    const suffix = rest?.kind === 'labelRest' ? rest.id : ''
    body.part = 'body'
    body.dispositions = null
    startContainer(body, index, 'articulo', label.id + suffix, body.divisions.top())
  } else if (!label.isTransitory && isReform(body, index)) {
    leave(body)
    body.part = 'outside'
  } else if (body.part === 'transitory' || label.isTransitory) addTransitory(body, index, label.id)
  else if (body.container) addParagraph(body, index)
}

const reform =
  /^Se (?:reforma|adiciona|modifica|deroga|recorre)n?(?!\p{L})[\s\S]*(?:como sigue|siguientes? t[ée]rminos?)\s*[:.]?(?:\s*[.…]{2,})?\s*$/u

/** «ARTÍCULO ÚNICO. Se reforma …, para quedar como sigue:»: what a decree does, before its transitory articles. */
function isReform({part, container, segments}: Body, index: number): boolean {
  if (part !== 'transitory' || container !== null) return false
  const words = segments[index]!.text === '' ? segments[index + 1]?.text : segments[index]!.text
  return reform.test(words ?? '')
}

function readLabelRest(body: Body, index: number, id: string): void {
  const segment = body.segments[index]!
  const {container} = body
  if (!container || container.texts.length > 0) {
    readWords(body, index)
    return
  }
  container.label += /^[\p{L}]/u.test(segment.labelText) ? ` ${segment.labelText}` : segment.labelText
  if (container.type === 'transitorio') container.number += id
  addOwnWords(body, container, segment)
  body.owners[index] = container
}

function readOrdinal(body: Body, index: number, id: string): void {
  const {part, container, hasArticles} = body
  if (body.dispositions !== null) addDisposition(body, index, id, body.dispositions)
  else if (part === 'recitals') addRecital(body, index, 'ordinal')
  else if (part === 'transitory') addTransitory(body, index, id)
  else if (part === 'outside' || body.hasTransitory || (hasArticles && !container)) {
    leave(body)
    body.part = 'outside'
  } else if (container && (hasArticles || container.type === 'articulo')) {
    body.items = [startDraft(body, index, 'numeral', id, container, true)]
    addOwnWords(body, body.items[0]!, body.segments[index]!)
  } else addRule(body, index, id)
}

function readNamed(body: Body, index: number, type: ProvisionType, id: string): void {
  if (type === 'transitorio') addTransitory(body, index, id)
  else if (type === 'considerando') addRecital(body, index)
  else if (type === 'parrafo') addParagrafo(body, index, id)
  else if (type === 'regla' && canHoldRule(body)) addRule(body, index, id)
  else if (body.container) addParagraph(body, index)
}

function canHoldRule({dispositions, hasTransitory, part}: Body): boolean {
  return dispositions !== null || (!hasTransitory && part !== 'outside')
}

/** «PARÁGRAFO 1°.», as Colombian laws end an article: what follows stands in it, until the next one. */
function addParagrafo(body: Body, index: number, id: string): void {
  const {container} = body
  if (!container) return
  const holder = container.prefix === 'paragrafo' ? (container.parent ?? container) : container
  const draft = startDraft(body, index, 'parrafo', id, holder, true)
  draft.prefix = 'paragrafo'
  body.container = draft
  body.items = []
  addOwnWords(body, draft, body.segments[index]!)
}

/** «PRIMERA.-» under «DISPOSICIONES FINALES»; but «Décima.» there goes on with the rules before. */
function addDisposition(body: Body, index: number, id: string, kind: string): void {
  const last = body.drafts.findLast(({type}) => type === 'regla')
  const isBegun = last?.number.startsWith(`${kind}-`) ?? false
  if (!isBegun && id !== '1') {
    body.dispositions = null
    addRule(body, index, id)
    return
  }
  if (!isBegun) body.divisions.clear()
  addRule(body, index, `${kind}-${id}`)
}

function addRule(body: Body, index: number, id: string): void {
  body.part = 'body'
  startContainer(body, index, 'regla', id, body.divisions.top())
}

/** A numbered heading: «## 4.2 Requisitos». */
function readSection(body: Body, index: number, {reading}: Extract<Mark, {kind: 'section'}>): void {
  const segment = body.segments[index]!
  const {container} = body
  if (container && container.type !== 'numeral' && container.type !== 'considerando') {
    body.items = [startDraft(body, index, readItemType(reading), reading.id, container, true)]
    if (segment.text !== '') body.items[0]!.headings.push(segment.text)
    return
  }
  leave(body)
  body.part = 'body'
  const draft = beginDraft(segment, 'numeral', reading.id, null, true)
  body.divisions.pushSection(draft, segment.depth, reading.style === 'multilevel')
  addDraft(body, draft, index)
  if (segment.text !== '') draft.headings.push(segment.text)
  body.container = draft
}
