import type {Analysis} from 'retext-spanish'
import type {PhraseMatch} from './phrases/phrase.ts'
import type {Severity} from './report.ts'
import type {Finding, RuleDefinition} from './rule.ts'
import type {RuleState} from './rule-setting.ts'

/** A finding with the severity it is reported at. */
export interface WeighedFinding {
  finding: Finding
  severity: Severity
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
 * @returns
 *   What it found, in the order it was reported.
 */
export function runRule(
  rule: RuleDefinition,
  state: RuleState,
  analysis: Analysis,
  phrases: readonly PhraseMatch[]
): WeighedFinding[] {
  const found: WeighedFinding[] = []
  rule.check({
    analysis,
    options: state.options,
    phrases,
    report: (finding) => {
      found.push({finding, severity: state.severity ?? finding.severity ?? rule.meta.severity})
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
