import type {Strings} from '../strings.ts'

/** How to print for people. */
export interface ReportOptions {
  strings: Strings
  /** Whether to colour; true only on a terminal. */
  color: boolean
  /** Whether suggestions (`info`) are listed, not only counted. */
  info: boolean
  /** Widest line of quoted text, in characters. */
  width: number
}
