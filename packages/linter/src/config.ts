import type {Rule} from './define-rule.ts'
import {allowanceOf} from './dictionary/allowance.ts'
import {checkDictionary, type Dictionary} from './dictionary/dictionary.ts'
import {ownPhrases} from './dictionary/own-phrases.ts'
import {unknownName} from './nearest-name.ts'
import {type PresetName, presets} from './presets.ts'
import type {RuleDefinition} from './rule.ts'
import {type RuleSetting, type RuleState, readSetting} from './rule-setting.ts'

/** What to look for in a text. */
export interface LintConfig {
  /** Rules to start from; default `recomendado`. */
  preset?: PresetName
  /** Settings by rule id, on top of the preset. */
  rules?: Readonly<Record<string, RuleSetting>>
  /** Address of the site that holds the rules' pages, without final slash; default: only the path `/reglas/ID/`. */
  baseUrl?: string
  /** The institution's own words. */
  dictionary?: Dictionary
}

/** A rule with how it is to run. */
export interface ActiveRule {
  rule: RuleDefinition
  state: RuleState
  /** Tells phrases that a dictionary adds to the rule's own from others; absent without any. */
  ownPhrases?: string
}

/** The rule that reports the institution's replacements, which go before those of its own. */
const phraseRule = 'termino-reemplazable'
const configKeys = ['baseUrl', 'dictionary', 'preset', 'rules']

/**
 * Check a config and list the rules it turns on.
 *
 * @param config
 *   The config.
 * @param rules
 *   Every rule there is.
 * @returns
 *   Rules in the order of `rules`.
 * @throws {RangeError}
 *   When a key, preset, rule, severity, option or word of the dictionary is wrong; the message says which was probably meant.
 */
export function readConfig(config: LintConfig, rules: readonly Rule[]): ActiveRule[] {
  for (const key of Object.keys(config)) {
    if (!configKeys.includes(key))
      throw new RangeError(`${unknownName('Clave', key, configKeys)}, en la configuración`)
  }
  const name = config.preset ?? 'recomendado'
  if (!Object.hasOwn(presets, name))
    throw new RangeError(unknownName('Colección', String(name), Object.keys(presets)))
  const preset = presets[name]
  const ids = rules.map((rule) => rule.meta.id)
  const settings = config.rules ?? {}
  for (const id of Object.keys(settings))
    if (!ids.includes(id)) throw new RangeError(unknownName('Regla', id, ids))
  const {dictionary} = config
  if (dictionary !== undefined) checkDictionary(dictionary)
  const allows = dictionary && allowanceOf(dictionary)
  const active: ActiveRule[] = []
  for (const rule of rules) {
    const {id} = rule.meta
    const base = Object.hasOwn(preset.rules, id) ? preset.rules[id] : undefined
    const own = Object.hasOwn(settings, id) ? settings[id] : undefined
    if (!base && own === undefined) continue
    const state = readSetting(rule, own ?? 'on', base?.options)
    const ownWord = Array.isArray(own) ? own[0] : own
    if (base?.severity && (ownWord === undefined || ownWord === 'on')) state.severity = base.severity
    if (allows) state.allows = allows
    if (state.enabled) active.push(withOwnPhrases({rule, state}, dictionary))
  }
  return active
}

function withOwnPhrases({rule, state}: ActiveRule, dictionary: Dictionary | undefined): ActiveRule {
  const replacements = dictionary?.replacements
  if (rule.meta.id !== phraseRule || !replacements || Object.keys(replacements).length === 0)
    return {rule, state}
  const {meta, phrases = [], check} = rule
  return {
    // Of phrases with the same words, the last one is found.
    rule: {meta, phrases: [...phrases, ...ownPhrases(replacements)], check},
    state,
    ownPhrases: JSON.stringify(replacements)
  }
}
