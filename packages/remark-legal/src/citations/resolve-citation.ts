import type {CitationBase, CitationTarget} from './citation.ts'
import {idPrefix} from './cited-words.ts'

/**
 * Find the provisions that a target of this norm points to.
 *
 * @param target
 *   One target of a citation whose norm is the `own` one.
 * @param from
 *   Id of the provision it stands in; empty outside every provision.
 * @returns
 *   Ids in reading order, several for a range; empty when the norm has no such provision, or none can be
 *   told: «el párrafo anterior» after a list, «dicho artículo».
 */
export type ResolveCitation = (target: CitationTarget, from: string) => string[]

/**
 * Make a function that finds what citations inside a norm point to.
 *
 * @param ids
 *   Ids of all provisions of the norm, in reading order.
 */
export function citationResolver(ids: Iterable<string>): ResolveCitation {
  const index = indexIds(ids)
  return (target, from) => {
    const {id, to, base} = target
    if (base?.place === 'said') return []
    const start = base && baseId(index, base, from)
    if (base && start === undefined) return []
    const first = find(index, id, start, from)
    if (first === undefined) return []
    const last = to === undefined ? first : find(index, to, start, from)
    if (last === first) return [first]
    return last === undefined ? [] : range(index, first, last)
  }
}

interface Index {
  ids: readonly string[]
  places: ReadonlyMap<string, number>
  /** Children of an id, and (under `''`) what stands in no other provision. */
  children: ReadonlyMap<string, readonly string[]>
}

function indexIds(source: Iterable<string>): Index {
  const ids = [...new Set(source)]
  const children = new Map<string, string[]>()
  for (const id of ids) {
    const parent = parentOf(id)
    const list = children.get(parent)
    if (list) list.push(id)
    else children.set(parent, [id])
  }
  return {ids, places: new Map(ids.map((id, place) => [id, place])), children}
}

function find(index: Index, id: string, base: string | undefined, from: string): string | undefined {
  if (base !== undefined) return id === '' ? base : descend(index, base, id)
  if (/^trans-\d+(?:-\D|\.|$)/.test(id)) return findTransitory(index, id, from)
  if (/^(?:art|regla|tit|lib|anexo)-/.test(id)) return descend(index, '', id)
  // «la fracción II», without its article: the nearest one around.
  for (let around = from; around !== ''; around = parentOf(around)) {
    const found = descend(index, around, id)
    if (found !== undefined) return found
  }
  const found = descend(index, '', id) ?? inDivision(index, id, from)
  // Lineamientos call their own rules «numeral séptimo».
  return found ?? (id.startsWith('num-') ? descend(index, '', `regla-${id.slice(4)}`) : undefined)
}

/** «el Capítulo III» is the one of the título that this provision stands in. */
function inDivision(index: Index, id: string, from: string): string | undefined {
  if (!/^(?:cap|sec)-/.test(id)) return undefined
  let place = index.places.get(from) ?? -1
  while (place >= 0 && !/^(?:lib|parte|tit|cap|sec)-/.test(index.ids[place]!)) place -= 1
  for (let around = index.ids[place] ?? ''; around !== ''; around = parentOf(around)) {
    const found = descend(index, around, id)
    if (found !== undefined) return found
  }
  return undefined
}

/** Go down from a provision, one level of the id at a time. */
function descend(index: Index, base: string, id: string): string | undefined {
  let at = base
  for (const step of id.split('.')) {
    const next = stepDown(index, at, step)
    if (next === undefined) return undefined
    at = next
  }
  return at === '' ? undefined : at
}

function stepDown(index: Index, at: string, step: string): string | undefined {
  const exact = at === '' ? step : `${at}.${step}`
  if (index.places.has(exact)) return exact
  if (at === '') return undefined
  if (step === 'par-1') return at
  const paragraphs = (index.children.get(at) ?? []).filter((id) => /\.par-[^.]+$/.test(id))
  const fromEnd = ['par-ultimo', 'par-penultimo', 'par-antepenultimo'].indexOf(step)
  if (fromEnd >= 0) return [at, ...paragraphs].at(-1 - fromEnd)
  // «párrafo segundo, fracción II»: a fracción belongs to its article, whatever paragraph leads it in.
  const above = parentOf(at)
  if (/^par-/.test(lastStep(at)) && above !== '') return stepDown(index, above, step)
  return deeper(index, at, step)
}

