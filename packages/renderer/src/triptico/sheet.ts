/** A panel of a leaflet folded in three. */
export type PanelName = 'contraportada' | 'interior-1' | 'interior-2' | 'interior-3' | 'portada' | 'solapa'

/** A panel and its place on the sheet, in points. */
export interface Panel {
  name: PanelName
  side: 1 | 2
  x: number
  width: number
}

/** Letter, landscape, in points. */
export const sheetWidth = 792
/** Letter, landscape, in points. */
export const sheetHeight = 612

/** 3 11/16 in. */
const wide = 265.5
/** 3 5/8 in: the panel that folds inward is narrower, so that it does not buckle. */
const narrow = 261

/** The panels as they lie on the sheet; side 2 mirrors side 1, turned over its short edge. */
export const panels: readonly Panel[] = [
  {name: 'solapa', side: 1, x: 0, width: narrow},
  {name: 'contraportada', side: 1, x: narrow, width: wide},
  {name: 'portada', side: 1, x: narrow + wide, width: wide},
  {name: 'interior-1', side: 2, x: 0, width: wide},
  {name: 'interior-2', side: 2, x: wide, width: wide},
  {name: 'interior-3', side: 2, x: 2 * wide, width: narrow}
]

/** The panels as a person who unfolds the leaflet reads them. */
export const readingOrder: readonly PanelName[] = [
  'portada',
  'interior-1',
  'interior-2',
  'interior-3',
  'solapa',
  'contraportada'
]

/** From a panel's edge to its text, at the sides: 7.4 mm on the narrow panel, more on the others. */
export const sideMargin = 21
/** From a panel's edge to its text, above: 11 mm. */
export const topMargin = 32
/** From a panel's edge to its text, below: 11 mm, of which the woven edge takes 4. */
export const bottomMargin = 32
/** Width of the text in every panel, so that what moves from one to another keeps its lines. */
export const textWidth = narrow - 2 * sideMargin
/** Height for text in a panel. */
export const textHeight = sheetHeight - topMargin - bottomMargin

/**
 * Find a panel.
 *
 * @param name
 *   Its name.
 * @returns
 *   The panel.
 */
export function panelOf(name: PanelName): Panel {
  return panels.find((panel) => panel.name === name)!
}
