/**
 * A stretch of a document in reading order, whatever file it came from.
 *
 * Texts have single spaces, no markup and no line endings, except those of `lines`.
 */
export type Block =
  | {
      /** A paragraph that the document marks as a heading, `depth` from 1. */
      kind: 'heading'
      depth: number
      text: string
    }
  | {
      /** A paragraph; its printed label («I.», «a)») begins the text. */
      kind: 'paragraph'
      text: string
    }
  | {
      /** An entry of a list whose marker means nothing («•», «–»); `depth` from 0. */
      kind: 'bullet'
      depth: number
      text: string
    }
  | {
      /** Lines of a paragraph as they stood, perhaps wrapped, perhaps each a paragraph. */
      kind: 'lines'
      text: string
    }
  | {
      /** Rows of cells; the first row is the head. */
      kind: 'table'
      rows: string[][]
    }

/** What a reader of one kind of file gives. */
export interface ReadDocument {
  blocks: Block[]
  /** Title in the file's own data; often wrong. */
  title?: string
  /** Where the norm is in force, when the file's own data says it. */
  jurisdiccion?: string
  /** What of it is not in the blocks, for who reads the result; in Spanish. */
  warnings?: string[]
  /** How many pages, where the file has pages. */
  pages?: number
}
