import {citeProvision, type Norm} from 'remark-legal'
import type {Output} from '../command.ts'
import type {Content} from '../content.ts'
import {printMessages} from '../print-messages.ts'
import type {Strings} from '../strings.ts'
import type {CheckedExplainer} from './check-content.ts'

/** How many findings of each kind were printed. */
export interface CheckCounts {
  errors: number
  warnings: number
  stale: number
}

/**
 * Print what a check found: messages with their place, then the blocks to be held against the norm again.
 *
 * @param checked
 *   Explainers with what was found.
 * @param content
 *   Their norms.
 * @param output
 *   Where to print.
 * @param strings
 *   Words in the user's language.
 */
export function printChecked(
  checked: readonly CheckedExplainer[],
  content: Content,
  output: Output,
  strings: Strings
): CheckCounts {
  const counts = {errors: 0, warnings: 0, stale: 0}
  for (const {explainer, messages, stale} of checked) {
    const errors = printMessages(messages, output, strings)
    counts.errors += errors
    counts.warnings += messages.length - errors
    counts.stale += stale.length
    const {file} = content.explainers.get(explainer.slug)!
    const {norm} = content.norms.get(explainer.metadata.norma)!
    if (stale.length > 1 && stale.every(({reason}) => reason === 'nuevo')) {
      output.write(`${file.path}:1:1: ${strings.check.neverVerified(stale.length, explainer.slug)}\n`)
      continue
    }
    for (const {block, reason, provisions, verified} of stale) {
      const {line, column} = block.position.start
      const cited = provisions.map((id) => nameOf(norm, id))
      output.write(
        `${file.path}:${line}:${column}: ${strings.check.stale(`${explainer.slug}#${block.id}`, reason, cited, verified)}\n`
      )
    }
  }
  return counts
}

function nameOf(norm: Norm, id: string): string {
  const name = citeProvision(norm, id)
  return name === id ? `\`${id}\`` : `${name} (\`${id}\`)`
}
