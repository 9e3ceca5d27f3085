import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {toString as textOf} from 'mdast-util-to-string'
import {frontmatter} from 'micromark-extension-frontmatter'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import type {Norm, Provision} from './norm.ts'
import {openFence} from './open-fence.ts'
import {parseNorm} from './parse-norm.ts'
import {segmentNorm} from './segment-norm.ts'

interface Expected {
  maxArticle?: number
  suffixed?: string[]
  suffixedCount?: number
}

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
const content = new URL('../../../content/normas/', import.meta.url)
const hasCorpus = existsSync(corpus)
if (!hasCorpus) console.log('Sin ../shared/corpus: no se prueba con normas reales')

const expected: Record<string, Expected> = hasCorpus
  ? JSON.parse(readFileSync(new URL('expected.json', corpus), 'utf8'))
  : {}
const names = Object.keys(expected).filter((name) => /^(?:md|txt)\//.test(name))
const samples = readdirSync(content).filter((name) => name.endsWith('.md'))

/** Printed as articles, but not in the counts: «Artículo 353-Ñ.-», and two labels without a dash at their end. */
const missedByCounts: Record<string, string[]> = {
  'md/lft.md': ['353-enie'],
  'md/lgamvlv.md': ['46-bis', '46-ter']
}

const norms = new Map<string, Norm | null>()

function read(url: URL): {norm: Norm | null; source: string} {
  const text = readFileSync(url, 'utf8')
  const source = openFence(parseTree(text), text) ?? text
  const known = norms.get(url.href)
  const norm = known === undefined ? parseNorm(new VFile({path: url.pathname, value: text})) : known
  norms.set(url.href, norm)
  return {norm, source}
}

function parseTree(source: string) {
  return fromMarkdown(source, {
    extensions: [frontmatter(), {disable: {null: ['codeIndented']}}],
    mdastExtensions: [frontmatterFromMarkdown()]
  })
}

/** Letters and digits only, so that markup and white space do not count. */
function words(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Compare long lists of words at their first difference. */
function expectSame(found: string[], wanted: string[]): void {
  const at = found.findIndex((word, index) => word !== wanted[index])
  const from = Math.max(0, (at < 0 ? Math.min(found.length, wanted.length) : at) - 8)
  expect(found.slice(from, from + 16)).toEqual(wanted.slice(from, from + 16))
  expect(found.length).toBe(wanted.length)
}

function ownArticles(norm: Norm | null): string[] {
  return (norm?.provisions ?? []).filter(({type}) => type === 'articulo').map(({id}) => id.slice(4))
}

describe.skipIf(!hasCorpus)('real norms', {timeout: 60_000}, () => {
  it('prints what is found in each', () => {
    const rows = names.map((name) => {
      const {norm} = read(new URL(name, corpus))
      const counts: Record<string, number> = {}
      for (const {type} of norm?.provisions ?? []) counts[type] = (counts[type] ?? 0) + 1
      const articles = new Set(ownArticles(norm).filter((id) => /^\d+$/.test(id)))
      const found = Object.entries(counts).map(([type, count]) => `${type} ${count}`)
      return [name, `${expected[name]?.maxArticle ?? '–'} / ${articles.size}`, found.join(', ')].join(' | ')
    })
    console.log(['archivo | artículos esperados / hallados | disposiciones', ...rows].join('\n'))
    expect(rows).toHaveLength(names.length)
  })

  it.each(names.filter((name) => expected[name]?.maxArticle))(
    'finds the articles of %s, none invented',
    (name) => {
      const {maxArticle = 0, suffixed = [], suffixedCount} = expected[name]!
      const ids = ownArticles(read(new URL(name, corpus)).norm)
      const plain = ids.filter((id) => /^\d+$/.test(id)).map(Number)
      const missing = Array.from({length: maxArticle}, (_, index) => index + 1).filter(
        (n) => !plain.includes(n)
      )
      expect(missing.length).toBeLessThanOrEqual(maxArticle * 0.01)
      expect(plain.filter((n) => n > maxArticle)).toEqual([])
      expect(ids.filter((id) => id.includes('--'))).toEqual([])
      for (const label of suffixed) expect(ids).toContain(label.toLowerCase().replaceAll(' ', '-'))
      const others = ids.filter((id) => !/^\d+$/.test(id))
      const uncounted = missedByCounts[name] ?? []
      for (const id of uncounted) expect(others).toContain(id)
      if (suffixedCount !== undefined) expect(others).toHaveLength(suffixedCount + uncounted.length)
    }
  )

  it('finds the rules numbered in words, the transitory articles of each decree, the incisos a to o', () => {
    const rules = read(new URL('txt/lineamientos-clasificacion.txt', corpus)).norm!.provisions
    const ids = new Set(rules.map(({id}) => id))
    expect(Array.from({length: 74}, (_, index) => `regla-${index + 1}`).filter((id) => !ids.has(id))).toEqual(
      []
    )
    expect(ids.has('regla-75')).toBe(false)
    const law = new Set(read(new URL('md/lgds.md', corpus)).norm!.provisions.map(({id}) => id))
    for (const id of [
      'trans-2004-01-20-6',
      'trans-2016-06-01-1--2',
      'trans-2025-07-16-13',
      'trans-2026-01-15-7'
    ]) {
      expect(law).toContain(id)
    }
    const declaration = read(new URL('txt/declaracion-gobierno-abierto.txt', corpus)).norm!.provisions
    expect(declaration.filter(({type}) => type === 'inciso').map(({id}) => id)).toEqual(
      [...'abcdefghijklmno'].map((letter) => `inc-${letter}`)
    )
    expect(declaration.filter(({type}) => type === 'considerando')).toHaveLength(27)
  })

  it('reads the same provisions from the Markdown and from the wrapped text of one law', () => {
    const ids = (name: string) =>
      new Set(
        read(new URL(name, corpus))
          .norm!.provisions.filter(({type}) => type !== 'parrafo')
          .map(({id}) => id)
      )
    const text = ids('txt/lgds.txt')
    expect([...ids('md/lgds.md')].filter((id) => !text.has(id))).toEqual([])
  })

  it('reads the declaration to what content/ holds by reference', () => {
    const identity = ({id, type, label, hash, parent, heading}: Provision) => [
      id,
      type,
      label,
      hash,
      parent,
      heading
    ]
    const held = read(new URL('declaracion-gobierno-abierto.md', content)).norm!
    const whole = read(new URL('txt/declaracion-gobierno-abierto.txt', corpus)).norm!
    expect(held.provisions.map(identity)).toEqual(whole.provisions.map(identity))
    expect(held.metadata.titulo).toBe(whole.metadata.titulo)
  })
})

const places = [
  ...names.map((name) => ({name, url: new URL(name, corpus)})),
  ...samples.map((name) => ({name: `content/${name}`, url: new URL(name, content)}))
].filter(({url}) => read(url).norm?.metadata.porReferencia !== true && read(url).norm !== null)

describe.each(places)('nothing of $name is lost', {timeout: 60_000}, ({url}) => {
  const {norm, source} = read(url)
  const provisions = norm!.provisions
  const tree = parseTree(source)
  const segments = segmentNorm(tree, source)

  it('segments hold every visible word', () => {
    const seen = segments.flatMap(({start, end}) => words(source.slice(start, end)))
    const visible = tree.children
      .filter(({type}) => type !== 'yaml' && type !== 'code' && type !== 'html' && type !== 'blockquote')
      .flatMap((node) => words(blockText(node)))
    const quoted = tree.children
      .filter(({type}) => type === 'blockquote')
      .flatMap((node) => words(blockText(node)))
    expect(seen.length).toBeGreaterThanOrEqual(visible.length)
    expect(seen.join(' ')).toContain(visible.slice(-200).join(' '))
    if (quoted.length === 0) expectSame(seen, visible)
  })

  it('provisions hold every word of their segments, in order', () => {
    const owned = segments.filter(({provision}) => provision !== undefined)
    const text = owned
      .filter(({kind}) => kind !== 'note')
      .flatMap(({start, end}) => words(source.slice(start, end)))
    const held = provisions.flatMap(({label, heading = '', text}) => words(`${label} ${heading} ${text}`))
    expectSame(held, text)
    const notes = owned
      .filter(({kind}) => kind === 'note')
      .flatMap(({start, end}) => words(source.slice(start, end)))
    expect(provisions.flatMap(({notes}) => notes.flatMap((note) => words(note.text))).sort()).toEqual(
      notes.sort()
    )
  })

  it('ids are unique, parents stand before, places begin with the label and hold the words', () => {
    const seen = new Set<string>()
    // A remark may stand between the words of a provision.
    const letters = source.split('')
    for (const {start, end} of segments.filter(({kind}) => kind === 'note')) letters.fill(' ', start, end)
    const unmarked = letters.join('')
    for (const {id, parent, label, text, position} of provisions) {
      expect(seen.has(id), id).toBe(false)
      if (parent !== null) expect(seen.has(parent), `${parent} of ${id}`).toBe(true)
      seen.add(id)
      expect(id).toMatch(/^[a-z0-9.-]+$/)
      const slice = words(unmarked.slice(position!.start.offset, position!.end.offset)).join(' ')
      expect(slice.startsWith(words(label).join(' ')), id).toBe(true)
      for (const line of text.split('\n')) expect(slice, id).toContain(words(line).join(' '))
    }
  })
})

/** Text of a node with its blocks and list markers apart. */
function blockText(node: Parameters<typeof textOf>[0] & object): string {
  const parent = node as {type?: string; children?: object[]; ordered?: boolean; start?: number}
  if (parent.type === 'list' || parent.type === 'blockquote' || parent.type === 'listItem') {
    const first = parent.ordered ? (parent.start ?? 1) : undefined
    return (parent.children ?? [])
      .map((child, index) => `${first === undefined ? '' : first + index} ${blockText(child)}`)
      .join('\n')
  }
  return parent.type === 'code' || parent.type === 'html' ? '' : textOf(node)
}
