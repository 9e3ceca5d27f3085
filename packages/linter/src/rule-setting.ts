import type {Allowance} from './dictionary/allowance.ts'
import {unknownName} from './nearest-name.ts'
import type {Severity} from './report.ts'
import type {OptionMeta, OptionValues, RuleDefinition} from './rule.ts'

const settingWords: ReadonlySet<unknown> = new Set(['error', 'info', 'off', 'on', 'warning'])

/**
 * How a rule is to run: `on` (each finding at its own severity), at one severity for all findings, `off`;
 * or one of those with options.
 */
export type RuleSetting =
  | Severity
  | 'off'
  | 'on'
  | readonly [Severity | 'off' | 'on', Readonly<OptionValues>?]

/** A setting after its check. */
export interface RuleState {
  enabled: boolean
  /** Severity of every finding; absent: each finding's own. */
  severity?: Severity
  /** Every option of the rule. */
  options: OptionValues
  /** What the institution's dictionary allows; absent without one. */
  allows?: Allowance
}

/**
 * Check a setting and fill in the defaults.
 *
 * @param rule
 *   The rule it is for.
 * @param setting
 *   What a config or a caller says.
 * @param defaults
 *   Options that a preset sets.
 * @returns
 *   The setting, whole.
 * @throws {RangeError}
 *   When the severity, an option or its value is not one the rule knows.
 */
export function readSetting(
  rule: RuleDefinition,
  setting: RuleSetting,
  defaults: OptionValues = {}
): RuleState {
  const {id} = rule.meta
  const [word, given, ...rest]: readonly unknown[] = Array.isArray(setting) ? setting : [setting]
  if (!settingWords.has(word) || rest.length > 0) {
    throw new RangeError(
      `Ajuste ${JSON.stringify(setting)} de la regla \`${id}\`, se esperaba "on", "off", "info", "warning" o "error", solo o en una lista con opciones`
    )
  }
  if (given !== undefined && (typeof given !== 'object' || given === null || Array.isArray(given))) {
    throw new RangeError(`Opciones ${JSON.stringify(given)} de la regla \`${id}\`, se esperaba un objeto`)
  }
  const options: OptionValues = {}
  for (const [name, meta] of Object.entries(rule.meta.options)) options[name] = defaults[name] ?? meta.default
  for (const [name, value] of Object.entries((given ?? {}) as OptionValues)) {
    const meta = Object.hasOwn(rule.meta.options, name) ? rule.meta.options[name] : undefined
    const names = Object.keys(rule.meta.options)
    if (!meta) {
      throw new RangeError(
        names.length > 0
          ? `${unknownName('Opción', name, names)}, en la regla \`${id}\``
          : `Opción \`${name}\` desconocida, se esperaba ninguna, en la regla \`${id}\``
      )
    }
    checkValue(id, name, meta, value)
    options[name] = value
  }
  const severity = word === 'on' || word === 'off' ? undefined : (word as Severity)
  return {enabled: word !== 'off', options, ...(severity ? {severity} : {})}
}

function checkValue(id: string, name: string, meta: OptionMeta, value: unknown): void {
  const choices = typeof meta.default === 'string' ? meta.unit.split(' | ') : undefined
  const expected = choices
    ? `uno de: ${choices.join(', ')}`
    : typeof meta.default === 'number'
      ? 'un número desde 0'
      : '`true` o `false`'
  const right = choices
    ? choices.includes(String(value)) && typeof value === 'string'
    : typeof value === typeof meta.default &&
      (typeof value !== 'number' || (Number.isFinite(value) && value >= 0))
  if (!right) {
    throw new RangeError(
      `Valor ${JSON.stringify(value)} de la opción \`${name}\` de la regla \`${id}\`, se esperaba ${expected}`
    )
  }
}
