/** A paragraph, heading, entry or table as a page shows it, before pages are put together. */
export interface PagePart {
  kind: 'bullet' | 'heading' | 'lines' | 'paragraph' | 'table'
  /** For `lines`, with line endings. */
  text: string
  /** Depth of a heading (from 1) or bullet (from 0). */
  depth: number
  rows?: string[][]
  /** Height of its first baseline in points. */
  y: number
  /** True when its last line reaches the right margin, so that it may go on. */
  isFull: boolean
}
