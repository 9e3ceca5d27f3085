import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {Root} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {frontmatter} from 'micromark-extension-frontmatter'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {toAkn} from '../akn/to-akn.ts'
import {hasSchema, validateAkn} from '../akn/validate.fixture.ts'
import type {Norm, Provision} from '../norm.ts'
import {openFence} from '../open-fence.ts'
import {parseNorm} from '../parse-norm.ts'
import {segmentNorm} from '../segment-norm.ts'
import {type Outline, outline} from './outline.ts'
import {toHtml} from './to-html.ts'
import {toJson} from './to-json.ts'
import {toText} from './to-text.ts'

const corpus = new URL('../../../../../shared/corpus/', import.meta.url)
const content = new URL('../../../../content/normas/', import.meta.url)
if (!existsSync(corpus)) console.log('Sin ../shared/corpus: se exportan solo las normas de content/')

const urls = [new URL('md/', corpus), new URL('txt/', corpus), content]
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
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

/** The words of a norm's Markdown that belong to a provision, reform notes apart. */
function wordsOfMarkdown(source: string): string[] {
  return segmentNorm(parseTree(source), source)
    .filter(({provision, kind}) => provision !== undefined && kind !== 'note')
    .flatMap(({start, end}) => words(source.slice(start, end)))
}

/** Compare long lists of words at their first difference. */
function expectSame(found: string[], wanted: string[]): void {
  const at = found.findIndex((word, index) => word !== wanted[index])
  const from = Math.max(0, (at < 0 ? Math.min(found.length, wanted.length) : at) - 8)
  expect(found.slice(from, from + 16)).toEqual(wanted.slice(from, from + 16))
  expect(found.length).toBe(wanted.length)
}

describe.each(files)('$name', ({norm, source}) => {
  it('has in JSON the words of its Markdown, in order', () => {
    const {provisions} = JSON.parse(JSON.stringify(toJson(norm))) as ReturnType<typeof toJson>
    const held = provisions.flatMap(({label, heading, text}) => words(`${label} ${heading ?? ''} ${text}`))
    if (norm.metadata.porReferencia) expect(provisions.every(({text}) => text === '')).toBe(true)
    else expectSame(held, wordsOfMarkdown(source))
  })
})

/** What a reader of the XML sees of the provisions, notes and titles of our own apart. */
function wordsOfAkn(xml: string): string[] {
  const text = xml
    .slice(xml.indexOf('</preface>'))
    .replace(/<authorialNote.*?<\/authorialNote>/gs, '')
    .replace(/<heading>Transitorios<\/heading>/g, '')
    .replace(/<\/?(?:ref|rref)[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
  return words(
    text.replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
  )
}

function flatten({provision, children}: Outline): Provision[] {
  return [provision, ...children.flatMap(flatten)]
}

describe.each(files)('$name', ({norm}) => {
  const inOrder = norm.provisions.flatMap(({label, heading = '', text, notes}) =>
    words([label, heading, text, ...notes.map((note) => note.text)].join(' '))
  )

  it('has as text its title, its provisions and its notes, in order', () => {
    expectSame(words(toText(norm)), [...words(norm.metadata.titulo), ...inOrder])
  })

  it('has as HTML the same words, an anchor for each provision, links that lead somewhere', () => {
    const html = toHtml(norm)
    const text = html
      .slice(html.indexOf('</h1>'))
      .replace(
        /<p class="aviso">.*?<\/p>|<h2>(?:Considerandos|Transitorios(?: del <time.*?<\/time>)?)<\/h2>/g,
        ''
      )
      .replace(/<\/?a[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#x([0-9A-F]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    const inTree = outline(norm)
      .flatMap(flatten)
      .flatMap(({label, heading = '', text, notes}) =>
        words([label, heading, text, ...notes.map((note) => note.text)].join(' '))
      )
    expectSame(words(text), inTree)
    const anchors = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]!)
    expect([...anchors].sort()).toEqual(norm.provisions.map(({id}) => id).sort())
    const known = new Set(anchors)
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map((found) => found[1]!)
    expect(links.filter((link) => !known.has(link))).toEqual([])
  })
})

describe('Akoma Ntoso', () => {
  const exported = Object.fromEntries(files.map(({name, norm}) => [name.replace('/', '-'), toAkn(norm)]))

  it.each(files)(
    'of $name has the words of its provisions, and links that lead somewhere',
    ({name, norm}) => {
      const xml = exported[name.replace('/', '-')]!
      const top = outline(norm)
      const isApart = ({provision: {type}}: Outline) =>
        Number(type === 'anexo') - Number(type === 'considerando')
      const inOrder = [...top].sort((a, b) => isApart(a) - isApart(b)).flatMap(flatten)
      expectSame(
        wordsOfAkn(xml),
        inOrder.flatMap(({label, heading = '', text}) => words(`${label} ${heading} ${text}`))
      )
      expect(inOrder.length).toBe(norm.provisions.length)
      const ids = [...xml.matchAll(/ eId="([^"]+)"/g)].map((found) => found[1]!)
      expect(new Set(ids).size).toBe(ids.length)
      const links = [...xml.matchAll(/ (?:href|from|upTo|period|source|start)="#([^"]+)"/g)].map(
        (found) => found[1]!
      )
      const known = new Set(ids)
      expect(links.filter((link) => !known.has(link))).toEqual([])
    }
  )

  it.skipIf(!hasSchema)('is valid for every file', async () => {
    expect(await validateAkn(exported)).toEqual([])
  })
})
