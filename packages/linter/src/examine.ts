import type {Root} from 'mdast'
import {type Analysis, analyze} from 'retext-spanish'
import {type ActiveRule, type LintConfig, readConfig} from './config.ts'
import {judgeComments} from './judge-comments.ts'
import {findUnits} from './markdown/find-units.ts'
import {readIgnoreComments} from './markdown/ignore-comments.ts'
import {maskMarkup} from './markdown/mask-markup.ts'
import {openFence} from './markdown/open-fence.ts'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import {findPhrases} from './phrases/find-phrases.ts'
import {buildTrie, type PhraseTrie} from './phrases/phrase-trie.ts'
import {rules} from './rules.ts'
import {type RuledFinding, runRule} from './run-rule.ts'
import {suppressor} from './suppress.ts'

/** A Markdown text as it was read. */
export interface ReadText {
  /** The text without byte order marks; offsets below point into it. */
  source: string
  /** How many characters were left out at its start. */
  skipped: number
  tree: Root
  analysis: Analysis
}

/** What was found in a text, in no order. */
export interface Examination extends ReadText {
  findings: RuledFinding[]
}

/**
 * Read a Markdown text into units, sentences and tokens.
 *
 * @param markdown
 *   The text; plain text is Markdown too.
 * @returns
 *   What rules look at.
 */
export function readText(markdown: string): ReadText {
  // Markdown leaves byte order marks out of its offsets.
  const source = markdown.replace(/^\uFEFF+/, '')
  const skipped = markdown.length - source.length
  const parsed = parseMarkdown(source)
  const opened = openFence(parsed, source)
  const text = opened ?? source
  const tree = opened === undefined ? parsed : parseMarkdown(opened)
  return {source: text, skipped, tree, analysis: analyze(maskMarkup(tree, text), findUnits(tree, text))}
}

/**
 * Run rules on a text.
 *
 * @param markdown
 *   The text.
 * @param config
 *   Which rules run, and how.
 * @returns
 *   What they found, what comments turned off left out.
 */
export function examine(markdown: string, config: LintConfig): Examination {
  return examineText(readText(markdown), config)
}

/**
 * Run rules on a text that was read; several configs may look at one reading.
 *
 * @param read
 *   The text.
 * @param config
 *   Which rules run, and how.
 * @returns
 *   What they found, what comments turned off left out.
 */
export function examineText(read: ReadText, config: LintConfig): Examination {
  const active = readConfig(config, rules)
  const comments = readIgnoreComments(read.tree, read.source)
  const {isSuppressed, unused} = suppressor(comments.ranges)
  const findings = runRules(active, read.analysis).filter(
    ({ruleId, finding}) => !isSuppressed(ruleId, finding.start)
  )
  findings.push(...judgeComments(comments, unused(), active))
  return {...read, findings}
}

/**
 * Run rules on a text that was read.
 *
 * @param active
 *   The rules, and how each is to run.
 * @param analysis
 *   The text.
 * @returns
 *   What each found, rule by rule.
 */
export function runRules(active: readonly ActiveRule[], analysis: Analysis): RuledFinding[] {
  const phrases = findPhrases(analysis, trieOf(active))
  return active.flatMap(({rule, state}, index) => runRule(rule, state, analysis, phrases[index] ?? []))
}

const tries = new Map<string, PhraseTrie>()
/** Editors change their dictionary now and then: more tries than these are not kept. */
const mostTries = 8

function trieOf(active: readonly ActiveRule[]): PhraseTrie {
  const key = active.map(({rule, ownPhrases = ''}) => rule.meta.id + ownPhrases).join(' ')
  let trie = tries.get(key)
  if (!trie) {
    trie = buildTrie(active.map(({rule}) => rule.phrases ?? []))
    if (tries.size >= mostTries) tries.clear()
    tries.set(key, trie)
  }
  return trie
}
