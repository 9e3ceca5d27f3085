import {spreadPanel} from './content-panel.ts'
import type {FittedContent} from './fit-content.ts'
import type {Span} from './pack.ts'
import type {PanelName} from './sheet.ts'

/** Height left below the blocks of a panel, in points, from which lines to write on fill it. */
const notesRoom = 190

/**
 * Choose the panel that ends in lines to write on: the emptiest, when there is room for a few lines and no
 * panel is theirs alone.
 *
 * @param content
 *   How blocks stand in the panels.
 * @returns
 *   The panel, or none.
 */
export function notesPlace(content: FittedContent): PanelName | undefined {
  if (content.spans.length < 3 || content.columns > 1) return undefined
  const rooms = content.spans.map((span) => spreadPanel(content, span).left)
  const most = Math.max(...rooms)
  return most >= notesRoom ? content.sheet.contentPanels[rooms.indexOf(most)] : undefined
}

/**
 * Tell whether a panel is dark all over.
 *
 * @param panel
 *   The panel.
 * @param content
 *   How blocks stand in the panels.
 * @returns
 *   Whether its background is the primary colour.
 */
export function isDark(panel: PanelName, content: FittedContent): boolean {
  return panel === 'portada' || (panel === 'interior-2' && content.spans.length < 2)
}

/**
 * Tell whether all a panel holds is lines to write on: of no use on a screen.
 *
 * @param panel
 *   The panel.
 * @param content
 *   How blocks stand in the panels.
 * @returns
 *   Whether it is nothing but notes.
 */
export function isForNotes(panel: PanelName, content: FittedContent): boolean {
  return panel.startsWith('interior') && !isDark(panel, content) && !spansOf(panel, content).length
}

/**
 * Find the atoms of a panel.
 *
 * @param panel
 *   The panel.
 * @param content
 *   How blocks stand in the panels.
 * @returns
 *   The span of each of its columns; none when no block stands there.
 */
export function spansOf(panel: PanelName, {spans, sheet, columns}: FittedContent): Span[] {
  const place = sheet.contentPanels.indexOf(panel)
  return place < 0 ? [] : spans.slice(place * columns, (place + 1) * columns)
}

/**
 * Tell where the columns of a side begin.
 *
 * @param content
 *   How blocks stand in the panels.
 * @param side
 *   Outside or inside.
 * @returns
 *   Each column with what is left of the panel's margins around it, from the left, in points.
 */
export function columnsOf(content: FittedContent, side: 1 | 2): Array<{x: number; width: number}> {
  return content.sheet.panels
    .filter((panel) => panel.side === side)
    .flatMap(({name, x, width}) => {
      const count = Math.max(1, spansOf(name, content).length)
      return Array.from({length: count}, (_, index) => ({
        x: x + (index * width) / count,
        width: width / count
      }))
    })
}
