import type {Range} from 'remark-legal'
import type {VFile} from 'vfile'

/** What is wrong, in words for the author. */
export interface Problem {
  /** Permanent name of the kind of problem. */
  ruleId: string
  /** `<lo hallado>, se esperaba <lo esperado>[, <qué hacer>]`. */
  reason: string
  /** Why it matters, in full sentences. */
  note: string
  /** Text that can stand in the place of what was found, best first. */
  expected?: string[]
  /** When the explainer can be used all the same. */
  isWarning?: true
}

/** Gathers what is wrong in a file and says it in order of place. */
export interface Problems {
  add(problem: Problem, place: Range | undefined): void
  /** Put the problems in `file.messages`; true when none stops the explainer. */
  tell(file: VFile): boolean
}

/**
 * Begin a list of problems.
 *
 * @param reword
 *   Changes the words of each; default: none.
 * @returns
 *   Empty list.
 */
export function createProblems(reword = (problem: Problem) => problem): Problems {
  const found: {problem: Problem; place: Range | undefined}[] = []

  return {
    add(problem, place) {
      found.push({problem, place})
    },
    tell(file) {
      found.sort((a, b) => offset(a.place) - offset(b.place))
      for (const {problem, place} of found) tellOne(reword(problem), place, file)
      return found.every(({problem}) => problem.isWarning)
    }
  }
}

function offset(place: Range | undefined): number {
  return place?.start.offset ?? 0
}

function tellOne(problem: Problem, place: Range | undefined, file: VFile): void {
  const origin = {ruleId: problem.ruleId, source: 'remark-explainer'}
  const message = file.message(problem.reason, place ? {place, ...origin} : origin)
  message.fatal = !problem.isWarning
  message.note = problem.note
  if (problem.expected) message.expected = problem.expected
}
