import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {frontmatter} from 'micromark-extension-frontmatter'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {toAkn} from '../akn/to-akn.ts'
import {hasSchema, validateAkn} from '../akn/validate.fixture.ts'
import type {Norm} from '../norm.ts'
import {openFence} from '../open-fence.ts'
import {parseNorm} from '../parse-norm.ts'
import {segmentNorm} from '../segment-norm.ts'
import {frontTexts} from './front-texts.ts'
import {closingTexts, type Outline, outline} from './outline.ts'
import {toHtml} from './to-html.ts'
import {type NormJson, type ProvisionJson, toJson} from './to-json.ts'
import {toText} from './to-text.ts'

const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
const content = new URL('../../../../content/normas/', import.meta.url)
if (!existsSync(corpus)) console.log('Sin ../shared/corpus: se exportan solo las normas de content/')

const urls = [new URL('md/', corpus), new URL('txt/', corpus), content]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
  .filter(({pathname}) => /\.(?:md|txt)$/.test(pathname))
const files = urls.map((url) => ({name: url.pathname.split('/').slice(-2).join('/'), ...read(url)}))

function read(url: URL): {norm: Norm; source: string} {
  const text = readFileSync(url, 'utf8')
  const norm = parseNorm(new VFile({path: url.pathname, value: text}))
  if (!norm) throw new Error(`${url.pathname} no se puede leer`)
  return {norm, source: openFence(parseTree(text), text) ?? text}
}

function parseTree(source: string): Root {
  return fromMarkdown(source, {
    extensions: [frontmatter(), {disable: {null: ['codeIndented']}}],
    mdastExtensions: [frontmatterFromMarkdown()]
  })
}

/** Letters and digits only, so that markup and white space do not count. */
function words(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** All words of a norm's Markdown, the notes of provisions apart. */
function wordsOfMarkdown(source: string): string[] {
  return segmentNorm(parseTree(source), source)
    .filter(({provision, kind}) => provision === undefined || kind !== 'note')
    .flatMap(({start, end}) => words(source.slice(start, end)))
}

/** Provisions and what stands outside them, in reading order. */
function inReadingOrder({provisions, outside}: NormJson): (NormJson['outside'][0] | ProvisionJson)[] {
  const after = Map.groupBy(outside, (text) => text.after)
  return [
    ...(after.get(null) ?? []),
    ...provisions.flatMap((provision) => [provision, ...(after.get(provision.id) ?? [])])
  ]
}

/** Compare long lists of words at their first difference. */
function expectSame(found: string[], wanted: string[]): void {
  const at = found.findIndex((word, index) => word !== wanted[index])
  const from = Math.max(0, (at < 0 ? Math.min(found.length, wanted.length) : at) - 8)
  expect(found.slice(from, from + 16)).toEqual(wanted.slice(from, from + 16))
  expect(found.length).toBe(wanted.length)
}

describe.each(files)('$name', {timeout: 60_000}, ({norm, source}) => {
  it('has in JSON every word of its Markdown, in order', () => {
    const json = JSON.parse(JSON.stringify(toJson(norm))) as NormJson
    if (norm.metadata.porReferencia) {
      expect(json.provisions.every(({text}) => text === '')).toBe(true)
      expect(json.outside).toEqual([])
      return
    }
    const held = inReadingOrder(json).flatMap((part) =>
      'id' in part ? words(`${part.label} ${part.heading ?? ''} ${part.text}`) : words(part.text)
    )
    expectSame(held, wordsOfMarkdown(source))
  })
})

/** Every word that an export must hold: notes after the provision they stand in, the printed title once. */
function wordsOfNorm(norm: Norm, hasNotes: boolean, top = outline(norm)): string[] {
  const {cover} = frontTexts(norm)
  const nodes = top.flatMap(flatten)
  return [
    ...words(norm.metadata.titulo),
    ...cover.flatMap(({text}) => words(text)),
    ...nodes.flatMap(({provision: {label, heading = '', text, notes}, before}) => [
      ...before.flatMap((outside) => words(outside.text)),
      ...words(`${label} ${heading} ${text}`),
      ...(hasNotes ? notes.flatMap((note) => words(note.text)) : [])
    ]),
    ...closingTexts(norm).flatMap(({text}) => words(text))
  ]
}

function flatten(node: Outline): Outline[] {
  return [node, ...node.children.flatMap(flatten)]
}

function readXml(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}

describe.each(files)('$name', {timeout: 60_000}, ({norm}) => {
  it('stands in tree order, so that exports keep the reading order', () => {
    expect(
      outline(norm)
        .flatMap(flatten)
        .map(({provision}) => provision.id)
    ).toEqual(norm.provisions.map(({id}) => id))
  })

  it('has as text every word, in order', () => {
    expectSame(words(toText(norm)), wordsOfNorm(norm, true))
  })

  it('has as HTML the same words, an anchor for each provision, links that lead somewhere', () => {
    const html = toHtml(norm)
    const ours = /<p class="aviso">.*?<\/p>/g
    const titles = /<h2>(?:Considerandos|Transitorios(?: del <time.*?<\/time>)?)<\/h2>/g
    const text = html.slice(html.indexOf('<h1>')).replace(ours, '')
    const seen = norm.outside === undefined ? text.replace(titles, '') : text
    expectSame(words(readXml(seen.replace(/<\/?a[^>]*>/g, ''))), wordsOfNorm(norm, true))
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]!)
    expect([...anchors].sort()).toEqual(norm.provisions.map(({id}) => id).sort())
    const known = new Set(anchors)
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map((found) => found[1]!)
    expect(links.filter((link) => !known.has(link))).toEqual([])
  })
})

