import {existsSync, readFileSync} from 'node:fs'
import type {Nodes, Root} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Analysis} from './analysis.ts'
import {analysisOf} from './analysis-of.ts'
import {analyze} from './analyze.ts'
import {ParseSpanish} from './parse-spanish.ts'

function contentOf({sentences, tokens, text}: Analysis) {
  const {length, lower, folded} = tokens
  const numbers = [tokens.start, tokens.end, tokens.kind, tokens.bits].map((list) =>
    Array.from(list.slice(0, length))
  )
  return {sentences, length, lower, folded, numbers, text}
}

function withoutPlaces(node: Nodes): Nodes {
  delete node.position
  if ('children' in node) for (const child of node.children) withoutPlaces(child)
  return node
}

function markdownAnalysis(markdown: string, Parser: typeof ParseLatin | typeof ParseSpanish): Analysis {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(remarkRetext, Parser)
  return analysisOf(processor.runSync(processor.parse(file), file) as unknown as Root, file)
}

function sentencesOf(analysis: Analysis, source: string): string[] {
  return analysis.sentences.map((sentence) => source.slice(sentence.start, sentence.end))
}

test('is made once for a tree', () => {
  const file = new VFile('Una ley. Dos leyes.')
  const tree = new ParseSpanish().parse(String(file))
  expect(analysisOf(tree, file)).toBe(analysisOf(tree, file))
})

test.each([
  ['ours', ParseSpanish],
  ['parse-latin', ParseLatin]
] as const)('points into Markdown: %s', (_, Parser) => {
  const markdown =
    '# Título\n\nEl **art. 5** y el *in*ciso `a. B` &amp; más. Fin\nde la ley. [Vea](http://x.mx/a.B)'
  const analysis = markdownAnalysis(markdown, Parser)
  expect(analysis.text).toHaveLength(markdown.length)
  expect(sentencesOf(analysis, markdown)).toEqual([
    'Título',
    'El **art. 5** y el *in*ciso `a. B` &amp; más.',
    'Fin\nde la ley.',
    'Vea'
  ])
  expect(analysis.tokens.lower).toContain('inciso')
  expect(analysis.tokens.lower).not.toContain('b')
})

test('reads a tree of another parser as if the text were read', () => {
  const text = 'Rige el art. 5, fracc. III. El C. Luis irá.'
  const analysis = analysisOf(new ParseLatin().parse(text), new VFile(text))
  expect(contentOf(analysis)).toEqual(contentOf(analyze(text)))
})

test('takes the text from the tree when it has no places, or not of this file', () => {
  const text = 'Uno. Dos.\n\nTres.'
  const bare = withoutPlaces(new ParseSpanish().parse(text)) as Root
  expect(contentOf(analysisOf(bare, new VFile('otro')))).toEqual(contentOf(analyze(text)))
  expect(contentOf(analysisOf(new ParseSpanish().parse(text), new VFile('')))).toEqual(
    contentOf(analyze(text))
  )
})

test('reads a tree without paragraphs', () => {
  const tree: Root = {
    type: 'RootNode',
    children: [{type: 'WordNode', children: [{type: 'TextNode', value: 'Ley'}]}]
  }
  expect(analysisOf(tree, new VFile()).sentences).toHaveLength(1)
})

const corpus = new URL('../../../../shared/corpus/', import.meta.url)
if (!existsSync(corpus)) console.info(`skipped: ${corpus.pathname} is missing`)

describe.skipIf(!existsSync(corpus))('real norms', () => {
  test.each([
    'md/lgds.md',
    'md/dof-2025-01-10.md',
    'txt/lineamientos-clasificacion.txt',
    'txt/declaracion-gobierno-abierto.txt'
  ])('a tree of %s gives what the text gives', (name) => {
    const text = readFileSync(new URL(name, corpus), 'utf8')
    const file = new VFile(text)
    const expected = contentOf(analyze(text))
    const tree = new ParseSpanish().parse(text)
    expect(contentOf(analysisOf(tree, file))).toEqual(expected)
    expect(contentOf(analysisOf(withoutPlaces(structuredClone(tree)) as Root, file))).toEqual(expected)
  })
})
