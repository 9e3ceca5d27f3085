/** How much a finding weighs. */
export type Severity = 'error' | 'info' | 'warning'

/** A point in the file: line and column count from 1, the offset from 0 in UTF-16 units. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** One remark on a text. */
export interface LintMessage {
  ruleId: string
  severity: Severity
  /** What was found, what was expected, what to do; no final stop. */
  message: string
  /** Why, and whose guide says so. */
  note: string
  /** The rule's page. */
  url: string
  start: Point
  end: Point
  /** What could stand there instead, best first; each can be inserted as it is. */
  replacements: string[]
  /** Id of the provision it stands in, when the text is a norm. */
  provision?: string
}

/** How easy a text is to read. */
export interface Score {
  words: number
  sentences: number
  syllables: number
  /** Szigriszt-Pazos on the INFLESZ scale, 0 hard to 100 easy; `null` for a text without words. */
  inflesz: number | null
  /** Name of its band: «muy difícil», «algo difícil», «normal», «bastante fácil», «muy fácil». */
  band: string | null
}

/** What `lint` gives for one text. */
export interface LintReport {
  messages: LintMessage[]
  score: Score
}
