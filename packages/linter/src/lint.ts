import {countText} from 'retext-spanish'
import type {LintConfig} from './config.ts'
import {type Examination, examine} from './examine.ts'
import {indexLines} from './line-index.ts'
import type {LintReport} from './report.ts'
import {scoreCounts} from './score-counts.ts'
import {toMessages} from './to-messages.ts'

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
  return toReport(examine(markdown, config), markdown, config)
}

/**
 * Make the report of what was found.
 *
 * @param examination
 *   What was found.
 * @param markdown
 *   The text as it was given.
 * @param config
 *   Config it was examined with.
 * @returns
 *   Remarks in reading order, and how easy the text is.
 */
export function toReport(
  {findings, analysis, skipped}: Examination,
  markdown: string,
  config: LintConfig
): LintReport {
  return {
    messages: toMessages(indexLines(markdown), findings, analysis.units, skipped, config.baseUrl),
    score: scoreCounts(countText(analysis))
  }
}