/** What a reader of the XML sees; notes and what is ours apart, the title first. */
function wordsOfAkn(xml: string, norm: Norm): string[] {
  const front = xml.slice(xml.indexOf('<preface>'), xml.indexOf('</preface>'))
  const [before = '', after = ''] = front.split(/<longTitle>[\s\S]*<\/longTitle>/)
  const ours = norm.outside === undefined ? '' : after
  const rest = xml
    .slice(xml.indexOf('</preface>'))
    .replace(/<authorialNote.*?<\/authorialNote>/gs, '')
    .replace(norm.outside === undefined ? /<heading>Transitorios<\/heading>/g : /^$/, '')
    .replace(/<\/?(?:ref|rref|term)(?: [^>]*)?>/g, '')
  expect(words(readXml(ours))).toEqual(norm.metadata.ficticia ? words(fictitious) : [])
  return [...words(norm.metadata.titulo), ...words(readXml(before)), ...words(readXml(rest))]
}

const fictitious = 'Norma ficticia, hecha para mostrar cómo funciona Llano.'

describe('Akoma Ntoso', {timeout: 120_000}, () => {
  const exported = Object.fromEntries(files.map(({name, norm}) => [name.replace('/', '-'), toAkn(norm)]))

  it.each(files)('of $name has every word, and links that lead somewhere', ({name, norm}) => {
    const xml = exported[name.replace('/', '-')]!
    // Recitals stand in the preamble, annexes after the closing.
    const place = ({provision: {type}}: Outline) => Number(type === 'anexo') - Number(type === 'considerando')
    const top = outline(norm).sort((a, b) => place(a) - place(b))
    expectSame(wordsOfAkn(xml, norm), wordsOfNorm(norm, false, top))
    const ids = [...xml.matchAll(/ eId="([^"]+)"/g)].map((found) => found[1]!)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...xml.matchAll(/ (?:href|from|upTo|period|source|start)="#([^"]+)"/g)].map(
      (found) => found[1]!
    )
    const known = new Set(ids)
    expect(links.filter((link) => !known.has(link))).toEqual([])
  })

  it.skipIf(!hasSchema)('is valid for every file', async () => {
    expect(await validateAkn(exported)).toEqual([])
  })
})
