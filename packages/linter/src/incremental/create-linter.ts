import type {Analysis, UnitRange} from 'retext-spanish'
import {type LintConfig, readConfig} from '../config.ts'
import {definedTerms, shareDefinedTerms} from '../defined-terms.ts'
import {judgeComments} from '../judge-comments.ts'
import {indexLines, lineStarts} from '../line-index.ts'
import {lint} from '../lint.ts'
import {type IgnoreComments, readIgnoreComments} from '../markdown/ignore-comments.ts'
import {openFence} from '../markdown/open-fence.ts'
import {exemptTokens, shareExemptTokens} from '../phrases/exempt-tokens.ts'
import {buildTrie} from '../phrases/phrase-trie.ts'
import type {LintReport} from '../report.ts'
import {rules} from '../rules.ts'
import {type RuledFinding, runRule} from '../run-rule.ts'
import {scoreCounts} from '../score-counts.ts'
import {suppressor} from '../suppress.ts'
import {toMessages} from '../to-messages.ts'
import {type KeptUnits, rememberFacts} from '../unit-facts.ts'
import {mergeMessages, unitMessages} from './assemble-messages.ts'
import {blockCache, withTree} from './block-cache.ts'
import {countUnits} from './count-units.ts'
import {joinAnalysis} from './join-analysis.ts'
import {judgeUnits, movePhrase} from './judge-units.ts'
import type {ParsedText} from './parsed-text.ts'
import {rangeFinder} from './range-finder.ts'
import {readUnits} from './read-units.ts'
import {type KnownUnit, unitCache} from './unit-cache.ts'

/** An analysis is put together from no more stretches of others; then it stands for them. */
const mostRuns = 24

/** A linter that remembers the last text. */
export interface Linter {
  /**
   * Lint a text; what did not change since the last one is not looked at again.
   *
   * @param markdown
   *   The text.
   * @returns
   *   What `lint` gives for it. Messages that stand where they stood are the same objects as before.
   */
  lint(markdown: string): LintReport
}

/**
 * Make a linter for a text that changes while it is written.
 *
 * @param config
 *   Which rules run, and how.
 * @returns
 *   The linter.
 * @throws {RangeError}
 *   When the config names something that does not exist.
 */
export function createLinter(config: LintConfig = {}): Linter {
  const active = readConfig(config, rules)
  const trie = buildTrie(active.map(({rule}) => rule.phrases ?? []))
  let readBlocks = blockCache()
  let lookUp = unitCache()
  let findRanges = rangeFinder()
  let terms = ''
  let last: Analysis | undefined
  return {
    lint(markdown) {
      const source = markdown.replace(/^\uFEFF+/, '')
      const skipped = markdown.length - source.length
      const parsed = readBlocks(source)
      if (isFence(parsed)) {
        forget()
        return lint(markdown, config)
      }
      const ranges = findRanges(parsed)
      const known = lookUp(parsed.mask, ranges, parsed.change)
      const analysis = judge(parsed.mask, ranges, known)
      const lines = lineStarts(markdown)
      const report = (findings: readonly RuledFinding[]) =>
        toMessages(indexLines(markdown, lines), findings, analysis.units, skipped, config.baseUrl)
      const places = {lines, skipped, baseUrl: config.baseUrl}
      const found = mergeMessages(
        unitMessages(known, analysis.units, places),
        report(fromDocument(known, analysis))
      )
      const comments = readComments(parsed)
      const {isSuppressed, unused} = suppressor(comments.ranges)
      const kept =
        comments.ranges.length === 0
          ? found
          : found.filter(({ruleId, start}) => !isSuppressed(ruleId, start.offset - skipped))
      return {
        messages: mergeMessages(kept, report(judgeComments(comments, unused(), active))),
        score: scoreCounts(countUnits(analysis))
      }
    }
  }

  /** What each remembers is of the same text. */
  function forget(): void {
    readBlocks = blockCache()
    lookUp = unitCache()
    findRanges = rangeFinder()
  }

  /** Read and judge what is new, and put the whole text together. */
  function judge(mask: string, ranges: readonly UnitRange[], known: readonly KnownUnit[]): Analysis {
    const news = known.filter(({read}) => !read)
    const part = readUnits(mask, ranges, known)
    const joined = news.length === known.length ? undefined : joinAnalysis(mask, ranges, known)
    const analysis = joined?.analysis ?? part
    if (joined) rememberFacts(analysis, keptUnits(known, last))
    const defined = definedTerms(analysis)
    const isSame = defined.key === terms
    terms = defined.key
    if (isSame) shareDefinedTerms(part, defined)
    const judged = isSame
      ? new Map(news.map((unit) => [unit, unit.read!.unit]))
      : new Map(known.map((unit, index) => [unit, analysis.units[index]!]))
    judgeUnits(active, trie, isSame ? part : analysis, judged)
    if (joined && joined.runs > mostRuns) settle(analysis, known)
    for (let index = 0; index < known.length; index++) known[index]!.place = index
    last = analysis
    return analysis
  }

  function fromDocument(known: readonly KnownUnit[], analysis: Analysis): RuledFinding[] {
    const wholeRules = active.filter(({rule}) => rule.meta.scope === 'document')
    let place = 0
    return wholeRules.flatMap(({rule, state}) => {
      const phrases = rule.phrases
        ? known.flatMap((unit, index) =>
            (unit.phrases[place] ?? []).map((match) => movePhrase(match, analysis.units[index]!, 1))
          )
        : []
      if (rule.phrases) place += 1
      return runRule(rule, state, analysis, phrases)
    })
  }
}

const noComments: IgnoreComments = {ranges: [], problems: [], named: []}

function readComments(parsed: ParsedText): IgnoreComments {
  const {source, blocks} = parsed
  if (!blocks.some(({known}) => known.hasComment)) return noComments
  return withTree(parsed, (tree) => readIgnoreComments(tree, source))
}

/** Where units stood in the last text, or in what was read of this one. */
function keptUnits(known: readonly KnownUnit[], last: Analysis | undefined): KeptUnits[] {
  const kept: KeptUnits[] = []
  for (const {read, place} of known) {
    const {analysis, index} =
      last && place !== undefined
        ? {analysis: last, index: place}
        : {analysis: read!.analysis, index: read!.unit.index}
    const run = kept.at(-1)
    if (run?.analysis === analysis && run.end === index) run.end += 1
    else kept.push({analysis, first: index, end: index + 1})
  }
  return kept
}

/** Let one analysis stand for the many that its units were read in; each keeps the text of its time alive. */
function settle(joined: Analysis, known: readonly KnownUnit[]): void {
  const {text, units, sentences, tokens} = joined
  const analysis: Analysis = {text, units, sentences, tokens: {...tokens}}
  const flags = exemptTokens(joined)
  shareExemptTokens(analysis, () => flags)
  for (const [index, unit] of known.entries()) unit.read = {analysis, unit: units[index]!}
}

/** A document that came in one code fence is read without it. */
function isFence(parsed: ParsedText): boolean {
  return (
    parsed.blocks.length === 1 && withTree(parsed, (tree) => openFence(tree, parsed.source)) !== undefined
  )
}
