import type {LintConfig} from '../config.ts'
import {examineText, readText} from '../examine.ts'
import {toReport} from '../lint.ts'
import type {LintReport} from '../report.ts'
import {type DifficultyReport, difficultyOf} from './difficulty.ts'

/** Remarks on a text, and how hard it is. */
export interface MeasuredReport extends LintReport {
  difficulty: DifficultyReport
  /** Words of each sentence that has any, in reading order. */
  sentenceWords: number[]
}

/**
 * Lint a text and score how hard it is, reading it once.
 *
 * @param markdown
 *   A norm, a draft, an explainer; plain text is Markdown too.
 * @param config
 *   Which rules make remarks; the score asks all, as `difficulty` does.
 * @returns
 *   What `lint` and `difficulty` give, and the length of each sentence.
 * @throws {RangeError}
 *   When the config names something that does not exist; never because of the text.
 */
export function lintAndMeasure(markdown: string, config: LintConfig = {}): MeasuredReport {
  const read = readText(markdown)
  return {
    ...toReport(examineText(read, config), markdown, config),
    difficulty: difficultyOf(read, markdown),
    sentenceWords: read.analysis.sentences.map(({words}) => words).filter((words) => words > 0)
  }
}
