import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {LintConfig} from './config.ts'
import {lint} from './lint.ts'

/**
 * Plugin of remark that says what `lint` finds: for remark-cli, and for pipelines of Markdown and MDX.
 *
 * The text is read as it stands in the file; run it before what changes the tree.
 *
 * @param config
 *   Which rules run, and how.
 * @returns
 *   A transform that puts messages in the file: `fatal` is true for an error, absent for a suggestion.
 * @throws {RangeError}
 *   When the config names something that does not exist.
 */
export const remarkLlano: Plugin<[LintConfig?], Root> = (config = {}) => {
  lint('', config)
  return (_: Root, file: VFile) => {
    for (const remark of lint(String(file), config).messages) {
      const {ruleId, severity, start, end, note, url, replacements} = remark
      const message = file.message(remark.message, {place: {start, end}, ruleId, source: 'llano'})
      message.note = note
      message.url = url
      message.fatal = severity === 'info' ? undefined : severity === 'error'
      message.expected = replacements
    }
  }
}
