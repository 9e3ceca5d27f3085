import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import {analyze} from './analyze.ts'
import {buildNodes} from './syntax-tree/build-nodes.ts'
import {buildTree} from './syntax-tree/build-tree.ts'
import {liftWhiteSpace} from './syntax-tree/lift-white-space.ts'
import {pointCursor} from './syntax-tree/point-cursor.ts'
import {regroupSentences} from './syntax-tree/regroup-sentences.ts'

/** A function that changes a node in place, as parse-latin has them. */
export type NodePlugin<Node> = (node: Node) => void

/** A parser from Spanish text to nlcst, for remark-retext and mdast-util-to-nlcst. */
export class ParseSpanish {
  /** Run on each sentence; the parser has none of its own. */
  tokenizeSentencePlugins: Array<NodePlugin<Sentence>> = []
  /** Run on each paragraph. */
  tokenizeParagraphPlugins: Array<NodePlugin<Paragraph>> = [regroupSentences]
  /** Run on the root. */
  tokenizeRootPlugins: Array<NodePlugin<Root>> = [liftWhiteSpace]

  /**
   * Parse a text.
   *
   * @param value
   *   Any text.
   * @returns
   *   Tree with places, whose nodes together spell the text.
   */
  parse(value: string | null | undefined): Root {
    const root = buildTree(analyze(value ?? ''))
    for (const paragraph of root.children) {
      if (paragraph.type !== 'ParagraphNode') continue
      for (const sentence of paragraph.children) {
        if (sentence.type === 'SentenceNode') runPlugins(this.tokenizeSentencePlugins, sentence)
      }
      runPlugins(this.tokenizeParagraphPlugins, paragraph)
    }
    runPlugins(this.tokenizeRootPlugins, root)
    return root
  }

  /**
   * Part a text into words, marks and white space.
   *
   * @param value
   *   Any text.
   * @returns
   *   Nodes that together spell the text.
   */
  tokenize(value: string | null | undefined): SentenceContent[] {
    const text = value ?? ''
    const {tokens} = analyze(text, [{kind: 'paragraph', start: 0, end: text.length}])
    return buildNodes({text, tokens, pointAt: pointCursor(text)}, 0, text.length, 0, tokens.length)
  }
}

// What `buildTree` makes is already as the parser's own plugins would leave it.
function runPlugins<Node>(plugins: ReadonlyArray<NodePlugin<Node>>, node: Node): void {
  for (const plugin of plugins) {
    if (plugin !== (regroupSentences as unknown) && plugin !== (liftWhiteSpace as unknown)) plugin(node)
  }
}
