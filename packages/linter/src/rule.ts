import type {Analysis} from 'retext-spanish'
import type {PhraseEntry, PhraseMatch} from './phrases/phrase.ts'
import type {Severity} from './report.ts'

/** A value an option can have. */
export type OptionValue = boolean | number | string

/** What is said of an option: its default and where that comes from. */
export interface OptionMeta<Value extends OptionValue = OptionValue> {
  default: Value
  /** What a number counts («palabras»); for a word, the words it can be, joined by ` | `. */
  unit: string
  /** One sentence in Spanish, for the rule's page. */
  description: string
  /** Guide or reason behind the default, in Spanish. */
  source: string
}

/** Options of a rule by name. */
export type OptionValues = Record<string, OptionValue>

/** What is said of each option of a rule. */
export type OptionMetas<Options extends object> = {
  [Name in keyof Options]-?: OptionMeta<Options[Name] & OptionValue>
}

/** What is known of a rule without running it. */
export interface RuleMeta<Options extends object = OptionValues> {
  /** Folder, page, address and name in messages; Spanish, ASCII, kebab-case, permanent. */
  id: string
  /** Severity of a finding that brings none of its own. */
  severity: Severity
  /** Why the rule exists and whose guide says so; full sentences in Spanish. */
  note: string
  options: OptionMetas<Options>
  /**
   * `document` when what it says of a unit depends on more than the unit, those that introduce it and the
   * terms that the text defines; absent: on no more, so that it runs only on what changed.
   */
  scope?: 'document'
  /** True when the first of `expected` never changes what is said, so that `fix` may insert it. */
  fixable?: true
}

/** A thing that a rule found. */
export interface Finding {
  /** Offset of its first character, in UTF-16 units of the source. */
  start: number
  /** Offset after its last character. */
  end: number
  /** What was found, what was expected, what to do; no final stop. */
  message: string
  /** Why; the rule's own note when absent. */
  note?: string
  /** What could stand there instead, best first; each can be inserted as it is. */
  expected?: readonly string[]
  /** The rule's own severity when absent. */
  severity?: Severity
  /** What it speaks of, when that is said only the first time in a text. */
  once?: string
  /** Whether `fix` may insert the first of `expected`; as the rule's `fixable` says when absent. */
  isSafe?: boolean
}

/** What a rule is given. */
export interface RuleContext<Options extends object = OptionValues> {
  analysis: Analysis
  options: Readonly<Required<Options>>
  /** The rule's phrases found in running text (titles, quotations, notes and tables apart), in reading order. */
  phrases: readonly PhraseMatch[]
  report(finding: Finding): void
}

/** A rule as its author writes it. */
export interface RuleDefinition<Options extends object = OptionValues> {
  meta: RuleMeta<Options>
  /** Words and phrases to look for; the engine finds those of all rules in one pass. */
  phrases?: readonly PhraseEntry[]
  check(context: RuleContext<Options>): void
}
