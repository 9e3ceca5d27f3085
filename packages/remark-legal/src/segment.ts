/**
 * A stretch of a norm's Markdown that is read as one: a heading, a paragraph, a fracción, a note.
 *
 * Segments come in reading order and never overlap. A Markdown paragraph whose lines begin with
 * labels («I. …», «a) …») or notes («Fracción reformada DOF …») gives one segment a line of meaning,
 * not one a paragraph; a hard-wrapped line continues the segment before it.
 */
export interface Segment {
  kind: 'heading' | 'item' | 'note' | 'quote' | 'tableCell' | 'text'
  /** Offset of its first character in the source, in UTF-16 units; markup of the block itself apart. */
  start: number
  /** Offset after its last character. */
  end: number
  /** Length of its printed label with the space after it («II. », «a) », «Artículo 3.- »), or `0`. */
  label: number
  /** Index of the segment that introduces this one («…, lo siguiente:»). */
  leadIn?: number
  /** Id of the provision it belongs to. */
  provision?: string
}
