import {spreadPanel} from './content-panel.ts'
import type {FittedContent} from './fit-content.ts'
import type {PanelName} from './sheet.ts'

/** Panels that blocks fill, in reading order. */
export const contentPanels: readonly PanelName[] = ['interior-1', 'interior-2', 'interior-3', 'solapa']

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
  if (content.spans.length < 3) return undefined
  const rooms = content.spans.map((span) => spreadPanel(content, span).left)
  const most = Math.max(...rooms)
  return most >= notesRoom ? contentPanels[rooms.indexOf(most)] : undefined
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
