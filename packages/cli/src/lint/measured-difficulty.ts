import type {DifficultyReport} from '@llano/linter'

/** How hard a text is, and how long its sentences are. */
export interface MeasuredDifficulty extends DifficultyReport {
  /** Words of each sentence, in reading order. */
  sentenceWords: number[]
}