/** «artículo 41, Apartado C», though the text has it in fracción III: only where there is no other. */
function deeper(index: Index, at: string, step: string): string | undefined {
  const found: string[] = []
  const start = index.places.get(at)
  if (start === undefined) return undefined
  for (let place = start + 1; index.ids[place]?.startsWith(`${at}.`); place++) {
    if (lastStep(index.ids[place]!) === step) found.push(index.ids[place]!)
  }
  return found.length === 1 ? found[0] : undefined
}

/** Transitory articles of the same decree, or the only ones with that number. */
function findTransitory(index: Index, id: string, from: string): string | undefined {
  const [first = '', ...rest] = id.split('.')
  const number = first.slice('trans-'.length)
  const decree = /^trans-\d{4}-\d{2}-\d{2}-/.exec(from)?.[0]
  const same = decree === undefined ? [] : [`${decree}${number}`].filter((other) => index.places.has(other))
  const all = (index.children.get('') ?? []).filter(
    (other) => other === first || (/^trans-\d{4}-\d{2}-\d{2}-/.test(other) && other.slice(17) === number)
  )
  const [found] = same.length > 0 ? same : all.length === 1 ? all : []
  return found === undefined || rest.length === 0 ? found : descend(index, found, rest.join('.'))
}

function baseId(index: Index, {type, place}: CitationBase, from: string): string | undefined {
  let own = from
  while (own !== '' && !isOf(own, type)) own = parentOf(own)
  if (own === '') return baseAround(index, {type, place}, from)
  if (place === 'this') return own
  if (type === 'parrafo' && place === 'previous') return paragraphBefore(index, own)
  const decree = /^trans-(?:\d{4}-\d{2}-\d{2}-)?/.exec(own)?.[0]
  const siblings = (index.children.get(parentOf(own)) ?? []).filter((id) =>
    decree === undefined ? isOf(id, type) && !id.startsWith('trans-') : id.startsWith(decree)
  )
  return siblings[siblings.indexOf(own) + (place === 'next' ? 1 : -1)]
}

/** «este párrafo» of the first one, which its provision holds itself; «el apartado anterior» of a fracción. */
function baseAround(index: Index, {type, place}: CitationBase, from: string): string | undefined {
  if (type === 'parrafo' && place === 'this') return from || undefined
  if (type === 'parrafo' && place === 'previous') return paragraphOf(from)
  const prefix = /^(?:fr|inc|num)-/.exec(lastStep(from))?.[0]
  if (type !== 'apartado' || place === 'this' || prefix === undefined) return undefined
  const siblings = (index.children.get(parentOf(from)) ?? []).filter((id) => lastStep(id).startsWith(prefix))
  return siblings[siblings.indexOf(from) + (place === 'next' ? 1 : -1)]
}

/** A transitory article says «este artículo» of itself, a rule «este numeral». */
function isOf(id: string, type: CitationBase['type']): boolean {
  const step = lastStep(id)
  if (step.startsWith(`${idPrefix[type]}-`)) return true
  return (
    (type === 'articulo' && step.startsWith('trans-')) || (type === 'numeral' && step.startsWith('regla-'))
  )
}

/** A provision holds its first paragraphs itself, and so the one before any of them. */
function paragraphOf(from: string): string | undefined {
  let own = from
  while (/^(?:fr|inc|num|ap)-/.test(lastStep(own)) && own.includes('.')) own = parentOf(own)
  return own || undefined
}

/** The paragraph before one that follows a list cannot be told from its last item. */
function paragraphBefore(index: Index, own: string): string | undefined {
  const siblings = index.children.get(parentOf(own)) ?? []
  const before = siblings[siblings.indexOf(own) - 1]
  if (before === undefined) return parentOf(own) || undefined
  return lastStep(before).startsWith('par-') ? before : undefined
}

function range({ids, places, children}: Index, first: string, last: string): string[] {
  const parent = parentOf(first)
  const siblings = parent === parentOf(last) ? (children.get(parent) ?? []) : []
  const start = siblings.indexOf(first)
  const end = siblings.indexOf(last)
  if (start >= 0 && start <= end) {
    const prefix = lastStep(first).split('-')[0]!
    return siblings.slice(start, end + 1).filter((id) => lastStep(id).startsWith(`${prefix}-`))
  }
  return [...new Set([first, last])]
    .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .filter((id) => ids.includes(id))
}

function parentOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')))
}

function lastStep(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1)
}
