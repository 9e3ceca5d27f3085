import type {VisibleText} from './visible-text.ts'

/** A paragraph, heading or cell: what a text is made of once its containers are walked through. */
export interface Block {
  kind: 'heading' | 'paragraph' | 'tableCell'
  /** Depth of a Markdown heading from 1 to 6; `0` for other blocks. */
  depth: number
  isQuote: boolean
  visible: VisibleText
  /** True for a row of a table, its cells parted by «|»: nothing in it is a label. */
  isRow?: true
  /** Number of the list it stands in, when it begins a list item. */
  list?: number
  /** Printed marker of an ordered list item («1.»), with its place in the source. */
  marker?: {text: string; start: number}
}
