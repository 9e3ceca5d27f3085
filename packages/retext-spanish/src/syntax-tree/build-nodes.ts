import type {SentenceContent, Word, WordContent} from 'nlcst'
import type {Point} from 'unist'
import type {Tokens} from '../analysis.ts'
import {characterClass, classOf} from '../tokens/character-class.ts'
import {tokenKind} from '../tokens/token-kind.ts'

/** What nodes are built from. */
export interface NodeSource {
  text: string
  tokens: Tokens
  /** From `pointCursor`, of the same text. */
  pointAt(offset: number): Point
}

/**
 * Build the nodes of some tokens and of the white space between and around them.
 *
 * @param source
 *   Text, tokens and places.
 * @param start
 *   Offset to begin at.
 * @param end
 *   Offset to stop at.
 * @param firstToken
 *   Index of the first token in that stretch.
 * @param endToken
 *   Index after the last one.
 * @returns
 *   Nodes that together spell the stretch.
 */
export function buildNodes(
  source: NodeSource,
  start: number,
  end: number,
  firstToken: number,
  endToken: number
): SentenceContent[] {
  const nodes: SentenceContent[] = []
  let done = start
  for (let at = firstToken; at < endToken; at++) {
    const from = source.tokens.start[at]!
    const to = source.tokens.end[at]!
    if (from > done) nodes.push(buildWhiteSpace(source, done, from))
    nodes.push(buildToken(source, from, to, source.tokens.kind[at]!))
    done = to
  }
  if (end > done) nodes.push(buildWhiteSpace(source, done, end))
  return nodes
}

/**
 * Build a node of white space.
 *
 * @param source
 *   Text and places.
 * @param start
 *   Offset of its first character.
 * @param end
 *   Offset after its last one.
 * @returns
 *   The node.
 */
export function buildWhiteSpace(source: NodeSource, start: number, end: number): SentenceContent {
  return {type: 'WhiteSpaceNode', ...spell(source, start, end)}
}

function buildToken(source: NodeSource, start: number, end: number, kind: number): SentenceContent {
  if (kind === tokenKind.address) return {type: 'SourceNode', ...spell(source, start, end)}
  if (kind === tokenKind.punctuation) return {type: 'PunctuationNode', ...spell(source, start, end)}
  if (kind === tokenKind.symbol) return {type: 'SymbolNode', ...spell(source, start, end)}
  const children: WordContent[] = []
  const from = source.pointAt(start)
  for (let at = start; at < end; ) {
    const found = nodeTypeAt(source.text, at)
    let to = at + 1
    while (to < end && nodeTypeAt(source.text, to) === found) to += 1
    children.push({type: found, ...spell(source, at, to)})
    at = to
  }
  const word: Word = {type: 'WordNode', children, position: {start: from, end: source.pointAt(end)}}
  return word
}

function nodeTypeAt(text: string, at: number): 'PunctuationNode' | 'SymbolNode' | 'TextNode' {
  const code = text.charCodeAt(at)
  // The second half of a letter outside the basic plane.
  if (code >= 0xdc00 && code <= 0xdfff) return 'TextNode'
  const found = classOf(code)
  if (found === characterClass.punctuation) return 'PunctuationNode'
  return found === characterClass.symbol ? 'SymbolNode' : 'TextNode'
}

function spell(source: NodeSource, start: number, end: number) {
  const from = source.pointAt(start)
  return {value: source.text.slice(start, end), position: {start: from, end: source.pointAt(end)}}
}
