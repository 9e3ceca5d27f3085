import {fold} from 'retext-spanish'
import {expandEntry} from './expand-entry.ts'
import type {PhraseEntry, PhraseForm} from './phrase.ts'

/** A form with the rule that looks for it. */
export interface TrieLeaf {
  /** Index of the rule in the list the trie was built from. */
  rule: number
  form: PhraseForm
}

/** A word of one phrase or more. */
export interface TrieNode {
  next?: Map<string, TrieNode>
  leaves?: TrieLeaf[]
}

/** Phrases of several rules by their words, folded. */
export interface PhraseTrie {
  root: TrieNode
  ruleCount: number
}

/**
 * Put the phrases of several rules in one trie of words.
 *
 * @param phrasesByRule
 *   Entries of each rule.
 * @returns
 *   Trie whose leaves say which rule's phrase ends there.
 */
export function buildTrie(phrasesByRule: ReadonlyArray<readonly PhraseEntry[]>): PhraseTrie {
  const root: TrieNode = {}
  for (const [rule, entries] of phrasesByRule.entries()) {
    for (const entry of entries) {
      for (const form of formsOf(entry)) {
        let node = root
        for (const word of form.words) {
          const key = fold(word)
          node.next ??= new Map()
          let next = node.next.get(key)
          if (!next) {
            next = {}
            node.next.set(key, next)
          }
          node = next
        }
        node.leaves ??= []
        node.leaves.push({rule, form})
      }
    }
  }
  return {root, ruleCount: phrasesByRule.length}
}

const formCache = new WeakMap<PhraseEntry, PhraseForm[]>()

function formsOf(entry: PhraseEntry): PhraseForm[] {
  let forms = formCache.get(entry)
  if (!forms) {
    forms = expandEntry(entry)
    formCache.set(entry, forms)
  }
  return forms
}
