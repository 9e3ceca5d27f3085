import {type PresetName, presets, rules} from '@llano/linter'
import type {Strings} from './strings.ts'

/** A rule as it is listed. */
export interface ListedRule {
  id: string
  severity: 'error' | 'info' | 'warning'
  isFixable: boolean
  presets: PresetName[]
}

const presetNames = Object.keys(presets) as PresetName[]

/**
 * List every rule with its severity and the presets it is in.
 *
 * @returns
 *   Rules by id in alphabetical order.
 */
export function listRules(): ListedRule[] {
  return rules.map(({meta: {id, severity, fixable}}) => ({
    id,
    severity,
    isFixable: fixable === true,
    presets: presetNames.filter((name) => Object.hasOwn(presets[name].rules, id))
  }))
}

/**
 * Print the rules as a table.
 *
 * @param strings
 *   Words in the user's language.
 * @returns
 *   A line a rule, without final line ending.
 */
export function rulesToTable(strings: Strings): string {
  const listed = listRules()
  const width = Math.max(...listed.map(({id}) => id.length))
  const head = ['', strings.severityTitle.padEnd(8), ...presetNames, '--fix']
  const lines = listed.map((rule) => {
    const marks = presetNames.map((name) => (rule.presets.includes(name) ? '●' : '·').padEnd(name.length))
    const cells = [strings.severity[rule.severity].padEnd(8), ...marks, rule.isFixable ? '●' : '·']
    return [rule.id.padEnd(width), ...cells].join('  ')
  })
  return [[''.padEnd(width), ...head.slice(1)].join('  '), ...lines].map((line) => `  ${line}`).join('\n')
}
