import type {VFile} from 'vfile'
import type {Explainer} from '../explainer.ts'
import type {Problem} from '../problems.ts'
import {type ExplainerOptions, readExplainer} from '../read-explainer.ts'
import {startReading} from '../reading.ts'
import {inComponents} from './component-names.ts'
import {parseMdx} from './parse-mdx.ts'
import {toDirectives} from './to-directives.ts'

/**
 * Read an explainer from MDX.
 *
 * @param file
 *   The file; what is wrong goes to its messages.
 * @param options
 *   How to read what is not in the file.
 * @returns
 *   The explainer; `null` when something is wrong.
 */
export function readMdxExplainer(file: VFile, options?: ExplainerOptions): Explainer | null {
  const parsed = parseMdx(String(file).replace(/^\uFEFF/, ''))
  const reading = startReading('tree' in parsed ? parsed.tree : {type: 'root', children: []}, file, undefined)
  if ('problem' in parsed) {
    const {lines} = reading
    const lineStart = lines.starts[parsed.line - 1] ?? 0
    const start = lineStart + parsed.column - 1
    const end = lineStart + (lines.texts[parsed.line - 1] ?? '').trimEnd().length
    reading.problems.add(parsed.problem, lines.range(start, Math.max(start, end)))
    reading.problems.tell(file)
    return null
  }
  const {tree, isWhole} = toDirectives(parsed.tree, reading)
  if (!isWhole) {
    reading.problems.tell(file)
    return null
  }
  return readExplainer(tree, file, {...options, reword})
}

function reword(problem: Problem): Problem {
  return {...problem, reason: inComponents(problem.reason)}
}
