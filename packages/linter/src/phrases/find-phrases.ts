import type {Analysis, Sentence, UnitKind} from 'retext-spanish'
import {exemptTokens, named, quoted} from './exempt-tokens.ts'
import type {PhraseForm, PhraseMatch} from './phrase.ts'
import type {PhraseTrie, TrieLeaf} from './phrase-trie.ts'
import {hasSurroundings} from './surroundings.ts'

/** Kinds of unit whose words are the author's own running text. */
export const proseKinds: ReadonlySet<UnitKind> = new Set(['item', 'paragraph'])

/**
 * Find the phrases of all rules in one pass over running text.
 *
 * Titles, quotations, editors' notes, table cells, names of laws and bodies are left out. Within a rule the
 * first phrase wins, then the longest.
 *
 * @param analysis
 *   The text.
 * @param trie
 *   Phrases of the rules.
 * @returns
 *   For each rule of the trie, its phrases in reading order.
 */
export function findPhrases(analysis: Analysis, trie: PhraseTrie): PhraseMatch[][] {
  const found: PhraseMatch[][] = Array.from({length: trie.ruleCount}, () => [])
  const first = trie.root.next
  if (!first) return found
  const flags = exemptTokens(analysis)
  const {folded} = analysis.tokens
  const taken = new Uint32Array(trie.ruleCount)
  for (const unit of analysis.units) {
    if (!proseKinds.has(unit.kind)) continue
    for (let index = unit.firstSentence; index < unit.endSentence; index++) {
      const sentence = analysis.sentences[index]!
      for (let at = sentence.firstToken; at < sentence.endToken; at++) {
        const node = first.get(folded[at]!)
        if (!node) continue
        const leaves: Array<[leaf: TrieLeaf, endToken: number]> = []
        for (let next = node, end = at + 1; ; end++) {
          for (const leaf of next.leaves ?? []) leaves.push([leaf, end])
          const child = end < sentence.endToken ? next.next?.get(folded[end]!) : undefined
          if (!child) break
          next = child
        }
        for (const [leaf, end] of leaves.reverse()) {
          if (taken[leaf.rule]! > at || !fits(analysis, flags, sentence, leaf.form, at, end)) continue
          taken[leaf.rule] = end
          found[leaf.rule]!.push(toMatch(analysis, leaf.form, at, end, index))
        }
      }
    }
  }
  return found
}

function toMatch(
  analysis: Analysis,
  form: PhraseForm,
  firstToken: number,
  endToken: number,
  sentence: number
): PhraseMatch {
  const start = analysis.tokens.start[firstToken]!
  const end = analysis.tokens.end[endToken - 1]!
  const found = analysis.text
    .slice(start, end)
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
  return {entry: form.entry, form, firstToken, endToken, start, end, found, sentence}
}

function fits(
  analysis: Analysis,
  flags: Uint8Array,
  sentence: Sentence,
  form: PhraseForm,
  firstToken: number,
  endToken: number
): boolean {
  const exempt = flags[firstToken]! & flags[endToken - 1]!
  if (exempt & (quoted | named)) return false
  const {tokens, text} = analysis
  for (let at = firstToken; at < endToken; at++) {
    const asked = form.words[at - firstToken]!
    if (tokens.lower[at] === asked) continue
    // Old capitals have no accents: «TERMINO» is «término», but «termino» is not.
    const source = text.slice(tokens.start[at]!, tokens.end[at]!)
    if (tokens.lower[at] !== tokens.folded[at] || source !== source.toUpperCase()) return false
  }
  const {only, unless} = form.entry
  if (only && !hasSurroundings(analysis, sentence, firstToken, endToken, only)) return false
  return !unless || !hasSurroundings(analysis, sentence, firstToken, endToken, unless)
}
