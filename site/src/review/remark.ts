import type {LintMessage} from '@llano/linter'

/** A remark on the text as it stands in the editor. */
export interface Remark
  extends Pick<LintMessage, 'message' | 'note' | 'replacements' | 'ruleId' | 'severity' | 'url'> {
  /** Offsets in the text, which follow it as it changes. */
  start: number
  end: number
}
