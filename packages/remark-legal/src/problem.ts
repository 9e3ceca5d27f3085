import type {VFile} from 'vfile'
import type {Point} from './norm.ts'

/** Says of a file what is wrong with it, at an offset of its text. */
export interface Problems {
  /** What stops the file from being read. */
  fatal: (reason: string, offset: number) => void
  /** What an author should know. */
  warn: (reason: string, offset: number) => void
  /** True when something fatal was said. */
  hasFatal: () => boolean
}

/**
 * Collect problems as messages of a file.
 *
 * @param file
 *   Its `messages` get them, with source `remark-legal` and rule `norma`.
 * @param pointAt
 *   Gives the point of an offset.
 */
export function collectProblems(file: VFile, pointAt: (offset: number) => Point): Problems {
  let found = false
  const say = (reason: string, offset: number) =>
    file.message(reason, {place: pointAt(offset), source: 'remark-legal', ruleId: 'norma'})
  return {
    fatal: (reason, offset) => {
      found = true
      say(reason, offset).fatal = true
    },
    warn: (reason, offset) => void say(reason, offset),
    hasFatal: () => found
  }
}
