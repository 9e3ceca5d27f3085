import type {Analysis, UnitRange} from 'retext-spanish'
import {type LintConfig, readConfig} from '../config.ts'
import {definedTerms, shareDefinedTerms} from '../defined-terms.ts'
import {judgeComments} from '../judge-comments.ts'
import {lint} from '../lint.ts'
import {type IgnoreComments, readIgnoreComments} from '../markdown/ignore-comments.ts'
import {openFence} from '../markdown/open-fence.ts'
import {buildTrie} from '../phrases/phrase-trie.ts'
import type {LintReport} from '../report.ts'
import {rules} from '../rules.ts'
import {runRule} from '../run-rule.ts'
import {scoreCounts} from '../score-counts.ts'
import {suppressor} from '../suppress.ts'
import {type LocatedFinding, toMessages} from '../to-messages.ts'
import {rememberFacts} from '../unit-facts.ts'
import {blockCache, type ParsedText, withTree} from './block-cache.ts'
import {countUnits} from './count-units.ts'
import {joinAnalysis} from './join-analysis.ts'
import {judgeUnits, movePhrase} from './judge-units.ts'
import {rangeFinder} from './range-finder.ts'
import {readUnits} from './read-units.ts'
import {type KnownUnit, unitCache} from './unit-cache.ts'

/** A linter that remembers the last text. */
export interface Linter {
  /**
   * Lint a text; what did not change since the last one is not looked at again.
   *
   * @param markdown
   *   The text.
   * @returns
   *   What `lint` gives for it.
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
      const {isSuppressed, unused, comments} = readComments(parsed)
      const located = [...fromUnits(known, analysis), ...fromDocument(known, analysis)].filter(
        ({ruled, shift}) => !isSuppressed(ruled.ruleId, ruled.finding.start + shift)
      )
      located.push(...judgeComments(comments, unused(), active).map((ruled) => ({ruled, shift: 0})))
      return {
        messages: toMessages(markdown, located, analysis.units, skipped, config.baseUrl),
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
    rememberFacts(part)
    const isWhole = part.units.length === ranges.length
    const analysis = isWhole ? part : joinAnalysis(mask, ranges, known)
    const defined = definedTerms(analysis)
    const isSame = defined.key === terms
    terms = defined.key
    if (isSame) shareDefinedTerms(part, defined)
    const judged = isSame
      ? new Map(news.map((unit) => [unit, unit.read!.unit]))
      : new Map(known.map((unit, index) => [unit, analysis.units[index]!]))
    judgeUnits(active, trie, isSame ? part : analysis, judged)
    for (const [index, unit] of known.entries()) unit.read = {analysis, unit: analysis.units[index]!}
    return analysis
  }

  function fromUnits(known: readonly KnownUnit[], {units}: Analysis): LocatedFinding[] {
    return known.flatMap(({findings}, index) =>
      findings.map((ruled) => ({ruled, shift: units[index]!.start}))
    )
  }

  function fromDocument(known: readonly KnownUnit[], analysis: Analysis): LocatedFinding[] {
    const wholeRules = active.filter(({rule}) => rule.meta.scope === 'document')
    let place = 0
    return wholeRules.flatMap(({rule, state}) => {
      const phrases = rule.phrases
        ? known.flatMap((unit, index) =>
            (unit.phrases[place] ?? []).map((match) => movePhrase(match, analysis.units[index]!, 1))
          )
        : []
      if (rule.phrases) place += 1
      return runRule(rule, state, analysis, phrases).map((ruled) => ({ruled, shift: 0}))
    })
  }
}

const noComments: IgnoreComments = {ranges: [], problems: [], named: []}

function readComments(parsed: ParsedText) {
  const {source} = parsed
  const comments = source.includes('llano-ignora')
    ? withTree(parsed, (tree) => readIgnoreComments(tree, source))
    : noComments
  return {...suppressor(comments.ranges), comments}
}

/** A document that came in one code fence is read without it. */
function isFence(parsed: ParsedText): boolean {
  return (
    parsed.blocks.length === 1 && withTree(parsed, (tree) => openFence(tree, parsed.source)) !== undefined
  )
}
