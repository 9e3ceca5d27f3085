import type {Element, ElementContent} from 'hast'
import {toHtml as writeHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {readTransitoryId} from '../akn/plan-transitory.ts'
import {isRepealed} from '../akn/repealed.ts'
import type {Norm, OutsideText, Provision} from '../norm.ts'
import {readOpening} from '../opening.ts'
import {divisionTypes, itemTypes} from '../provision-types.ts'
import {type CitationLink, citationLinks, linkedLines} from './citation-links.ts'
import {frontTexts} from './front-texts.ts'
import {closingTexts, type Outline, outline} from './outline.ts'
import {pageStyle} from './page-style.ts'

type Links = ReadonlyMap<string, readonly CitationLink[]>

/**
 * Give a norm as a page that needs nothing else.
 *
 * Each provision is an anchor with its id; labels of fracciones and incisos are text, so that screen readers
 * say them; citations within the norm are links.
 *
 * @param norm
 *   Of one held by reference only labels and headings are there.
 * @returns
 *   HTML with its style and without scripts; ends in a line feed.
 */
export function toHtml(norm: Norm): string {
  const {titulo, fuente, porReferencia} = norm.metadata
  const links = citationLinks(norm)
  const main = h('main', [
    h('h1', titulo),
    h('p', {className: ['aviso']}, [
      porReferencia ? 'Solo la estructura, sin el texto. ' : 'No es texto oficial. ',
      ...(fuente
        ? ['Publicación oficial: ', fuente.url ? h('a', {href: fuente.url}, fuente.titulo) : fuente.titulo]
        : [])
    ]),
    ...writeOutside(frontTexts(norm).cover),
    ...writeTop(outline(norm), links, norm.outside === undefined),
    ...writeOutside(closingTexts(norm))
  ])
  const page = h(null, [
    {type: 'doctype'},
    h('html', {lang: 'es-MX'}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
        h('title', titulo),
        h('style', pageStyle)
      ]),
      h('body', [main])
    ])
  ])
  return `${writeHtml(page)}\n`
}

/** «TRANSITORIOS» is a title to go to; other lines in capitals are only set apart. */
function writeOutside(texts: readonly OutsideText[]): Element[] {
  return texts.map(({kind, text}) => {
    if (kind === 'heading' && readOpening(text) !== null) return h('h2', text)
    const name = {heading: 'rubro', note: 'nota', text: 'fuera'}[kind]
    return h('p', {className: [name]}, text)
  })
}

/** Of a norm held by reference, recitals and transitory articles get the title that its text would give them. */
function writeTop(nodes: readonly Outline[], links: Links, isUntitled: boolean): ElementContent[] {
  let open = ''
  return runsOf(nodes).flatMap((run) => {
    const {type, id, heading} = run[0]!.provision
    const date = type === 'transitorio' ? readTransitoryId(id).date : undefined
    const group = `${type} ${date}`
    const isNew = group !== open
    open = group
    return [...(isNew && isUntitled ? titleOf(type, heading, date) : []), ...writeRun(run, 2, links)]
  })
}

function titleOf(type: Provision['type'], heading: string | undefined, date: string | undefined): Element[] {
  if (type === 'considerando' && heading === undefined) return [h('h2', 'Considerandos')]
  if (type !== 'transitorio') return []
  return [
    h('h2', date === undefined ? 'Transitorios' : ['Transitorios del ', h('time', {dateTime: date}, date)])
  ]
}

/** Fracciones, incisos or numerals next to each other are one list; other provisions stand alone. */
function runsOf(nodes: readonly Outline[]): Outline[][] {
  const runs: Outline[][] = []
  for (const node of nodes) {
    const {type} = node.provision
    const open = runs.at(-1)
    const isItem = itemTypes.includes(type) && node.before.length === 0
    if (open && isItem && open[0]!.provision.type === type) open.push(node)
    else runs.push([node])
  }
  return runs
}

function writeRun(run: readonly Outline[], depth: number, links: Links): ElementContent[] {
  const outside = writeOutside(run[0]!.before)
  if (!itemTypes.includes(run[0]!.provision.type)) {
    return [...outside, ...run.flatMap((node) => writeNode(node, depth, links))]
  }
  const items = run.map((node) => writeItem(node, depth, links))
  // Without the role some screen readers do not count items that have no marker of the browser's.
  return [...outside, h('ol', {role: 'list'}, items)]
}

function writeNode(node: Outline, depth: number, links: Links): ElementContent[] {
  const {provision, children} = node
  const {id, type, label, heading = ''} = provision
  const inside = runsOf(children).flatMap((run) => writeRun(run, Math.min(depth + 1, 6), links))
  const words = writeWords(provision, links)
  if (type === 'parrafo' || (label === '' && heading === '')) {
    return [h('div', {id, ...state(node)}, [...words, ...inside])]
  }
  if (type === 'apartado' && heading === '') {
    return [h('div', {id, ...state(node)}, [...withLabel(label, words), ...inside])]
  }
  const tag = divisionTypes.includes(type) ? `h${depth}` : `h${Math.max(3, depth)}`
  const title = h(tag, [label, label !== '' && heading !== '' ? ' ' : '', heading])
  return [h('section', {id, ...state(node)}, [title, ...words, ...inside])]
}

function writeItem(node: Outline, depth: number, links: Links): Element {
  const {provision, children} = node
  const {id, label, heading} = provision
  const words = withLabel(heading === undefined ? label : `${label} ${heading}`, writeWords(provision, links))
  return h('li', {id, ...state(node)}, [
    ...words,
    ...runsOf(children).flatMap((run) => writeRun(run, depth, links))
  ])
}

/** The label is the first word of the first paragraph. */
function withLabel(label: string, words: Element[]): Element[] {
  const mark = h('strong', label)
  const [first, ...rest] = words
  if (first?.properties.className !== undefined || !first) return [h('p', [mark]), ...words]
  return [h('p', [mark, ' ', ...first.children]), ...rest]
}

function writeWords({id, text, notes}: Provision, links: Links): Element[] {
  const lines = text === '' ? [] : linkedLines(text, links.get(id) ?? [])
  const paragraphs = lines.map((line) =>
    h(
      'p',
      line.map((stretch) =>
        stretch.link ? h('a', {href: `#${stretch.link.ids[0]}`}, stretch.text) : stretch.text
      )
    )
  )
  return [...paragraphs, ...notes.map((note) => h('p', {className: ['nota']}, note.text))]
}

function state({provision, children}: Outline): {className?: string[]} {
  return isRepealed(provision, children.length === 0) ? {className: ['derogada']} : {}
}
