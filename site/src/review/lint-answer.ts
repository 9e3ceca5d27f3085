import type {DifficultyPartName, LintReport, PresetName} from '@llano/linter'

/** What the page asks of the worker that lints. */
export type LintQuestion =
  | {kind: 'lint'; text: string; preset: PresetName}
  | {kind: 'difficulty'; text: string}
  | {kind: 'fix'; text: string; preset: PresetName}

/** Points of one part of the difficulty. */
export interface PartPoints {
  name: DifficultyPartName
  /** In Spanish. */
  title: string
  points: number
  /** Most points it can have. */
  weight: number
}

/** What the worker answers, in the order it was asked. */
export type LintAnswer =
  | {kind: 'lint'; report: LintReport}
  | {kind: 'difficulty'; score: number; parts: PartPoints[]}
  | {kind: 'fix'; text: string; count: number}
