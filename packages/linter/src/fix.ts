import type {LintConfig} from './config.ts'
import {type Examination, examine} from './examine.ts'
import {walk} from './markdown/walk.ts'
import type {RuledFinding} from './run-rule.ts'

/** A replacement that was made. */
export interface AppliedFix {
  ruleId: string
  /** The words as they stood. */
  found: string
  /** What stands there. */
  replacement: string
}

/** A text after its fixes. */
export interface FixResult {
  text: string
  /** In reading order of each pass. */
  applied: AppliedFix[]
}

/** A replacement with its place. */
export interface PlacedFix extends AppliedFix {
  /** Offsets in the text as given. */
  start: number
  end: number
}

/** Characters that could be read as markup where they are inserted. */
const couldBeMarkup = /[\\`*_[\]<>&#|~\n\r]/
/** A text that changes more often than this goes in a circle. */
const mostPasses = 50

/**
 * Make the replacements that cannot change what a text says: «y/o», dates in words, redundancies, phrases
 * that a plain one can always replace.
 *
 * Code, links, front matter, quotations, titles and whatever a comment turned off stay as they are, and so
 * do words with markup among them. Fixing what is fixed changes nothing.
 *
 * @param markdown
 *   The text.
 * @param config
 *   Which rules run; only those that are on fix.
 * @returns
 *   The text and what was replaced.
 * @throws {RangeError}
 *   When the config names something that does not exist; never because of the text.
 */
export function fix(markdown: string, config: LintConfig = {}): FixResult {
  const applied: AppliedFix[] = []
  let text = markdown
  for (let pass = 0; pass < mostPasses; pass++) {
    const edits = findEdits(text, examine(text, config))
    if (edits.length === 0) break
    text = applyEdits(text, edits)
    applied.push(...edits.map(({ruleId, found, replacement}) => ({ruleId, found, replacement})))
  }
  return {text, applied}
}

/**
 * Find the replacements that `fix` would make first, to be made elsewhere: in a word processor's document.
 *
 * @param markdown
 *   The text.
 * @param config
 *   Which rules run; only those that are on fix.
 * @returns
 *   In reading order; none overlaps another.
 * @throws {RangeError}
 *   When the config names something that does not exist.
 */
export function findFixes(markdown: string, config: LintConfig = {}): PlacedFix[] {
  return findEdits(markdown, examine(markdown, config))
}

function findEdits(text: string, examination: Examination): PlacedFix[] {
  const safe = examination.findings.filter(({isSafe, finding}) => isSafe && finding.expected?.length)
  if (safe.length === 0) return []
  const isInLink = linkTest(examination)
  const edits: PlacedFix[] = []
  for (const {ruleId, finding} of safe.sort(earlierThenLonger)) {
    const start = finding.start + examination.skipped
    const end = finding.end + examination.skipped
    const replacement = finding.expected![0]!
    const found = text.slice(start, end)
    // Where the mask differs from the source, there is markup among the words.
    const isPlain = examination.analysis.text.slice(finding.start, finding.end) === found
    if (!isPlain || replacement === found || replacement === '' || couldBeMarkup.test(replacement)) continue
    if (start < (edits.at(-1)?.end ?? 0) || isInLink(finding.start)) continue
    edits.push({ruleId, found, replacement, start, end})
  }
  return edits
}

function earlierThenLonger(a: RuledFinding, b: RuledFinding): number {
  return a.finding.start - b.finding.start || b.finding.end - a.finding.end
}

function linkTest({tree}: Examination): (offset: number) => boolean {
  const ranges: Array<[start: number, end: number]> = []
  walk(tree, ({type, position}) => {
    if (type !== 'link' && type !== 'linkReference') return
    ranges.push([position?.start.offset ?? 0, position?.end.offset ?? 0])
  })
  return (offset) => ranges.some(([start, end]) => start <= offset && offset < end)
}

function applyEdits(text: string, edits: readonly PlacedFix[]): string {
  const parts: string[] = []
  let done = 0
  for (const {start, end, replacement} of edits) {
    parts.push(text.slice(done, start), replacement)
    done = end
  }
  return parts.join('') + text.slice(done)
}
