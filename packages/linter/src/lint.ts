import type {Root} from 'mdast'
import {analyze, countText, readability, type Unit} from 'retext-spanish'
import {type ActiveRule, type LintConfig, readConfig} from './config.ts'
import {indexLines} from './line-index.ts'
import {findUnits} from './markdown/find-units.ts'
import {readIgnoreComments} from './markdown/ignore-comments.ts'
import {maskMarkup} from './markdown/mask-markup.ts'
import {openFence} from './markdown/open-fence.ts'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import {unknownName} from './nearest-name.ts'
import {findPhrases} from './phrases/find-phrases.ts'
import {buildTrie, type PhraseTrie} from './phrases/phrase-trie.ts'
import type {LintMessage, LintReport, Score} from './report.ts'
import {rules} from './rules.ts'
import {ruleUrl, runRule} from './run-rule.ts'
import {suppressor} from './suppress.ts'

/** Id of messages about the comments themselves. */
const commentRuleId = 'llano-ignora'

/**
 * Say where a text is hard to read, why, and what to write instead.
 *
 * @param markdown
 *   A norm, a draft, an explainer; plain text is Markdown too.
 * @param config
 *   Which rules run, and how.
 * @returns
 *   Remarks in reading order, and how easy the text is.
 * @throws {RangeError}
 *   When the config names something that does not exist; never because of the text.
 */
export function lint(markdown: string, config: LintConfig = {}): LintReport {
  const active = readConfig(config, rules)
  // Markdown leaves a byte order mark out of its offsets.
  const skipped = markdown.startsWith('\uFEFF') ? 1 : 0
  const toPoint = indexLines(markdown)
  const {source, tree} = readMarkdown(markdown.slice(skipped))
  const analysis = analyze(maskMarkup(tree, source), findUnits(tree, source))
  const comments = readIgnoreComments(tree, source)
  const isSuppressed = suppressor(comments.ranges)
  const messages: LintMessage[] = []
  const add = (start: number, end: number, rest: Omit<LintMessage, 'end' | 'provision' | 'start'>) => {
    const provision = provisionAt(analysis.units, start)
    messages.push({...rest, start: toPoint(start + skipped), end: toPoint(end + skipped), ...provision})
  }

  const phrases = findPhrases(analysis, trieOf(active))
  for (const [index, {rule, state}] of active.entries()) {
    const ruleId = rule.meta.id
    const url = ruleUrl(ruleId, config.baseUrl)
    for (const {finding, severity} of runRule(rule, state, analysis, phrases[index] ?? [])) {
      if (isSuppressed(ruleId, finding.start)) continue
      const {start, end, message, note = rule.meta.note, expected = []} = finding
      add(start, end, {ruleId, severity, message, note, url, replacements: [...expected]})
    }
  }

  const ids = rules.map((rule) => rule.meta.id)
  const aboutComments = [
    ...comments.problems,
    ...comments.named
      .filter(({ruleId}) => !ids.includes(ruleId))
      .map(({ruleId, start, end}) => ({start, end, message: unknownName('Regla', ruleId, ids)}))
  ]
  for (const {start, end, message} of aboutComments) {
    add(start, end, {
      ruleId: commentRuleId,
      severity: 'warning',
      message,
      note: 'Un comentario apaga solo las reglas que nombra, en el bloque que le sigue o entre inicio y fin.',
      url: `${(config.baseUrl ?? '').replace(/\/+$/, '')}/reglas/`,
      replacements: []
    })
  }
  messages.sort(
    (a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset || compare(a.ruleId, b.ruleId)
  )
  return {messages, score: scoreOf(analysis)}
}

function readMarkdown(text: string): {source: string; tree: Root} {
  const tree = parseMarkdown(text)
  const opened = openFence(tree, text)
  return opened === undefined ? {source: text, tree} : {source: opened, tree: parseMarkdown(opened)}
}

const tries = new Map<string, PhraseTrie>()

function trieOf(active: readonly ActiveRule[]): PhraseTrie {
  const key = active.map(({rule}) => rule.meta.id).join(' ')
  let trie = tries.get(key)
  if (!trie) {
    trie = buildTrie(active.map(({rule}) => rule.phrases ?? []))
    tries.set(key, trie)
  }
  return trie
}

function provisionAt(units: readonly Unit[], offset: number): {provision?: string} {
  let low = 0
  let high = units.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (units[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const unit = units[low]
  return unit?.provision !== undefined && unit.start <= offset && offset < unit.end
    ? {provision: unit.provision}
    : {}
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function scoreOf(analysis: Parameters<typeof countText>[0]): Score {
  const counts = countText(analysis)
  const {words, sentences, syllables} = counts
  if (words === 0 || sentences === 0) return {words, sentences, syllables, inflesz: null, band: null}
  const {inflesz} = readability(counts)
  return {words, sentences, syllables, inflesz: Math.round(inflesz.score * 100) / 100, band: inflesz.band}
}
