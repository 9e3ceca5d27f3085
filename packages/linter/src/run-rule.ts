import type {Analysis} from 'retext-spanish'
import type {PhraseMatch} from './phrases/phrase.ts'
import type {Severity} from './report.ts'
import type {Finding, RuleDefinition} from './rule.ts'
import type {RuleState} from './rule-setting.ts'

/** A finding with the rule that made it. */
export interface RuledFinding {
  ruleId: string
  /** What it is reported at. */
  severity: Severity
  finding: Finding
  /** Whether its first replacement can go in without changing what is said. */
  isSafe: boolean
}

/**
 * Run one rule on a text.
 *
 * @param rule
 *   The rule.
 * @param state
 *   Its options, and the severity of all findings when one is set.
 * @param analysis
 *   The text.
 * @param phrases
 *   The rule's phrases found in it.
 * @param isPart
 *   Whether it is a part of a text, in which nothing can be known to be said the first time.
 * @returns
 *   What it found, in the order it was reported.
 */
export function runRule(
  rule: RuleDefinition,
  state: RuleState,
  analysis: Analysis,
  phrases: readonly PhraseMatch[],
  isPart = false
): RuledFinding[] {
  const found: RuledFinding[] = []
  const said = new Set<string>()
  const {id, fixable = false} = rule.meta
  rule.check({
    analysis,
    options: state.options,
    phrases,
    report: (finding) => {
      if (state.allows?.(id, finding, analysis)) return
      if (finding.once !== undefined && !isPart) {
        if (said.has(finding.once)) return
        said.add(finding.once)
      }
      const severity = state.severity ?? finding.severity ?? rule.meta.severity
      found.push({ruleId: id, severity, finding, isSafe: finding.isSafe ?? fixable})
    }
  })
  return found
}

/**
 * Give the address of a rule's page.
 *
 * @param id
 *   Id of the rule.
 * @param baseUrl
 *   Address of a site, without final slash; default: the page's path alone.
 * @returns
 *   The address.
 */
export function ruleUrl(id: string, baseUrl = ''): string {
  return `${baseUrl.replace(/\/+$/, '')}/reglas/${id}/`
}
