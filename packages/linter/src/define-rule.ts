import type {Root} from 'nlcst'
import {analysisOf} from 'retext-spanish'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {indexLines} from './line-index.ts'
import {findPhrases} from './phrases/find-phrases.ts'
import {buildTrie, type PhraseTrie} from './phrases/phrase-trie.ts'
import type {RuleDefinition} from './rule.ts'
import {type RuleSetting, readSetting} from './rule-setting.ts'
import {ruleUrl, runRule} from './run-rule.ts'

/** A rule: a plugin of unified on nlcst that `lint` can also run together with others. */
export type Rule = Plugin<[RuleSetting?], Root> & RuleDefinition

/**
 * Make a rule.
 *
 * @param definition
 *   What the rule is called, what it looks for, how it judges what is found.
 * @returns
 *   The rule: `unified().use(retextSpanish).use(rule, setting)` puts what it finds in `file.messages`.
 */
export function defineRule<Options extends object>(definition: RuleDefinition<Options>): Rule {
  // Options are checked against `meta.options` before a rule sees them.
  const rule = definition as unknown as RuleDefinition
  const {id} = rule.meta
  let trie: PhraseTrie | undefined
  const plugin: Plugin<[RuleSetting?], Root> = (setting = 'on') => {
    const state = readSetting(rule, setting)
    return (tree: Root, file: VFile) => {
      if (!state.enabled) return
      trie ??= buildTrie([rule.phrases ?? []])
      const analysis = analysisOf(tree, file)
      const toPoint = indexLines(String(file))
      for (const {finding, severity} of runRule(
        rule,
        state,
        analysis,
        findPhrases(analysis, trie)[0] ?? []
      )) {
        const place = {start: toPoint(finding.start), end: toPoint(finding.end)}
        const message = file.message(finding.message, {place, ruleId: id, source: 'llano'})
        message.note = finding.note ?? rule.meta.note
        message.url = ruleUrl(id)
        message.fatal = severity === 'info' ? undefined : severity === 'error'
        message.expected = [...(finding.expected ?? [])]
      }
    }
  }
  Object.defineProperty(plugin, 'name', {value: id})
  return Object.assign(plugin, rule)
}
