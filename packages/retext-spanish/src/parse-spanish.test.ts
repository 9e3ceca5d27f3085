import type {Nodes, Root} from 'nlcst'
import {toString as spell} from 'nlcst-to-string'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextStringify from 'retext-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {ParseSpanish} from './parse-spanish.ts'
import {retextSpanish} from './retext-spanish.ts'

function outline(node: Nodes): unknown {
  if ('value' in node) return `${node.type.replace('Node', '')} ${node.value}`
  if (node.type === 'WordNode') return `Word ${spell(node)}`
  return [node.type.replace('Node', ''), ...node.children.map(outline)]
}

function checkPlaces(node: Nodes, text: string): void {
  const {start, end} = node.position!
  expect(text.slice(start.offset, end.offset)).toBe(spell(node))
  const before = text.slice(0, start.offset).split(/\r\n|[\r\n]/)
  expect([start.line, start.column]).toEqual([before.length, before.at(-1)!.length + 1])
  if ('children' in node) for (const child of node.children) checkPlaces(child, text)
}

test('makes a tree', () => {
  expect(outline(new ParseSpanish().parse(' El art. 5 rige.\nVea gob.mx.\n\n¿$3?'))).toEqual([
    'Root',
    'WhiteSpace  ',
    [
      'Paragraph',
      [
        'Sentence',
        'Word El',
        'WhiteSpace  ',
        'Word art.',
        'WhiteSpace  ',
        'Word 5',
        'WhiteSpace  ',
        'Word rige',
        'Punctuation .'
      ],
      'WhiteSpace \n',
      ['Sentence', 'Word Vea', 'WhiteSpace  ', 'Source gob.mx', 'Punctuation .']
    ],
    'WhiteSpace \n\n',
    ['Paragraph', ['Sentence', 'Punctuation ¿', 'Symbol $', 'Word 3', 'Punctuation ?']]
  ])
})

test('parts a word into its text and marks', () => {
  const [word] = new ParseSpanish().tokenize('S.A.')
  expect(word && 'children' in word ? word.children.map(outline) : []).toEqual([
    'Text S',
    'Punctuation .',
    'Text A',
    'Punctuation .'
  ])
})

test.each(['', ' \n', 'Uno.\r\n\r\nDos\u00ad\u2060 tres\u2060.\rCuatro 😀. ', '\ufeffAbc', '\u2060', '—¿?'])(
  'spells %j and places every node',
  (text) => {
    const tree = new ParseSpanish().parse(text)
    expect(spell(tree)).toBe(text)
    checkPlaces(tree, text)
  }
)

test('works in a pipeline, byte for byte', async () => {
  const text = 'Se aplica el art. 5.  La ley rige.\n'
  const file = await unified().use(retextSpanish).use(retextStringify).process(text)
  expect(String(file)).toBe(text)
})

test('runs the extensions of other plugins', () => {
  const seen: string[] = []
  const note = (node: Nodes) => {
    seen.push(`${node.type}: ${spell(node)}`)
  }
  unified()
    .use(retextSpanish)
    .data({
      nlcstSentenceExtensions: [note],
      nlcstParagraphExtensions: [note],
      nlcstRootExtensions: [note]
    } as object)
    .parse('Sí. No.')
  expect(seen).toEqual([
    'SentenceNode: Sí.',
    'SentenceNode: No.',
    'ParagraphNode: Sí. No.',
    'RootNode: Sí. No.'
  ])
})

function fromMarkdown(markdown: string): Root {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(remarkRetext, ParseSpanish)
  return processor.runSync(processor.parse(file), file) as unknown as Root
}

test('reads Markdown with remark-retext', () => {
  const markdown =
    '# Título 1. El\n\nRige el **art. 5** y `a. B`. La ley\ntambién.\nFin.\n\n* Uno. Dos\n* Tres'
  expect(outline(fromMarkdown(markdown))).toEqual([
    'Root',
    [
      'Paragraph',
      ['Sentence', 'Word Título', 'WhiteSpace  ', 'Word 1', 'Punctuation .', 'WhiteSpace  ', 'Word El']
    ],
    'WhiteSpace \n\n',
    [
      'Paragraph',
      [
        'Sentence',
        ...[
          'Word Rige',
          'WhiteSpace  ',
          'Word el',
          'WhiteSpace  ',
          'Word art.',
          'WhiteSpace  ',
          'Word 5',
          'WhiteSpace  '
        ],
        ...['Word y', 'WhiteSpace  ', 'Source `a. B`', 'Punctuation .']
      ],
      'WhiteSpace  ',
      ['Sentence', 'Word La', 'WhiteSpace  ', 'Word ley', 'WhiteSpace \n', 'Word también', 'Punctuation .'],
      'WhiteSpace \n',
      ['Sentence', 'Word Fin', 'Punctuation .']
    ],
    'WhiteSpace \n\n',
    ['Paragraph', ['Sentence', 'Word Uno', 'Punctuation .'], 'WhiteSpace  ', ['Sentence', 'Word Dos']],
    'WhiteSpace \n\n',
    ['Paragraph', ['Sentence', 'Word Tres']]
  ])
})
